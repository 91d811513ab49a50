//! The evidence log: formats, writer and verifier.

mod checkpoints;
mod golden;
mod merkle;
mod records;
mod sample;
mod tampering;
