//! Malaysia. Source: National Registration Department (NRIC); Inland Revenue Board.

use super::declaration::{
    FORMAT, NUMBER, checked, context, number_of, number_within, validator, word_of,
};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::calendar_date;
use crate::validators::digits::exactly;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "my-nric",
        title: "Malaysian identity card number (MyKad, NRIC)",
        regions: &["MY"],
        reference: Reference::new("https://www.jpn.gov.my/"),
        trigger: number_of(12),
        pattern: r"\b\d{6}-?(?:0[1-9]|1[0-6]|2[1-9]|[34]\d|5\d|6[0-8]|7[124-9]|8[2-9]|9[0-389])-?\d{4}\b",
        validator: validator("date of birth and place", nric),
        context: context(&[
            (
                "ms",
                &[
                    "mykad",
                    "my kad",
                    "no kad pengenalan",
                    "kad pengenalan",
                    "no k p",
                    "mykid",
                ],
            ),
            (
                "en",
                &[
                    "nric",
                    "nric no",
                    "malaysian national registration identity card",
                    "ic no",
                    "ic number",
                    "malaysian ic",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 60,
            in_context: 93,
        },
        examples: examples! {
            positive: &[
                "NRIC No. {{910612-14-6275}}",
                "MyKad: {{761022103002}}",
                "no. kad pengenalan {{941124-14-0841}}",
            ],
            negative: &[
                ("NRIC 851331-14-1234", "month 13"),
                ("ref 961013109788 in the list", "nothing says what it is"),
                ("NRIC No. 910612-14-627", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "my-passport",
        title: "Malaysian passport number",
        regions: &["MY"],
        reference: Reference::new("https://www.imi.gov.my/"),
        trigger: word_of(9, 9),
        pattern: r"(?i)\b[AHK]\d{8}\b",
        context: context(&[
            ("ms", &["pasport", "no pasport", "nombor pasport"]),
            ("en", &["malaysian passport"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 87,
        },
        examples: examples! {
            positive: &[
                "pasport {{H34766873}}",
                "No. Pasport: {{H95535635}}",
                "Malaysian passport {{A15261095}}",
            ],
            negative: &[
                ("ref H66382097 in the list", "nothing says what it is"),
                ("pasport H3476687", "one character short"),
                ("invoice A32187584", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "my-tin",
        title: "Malaysian income tax number",
        regions: &["MY"],
        reference: Reference::new("https://www.hasil.gov.my/"),
        trigger: number_within(9, 3, 0),
        pattern: r"\b(?:IG|SG|OG|CS?|D|E|F|FA|PT|TA|TC|TN|TR|TP|J|LE)\x20?\d{9,11}\b",
        validator: FORMAT,
        context: context(&[
            (
                "ms",
                &[
                    "no cukai pendapatan",
                    "nombor cukai pendapatan",
                    "no pengenalan cukai",
                ],
            ),
            (
                "en",
                &[
                    "malaysian tax number",
                    "income tax number",
                    "income tax no",
                    "tax identification number",
                    "tin",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 10,
            in_context: 88,
        },
        examples: examples! {
            positive: &[
                "income tax no. {{IG99631303916}}",
                "No. Cukai Pendapatan: {{C 4113189618}}",
                "tax identification number {{IG61792234924}}",
            ],
            negative: &[
                ("income tax no. XX12345678901", "no such kind"),
                ("ref C 4440243192 in the list", "nothing says what it is"),
                ("invoice C 1042738907", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];

fn nric(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate, |value| {
        let [y1, y2, m1, m2, d1, d2, ..] = exactly::<12>(value)?;
        calendar_date::check_in_any_century(y1 * 10 + y2, m1 * 10 + m2, d1 * 10 + d2)
    })
}
