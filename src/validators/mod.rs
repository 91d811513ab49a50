//! Algorithms that tell real values from look-alikes, a file for each, named after the algorithm.

pub(crate) mod assignment;
pub(crate) mod entropy;
pub(crate) mod jwt;
pub(crate) mod marking_position;
pub(crate) mod pem;
pub(crate) mod placeholder;
pub(crate) mod token_checksum;
