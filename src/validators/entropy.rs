//! How many bits a token's characters carry, each taken by itself.
//!
//! Source: C. E. Shannon, “A Mathematical Theory of Communication” (1948), §6.

/// Shannon entropy of `value` in bits a byte.
pub(crate) fn shannon(value: &str) -> f32 {
    let mut counts = [0_u16; 256];
    for byte in value.bytes() {
        if let Some(count) = counts.get_mut(usize::from(byte)) {
            *count += 1;
        }
    }
    let len = f32::from(u16::try_from(value.len()).unwrap_or(u16::MAX));
    counts
        .into_iter()
        .filter(|count| *count > 0)
        .map(|count| {
            let share = f32::from(count) / len;
            -share * share.log2()
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entropy_of_equally_likely_bytes_is_their_number_in_bits() {
        assert!(shannon("aaaaaaaa").abs() < 1e-6);
        assert!((shannon("abababab") - 1.0).abs() < 1e-6);
        assert!((shannon("0123456789abcdef") - 4.0).abs() < 1e-6);
    }
}
