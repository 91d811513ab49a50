//! Values that are whole, so that no part of another one is broken off beside them.
//!
//! A table has values side by side. A cell that holds one is not taken for a part of what the next cell
//! holds. Secrets are left out: a long one may be found by its front alone.

use super::contender::{Contender, Contenders, Identities};
use super::detector::Category;
use super::finding::{Band, Decoder};
use crate::text::decode::Decoded;
use crate::text::disguise::is_between_cells;
use crate::text::normalize::Normalized;

/// Leaves of the disguises of a text those out that break no value: between two cells, one of which ends
/// or begins with what has been found there and is almost certain.
#[inline(never)]
pub(super) fn leave_out_whole(
    disguised: &mut Vec<Decoded>,
    normalized: &Normalized<'_>,
    contenders: &Contenders,
    identities: &Identities,
) {
    let may_be_whole = |decoded: &Decoded| {
        let gap = decoded.span.of(normalized.text());
        decoded.decoder == Decoder::Split && is_between_cells(gap.as_bytes())
    };
    if !disguised.iter().any(may_be_whole) {
        return;
    }
    let is_whole = |found: &&Contender| {
        let identity = identities.get(found.detector);
        let may_go_on = identity.is_none_or(|it| it.category == Category::Secret);
        found.band() == Band::High && !may_go_on
    };
    let whole = contenders.all.iter().filter(is_whole);
    let (mut starts, mut ends): (Vec<u32>, Vec<u32>) = whole
        .map(|found| (found.span.start, found.span.end))
        .unzip();
    starts.sort_unstable();
    ends.sort_unstable();
    disguised.retain(|decoded| {
        let gap = normalized.original(decoded.span);
        let is_beside =
            ends.binary_search(&gap.start).is_ok() || starts.binary_search(&gap.end).is_ok();
        !(may_be_whole(decoded) && is_beside)
    });
}

#[cfg(test)]
mod tests {
    use crate::Engine;
    use crate::scan::finding::Decoder;

    /// Whether what a text says is read as one value broken in two.
    fn is_joined(text: &str) -> bool {
        let findings = Engine::built_in().scan(text).unwrap();
        let mut decoders = findings
            .iter()
            .flat_map(|found| &found.explanation.decoders);
        decoders.any(|decoder| *decoder == Decoder::Split)
    }

    #[test]
    fn a_whole_value_is_no_part_of_the_next_cell() {
        assert!(is_joined("card 4731 1999\t3847 5116 x"));
        assert!(is_joined("mail jane.doe@cor\tp.com x"));
        assert!(!is_joined("mail jane.doe@corp.com\tp.com x"));
    }

    #[test]
    fn a_table_has_the_same_values_whatever_stands_between_them() {
        let rows = "name,email,phone,iban,card,city\n\
            Anna Smith,anna.smith@example.org,+49 30 2345671,DE89370400440532013000,4539 1488 0343 6467,Berlin\n\
            Ben Jones,ben.jones@example.org,+49 30 7654312,GB29NWBK60161331926819,5425 2334 3010 9903,Paris\n";
        let engine = Engine::built_in();
        let found = |text: &str| -> Vec<_> {
            let findings = engine.scan(text).unwrap().into_iter();
            let values = findings.map(|found| (found.detector, found.span));
            values.collect()
        };
        let with_commas = found(rows);
        assert!(with_commas.len() >= 10);
        assert_eq!(found(&rows.replace(',', "\t")), with_commas);
    }
}
