//! The cyclic redundancy check of 16 bits with the polynomial 0x1021. Source: ITU-T V.41; as
//! payment codes (EMV QR, initial value 0xFFFF) and Stellar and TON addresses (0) use it.

/// The check value of `bytes` from `initial` on, most significant bit first.
pub(crate) fn crc16(initial: u16, bytes: &[u8]) -> u16 {
    bytes.iter().fold(initial, |crc, byte| {
        (0..8).fold(crc ^ u16::from(*byte) << 8, |crc, _| {
            if crc & 0x8000 == 0 {
                crc << 1
            } else {
                crc << 1 ^ 0x1021
            }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gives_the_check_values_of_the_catalogue() {
        // The values of "123456789" in the catalogue of parametrised CRC algorithms.
        assert_eq!(crc16(0, b"123456789"), 0x31C3);
        assert_eq!(crc16(0xFFFF, b"123456789"), 0x29B1);
    }
}
