//! What was decided, in a form that cannot be changed unnoticed.
//!
//! A [`record`] is one JSON object in its RFC 8785 bytes; the records of a device are the leaves of
//! an RFC 6962 tree ([`merkle`]), whose root is signed now and then as a C2SP [`checkpoint`]. The
//! writer is [`log`]; [`verify`] shares the formats with it and nothing else.
//!
//! Every function here is pure: time, random bytes and signatures are parameters, so that an append
//! is one step of the caller's database transaction.

pub mod base64;
pub mod checkpoint;
pub mod entry;
pub mod export;
pub mod log;
pub mod merkle;
pub mod record;
pub mod verify;
