//! Secrets whose first letters say who issued them, a table for each kind of service.

pub(super) mod ai;
pub(super) mod business;
pub(super) mod cloud;
