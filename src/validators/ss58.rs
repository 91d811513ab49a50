//! SS58: a network, an account and the first two bytes of the BLAKE2b-512 of both behind a
//! constant, in base 58. Source: Substrate documentation, “SS58 address format”.

use blake2::{Blake2b512, Digest};

use super::base58check;
use crate::scan::detector::Refusal;

/// Refuses an address of 32 bytes of account with a network of one byte, unless its checksum
/// agrees. Gives the network.
pub(crate) fn check(value: &str) -> Result<u8, Refusal> {
    let bytes = base58check::number(value, 35, base58check::BITCOIN)?;
    let (payload, checksum) = bytes.split_at_checked(33).ok_or(Refusal::Length)?;
    let hash = Blake2b512::new()
        .chain_update(b"SS58PRE")
        .chain_update(payload)
        .finalize();
    if hash.starts_with(checksum) {
        payload.first().copied().ok_or(Refusal::Length)
    } else {
        Err(Refusal::CheckDigit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The development account Alice, on the generic network 42 and on Polkadot.
    const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";

    #[test]
    fn accepts_the_development_account() {
        assert_eq!(check(ALICE), Ok(42));
        assert_eq!(
            check("15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5"),
            Ok(0)
        );
    }

    #[test]
    fn refuses_a_wrong_character() {
        assert_eq!(
            check(&ALICE.replace("tQY", "tQZ")),
            Err(Refusal::CheckDigit)
        );
    }
}
