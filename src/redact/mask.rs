//! Stars in place of letters and digits.

/// Values with fewer letters and digits than this are masked whole: four of them would say too much.
const SHORTEST_PARTIAL: usize = 8;

/// How many letters and digits a partial mask leaves. Payment cards: PCI DSS 3.4.1 allows the last four.
const LEFT: usize = 4;

/// Every letter and digit becomes `*`; the format stays.
pub(super) fn whole(value: &str) -> String {
    value
        .chars()
        .map(|c| if c.is_alphanumeric() { '*' } else { c })
        .collect()
}

/// Every letter and digit but the last four becomes `*`.
pub(super) fn partial(value: &str) -> String {
    let total = value.chars().filter(|c| c.is_alphanumeric()).count();
    if total < SHORTEST_PARTIAL {
        return whole(value);
    }
    let mut seen = 0;
    let star = |c: char| {
        seen += usize::from(c.is_alphanumeric());
        if c.is_alphanumeric() && seen + LEFT <= total {
            '*'
        } else {
            c
        }
    };
    value.chars().map(star).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_format_and_the_last_four() {
        assert_eq!(whole("4111 1111-x"), "**** ****-*");
        assert_eq!(partial("4111 1111 1111 1234"), "**** **** **** 1234");
        assert_eq!(partial("123-4567"), "***-****");
    }
}
