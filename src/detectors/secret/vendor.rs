//! How secrets of many vendors are declared: a row for each, from which come trigger and examples.
//!
//! Families with more to say than a name and a shape have files of their own.

use super::{TOKEN, around, from};
use crate::scan::detector::{Confidence, Context, Detector, Trigger};
use crate::validators::issued;

/// Most bytes behind the beginning of a prefix or mark that its token reaches to.
const LONGEST: u16 = 1_500;
/// Most bytes of a token in front of its mark.
const INSIDE: u16 = 256;

/// A row reads: kind, id, title, vendor's page, names or prefixes, shape, and a sample assignment,
/// which is written in pieces lest scanners of repositories take it for a leak.
///
/// The kinds are the functions below.
macro_rules! secrets {
    ($(
        $kind:ident $id:literal: $title:literal at $reference:literal,
        [$($literal:literal),+] $shape:expr, $label:literal = $head:literal $($rest:literal)+;
    )*) => {
        pub(in crate::detectors::secret) static DETECTORS: &[Detector] = &[$(Detector {
            id: $id,
            title: $title,
            reference: $crate::scan::detector::Reference::new($reference),
            pattern: $shape,
            examples: examples! {
                positive: &[
                    concat!($label, "={{", $head, $($rest),+, "}}"),
                    concat!("{\n  \"", $label, "\": \"{{", $head, $($rest),+, "}}\"\n}"),
                    concat!("# staging\nexport ", $label, "='{{", $head, $($rest),+, "}}'"),
                ],
                negative: &[
                    (concat!($label, "=${", $label, "}"), "a template"),
                    (concat!($label, "=", $head), "cut short"),
                    (concat!("The ", $title, " is in the vault."), "no value"),
                ],
            },
            ..$kind(&[$($literal),+])
        }),*];
    };
}
pub(super) use secrets;

/// The vendor's name stands for nothing else: it may be anywhere near the value.
pub(super) const fn labelled(names: &'static [&'static str]) -> Detector {
    named(names, false)
}

/// The vendor's name is an everyday word, and counts only in the label of an assignment.
pub(super) const fn everyday(names: &'static [&'static str]) -> Detector {
    named(names, true)
}

/// The token begins with what only this vendor writes.
pub(super) const fn prefixed(literals: &'static [&'static str]) -> Detector {
    Detector {
        trigger: from(literals, LONGEST),
        ..TOKEN
    }
}

/// The token has within it what only this vendor writes.
pub(super) const fn marked(literals: &'static [&'static str]) -> Detector {
    Detector {
        trigger: around(INSIDE, literals, LONGEST),
        ..TOKEN
    }
}

/// A name that the vendor gives an account or an application: no secret by itself, often beside one.
pub(super) const fn identifier(names: &'static [&'static str]) -> Detector {
    Detector {
        confidence: Confidence {
            alone: 30,
            in_context: 60,
        },
        ..named(names, true)
    }
}

/// A [`prefixed`] key that the vendor means to be seen by clients.
pub(super) const fn public(literals: &'static [&'static str]) -> Detector {
    Detector {
        confidence: Confidence {
            alone: 55,
            in_context: 60,
        },
        ..prefixed(literals)
    }
}

const fn named(names: &'static [&'static str], everyday: bool) -> Detector {
    Detector {
        trigger: Trigger::Label { names, everyday },
        validator: Some(issued::VALUE),
        context: SECRETS,
        confidence: Confidence {
            alone: 60,
            in_context: 92,
        },
        ..TOKEN
    }
}

const SECRETS: Context = Context {
    positive: &[(
        "en",
        &[
            "key",
            "token",
            "secret",
            "apikey",
            "password",
            "auth",
            "authorization",
            "credential",
            "bearer",
            "private",
            "access",
            "accesskey",
            "accesstoken",
            "apitoken",
            "secretkey",
            "authtoken",
            "pat",
            "api key",
        ],
    )],
    negative: &[],
};

/// Values that many vendors issue.
pub(super) mod shape {
    /// 128 bits in hexadecimal.
    pub(crate) const HEX_32: &str = "[0-9A-Fa-f]{32}";
    /// 160 bits in hexadecimal.
    pub(crate) const HEX_40: &str = "[0-9A-Fa-f]{40}";
    /// 256 bits in hexadecimal.
    pub(crate) const HEX_64: &str = "[0-9A-Fa-f]{64}";
    /// The textual form of RFC 9562 §4.
    pub(crate) const UUID: &str = "[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}";
}
