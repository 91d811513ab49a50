//! From the name of an issuer to the value that stands behind it.
//!
//! A secret without a format of its own is one only where its issuer is named: in the label of an
//! assignment, in a header, in the address that it is sent to. The way from there to the value is
//! the same for all of them and is written once, here.

/// Bytes in front of a name that a match may begin at.
pub(super) const BEFORE: u16 = 1;
/// Bytes behind a name that a match may reach to.
pub(super) const AFTER: u16 = 512;

/// Behind a name that stands for nothing else: the rest of the line, or the line below it, as XML,
/// HCL and comments have it.
const NEAR: &str = r"(?:[^\n]{0,40}?[^\w]|[^\n]{0,24}\n[^\n]{0,32}?[^\w\n])";

/// Behind an everyday word: the rest of a label, what closes it, and what assigns.
const ASSIGNED: &str = r#"(?:[_.\- ]?(?i:[a-z]{0,12}[_.\- ]?){0,2}(?i:key|token|secret|auth|pass|pat|access|api|sid|id)[\w.\-]{0,24})?["'`\])}*\\]{0,3}(?:\s{0,3}:\s{0,2}[A-Za-z]{2,12}|\s[Ss]tring)?\s{0,4}(?:[:=?.|+]{0,3}[=:]>?|=>|[,(>|\s]|-{1,2}|\bis\b)\s{0,8}["'`({\[<\\]{0,3}"#;

/// The whole pattern: one of `names`, the way to the value, and the value on its own.
pub(super) fn pattern(names: &[&str], everyday: bool, value: &str) -> String {
    let way = if everyday { ASSIGNED } else { NEAR };
    let humps: Vec<String> = names.iter().map(|name| hump(name)).collect();
    let (names, humps) = (alternatives(names), alternatives(&humps));
    format!(r"(?:(?:\b|[_\d])(?i:{names})|[a-z](?:{humps})){way}(?<value>{value})(?:[^\w-]|$)")
}

/// As a name is written inside camel case: the first letter large, the others as they may be.
fn hump(name: &str) -> String {
    let (first, rest) = name.split_at_checked(1).unwrap_or((name, ""));
    format!("{}(?i:{rest})", first.to_ascii_uppercase())
}

fn alternatives(names: &[impl AsRef<str>]) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    names.join("|").replace('.', r"\.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::pattern::Pattern;

    fn found<'t>(name: &str, everyday: bool, text: &'t str) -> Option<&'t str> {
        let regex = Pattern::compile(&pattern(&[name], everyday, "[a-f0-9]{8}")).unwrap();
        let mut captures = regex.create_captures();
        regex.search_captures(&text.into(), &mut captures);
        text.get(captures.get_group_by_name("value")?.range())
    }

    #[test]
    fn reaches_the_value_of_every_way_to_write_an_assignment() {
        for text in [
            "ALGOLIA_ADMIN_KEY=3f9c0a1b",
            "const algoliaKey: string = '3f9c0a1b';",
            "const myAlgoliaKey = '3f9c0a1b'",
            "\"algolia\": {\"key\": \"3f9c0a1b\"}",
            "<algoliaKey>\n    3f9c0a1b\n</algoliaKey>",
            "variable \"algolia_key\" {\n  default = \"3f9c0a1b\"\n}",
            "curl -H 'X-Algolia-API-Key: 3f9c0a1b'",
            "{\\\"algolia_key\\\":\\\"3f9c0a1b\\\"}",
            "my Algolia key is 3f9c0a1b.",
        ] {
            assert_eq!(found("algolia", false, text), Some("3f9c0a1b"), "{text}");
        }
    }

    #[test]
    fn takes_no_part_of_a_longer_value_and_none_far_away() {
        for text in [
            "ALGOLIA_KEY=3f9c0a1b2",
            "ALGOLIA_KEY=x3f9c0a1b",
            "algolia=3f9c0a1b-2222",
            "analgolia=3f9c0a1b",
            "algolia is named here, and a long way behind it there is 3f9c0a1b",
            "algolia\n\n3f9c0a1b",
        ] {
            assert_eq!(found("algolia", false, text), None, "{text}");
        }
    }

    #[test]
    fn an_everyday_word_counts_in_a_label_only() {
        for text in [
            "box_api_token=3f9c0a1b",
            "boxKey: '3f9c0a1b'",
            "\"box\": \"3f9c0a1b\"",
            "MY_BOX_CLIENT_SECRET => \"3f9c0a1b\"",
        ] {
            assert_eq!(found("box", true, text), Some("3f9c0a1b"), "{text}");
        }
        for text in [
            "inbox = 3f9c0a1b",
            "the boxes hold 3f9c0a1b",
            "a box of tokens from revision 3f9c0a1b",
        ] {
            assert_eq!(found("box", true, text), None, "{text}");
        }
    }
}
