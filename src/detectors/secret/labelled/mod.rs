//! Secrets that have no format of their own: the name of who issues them tells.

pub(super) mod ai;
pub(super) mod business;
pub(super) mod cloud;
pub(super) mod data;
pub(super) mod developer;
pub(super) mod identity;
pub(super) mod markets;
pub(super) mod messaging;
pub(super) mod observability;
pub(super) mod payments;
pub(super) mod web_data;
