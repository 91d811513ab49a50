//! The digits and letters of a value, whatever separates them.

use tinyvec::TinyVec;

use crate::scan::detector::Refusal;

/// As many as a value has of something: allocates nothing, unless there are more than any has.
pub(crate) type Few<T> = TinyVec<[T; 32]>;

/// The digits of `value`, in order; everything else is skipped.
pub(crate) fn digits(value: &str) -> impl DoubleEndedIterator<Item = u32> + Clone + '_ {
    value
        .bytes()
        .filter(u8::is_ascii_digit)
        .map(|byte| u32::from(byte - b'0'))
}

/// The digits of `value`, refused unless there are exactly `N`.
pub(crate) fn exactly<const N: usize>(value: &str) -> Result<[u32; N], Refusal> {
    let mut found = [0; N];
    let mut digits = digits(value);
    for slot in &mut found {
        *slot = digits.next().ok_or(Refusal::Length)?;
    }
    match digits.next() {
        None => Ok(found),
        Some(_) => Err(Refusal::Length),
    }
}

/// The number that `digits` write in base ten. Takes up to 19 of them.
pub(crate) fn number(digits: &[u32]) -> u64 {
    digits
        .iter()
        .fold(0, |number, digit| number * 10 + u64::from(*digit))
}

/// The two-digit number at `at`, as dates within numbers are written; 0 beyond the end.
pub(crate) fn pair(digits: &[u32], at: usize) -> u32 {
    match digits.get(at..) {
        Some([tens, ones, ..]) => tens * 10 + ones,
        _ => 0,
    }
}

/// Refuses `digits` unless the last of them is `expected`.
pub(crate) fn ends_with(digits: &[u32], expected: u32) -> Result<(), Refusal> {
    if digits.last() == Some(&expected) {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}

/// The letters and digits of `value`, in upper case; everything else is skipped.
pub(crate) fn alphanumerics(value: &str) -> impl DoubleEndedIterator<Item = u8> + Clone + '_ {
    value
        .bytes()
        .filter(u8::is_ascii_alphanumeric)
        .map(|byte| byte.to_ascii_uppercase())
}

/// `0`–`9` as 0–9 and `A`–`Z` as 10–35, as most standards count letters.
pub(crate) const fn base36(byte: u8) -> Option<u32> {
    (byte as char).to_digit(36)
}

/// Refuses a number of one digit only, repeated: it satisfies many sums and is never issued.
pub(crate) fn not_all_the_same<D: PartialEq>(
    digits: impl IntoIterator<Item = D>,
) -> Result<(), Refusal> {
    let mut digits = digits.into_iter();
    match digits.next() {
        Some(first) if digits.any(|digit| digit != first) => Ok(()),
        _ => Err(Refusal::Placeholder),
    }
}

/// Whether `value` is digits only: written without the separators that make it recognisable.
pub(crate) fn is_bare(value: &str) -> bool {
    value.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_exactly_as_many_digits_as_asked() {
        assert_eq!(exactly("1-2.3"), Ok([1, 2, 3]));
        assert_eq!(exactly::<2>("123"), Err(Refusal::Length));
        assert_eq!(exactly::<4>("123"), Err(Refusal::Length));
    }

    #[test]
    fn reads_letters_as_numbers_from_ten() {
        let values: Vec<_> = alphanumerics("a-Z9").map(base36).collect();
        assert_eq!(values, [Some(10), Some(35), Some(9)]);
        assert_eq!(base36(b'<'), None);
    }

    #[test]
    fn tells_a_repeated_digit_from_a_number() {
        assert_eq!(not_all_the_same([7, 7, 7]), Err(Refusal::Placeholder));
        assert_eq!(not_all_the_same([7, 7, 8]), Ok(()));
    }
}
