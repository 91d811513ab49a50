//! What the company has decided, and what follows from it for one piece of content.

pub mod model;
pub mod verdict;
