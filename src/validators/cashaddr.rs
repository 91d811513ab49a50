//! The checksum of Bitcoin Cash addresses: a BCH code of forty bits over the prefix and the data,
//! in the alphabet of Bech32. Source: Bitcoin Cash specification, `cashaddr`.

use super::bech32;
use crate::scan::detector::Refusal;

/// Refuses `data` (in one letter case, without its prefix `bitcoincash:`) with a wrong checksum.
pub(crate) fn check(data: &str) -> Result<(), Refusal> {
    let data = bech32::values(&data.to_ascii_lowercase())?;
    let prefix = b"bitcoincash".iter().map(|byte| byte & 31);
    let sum = prefix.chain([0]).chain(data).fold(1, step);
    if sum == 1 {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}

fn step(sum: u64, value: u8) -> u64 {
    const GENERATORS: [u64; 5] = [
        0x98_F2BC_8E61,
        0x79_B76D_99E2,
        0xF3_3E5F_B3C4,
        0xAE_2EAB_E2A8,
        0x1E_4F43_E470,
    ];
    let top = sum >> 35;
    let shifted = (sum & 0x07_FFFF_FFFF) << 5 ^ u64::from(value);
    (0..5)
        .zip(GENERATORS)
        .filter(|(bit, _)| top >> bit & 1 == 1)
        .fold(shifted, |sum, (_, generator)| sum ^ generator)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An example of the specification.
    const ADDRESS: &str = "qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a";

    #[test]
    fn accepts_an_example_of_the_specification() {
        assert_eq!(check(ADDRESS), Ok(()));
        assert_eq!(check(&ADDRESS.to_uppercase()), Ok(()));
    }

    #[test]
    fn refuses_a_wrong_character() {
        let wrong = ADDRESS.replace("6a", "6c");
        assert_eq!(check(&wrong), Err(Refusal::CheckDigit));
        assert_eq!(check("b1"), Err(Refusal::Structure("character set")));
    }
}
