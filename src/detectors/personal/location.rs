//! Where someone is or lives, to a few metres. Source: ISO 6709 (coordinates), RFC 5870 (`geo:`
//! URI), the Open Location Code specification (plus codes).

use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};

const POSITION: Detector = Detector {
    id: "",
    title: "",
    category: Category::Personal,
    regions: &[],
    reference: Reference::new("https://www.iso.org/standard/75147.html"),
    trigger: Trigger::Number {
        digits: 5,
        before: 2,
        after: 32,
    },
    pattern: "",
    validator: Some(Validator {
        name: "latitude and longitude",
        check: position,
    }),
    context: Context {
        positive: &[
            (
                "en",
                &[
                    "gps",
                    "coordinates",
                    "coordinate",
                    "geolocation",
                    "latitude",
                    "longitude",
                    "lat",
                    "lat lng",
                    "latlng",
                    "last seen at",
                    "my location",
                    "home location",
                ],
            ),
            ("de", &["koordinaten", "standort"]),
            ("fr", &["coordonnées"]),
            ("es", &["coordenadas", "ubicación"]),
            ("it", &["coordinate"]),
            ("pt", &["coordenadas", "localização"]),
        ],
        negative: &["vector", "matrix", "weights", "rgb", "viewbox", "translate"],
    },
    confidence: Confidence {
        alone: 35,
        in_context: 70,
    },
    general: false,
    examples: examples! { positive: &[], negative: &[] },
};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "geo-coordinates",
        title: "Geographic coordinates",
        pattern: r"(?:^|[^\w.,/+-])(?P<value>[+-]?\d{1,2}\.\d{4,9}°?(?:\x20?[NS])?[,;/\x20]\x20?[+-]?\d{1,3}\.\d{4,9}°?(?:\x20?[EWO]\b)?)",
        examples: examples! {
            positive: &["GPS: {{52.374216, 4.889741}}", "coordinates {{-33.85682; 151.21534}}", "Standort {{48.20817 N, 16.37382 E}}"],
            negative: &[
                ("weights 0.374216, 0.889741", "numbers"),
                ("GPS: 92.374216, 4.889741", "no such latitude"),
                ("GPS: 52.37, 4.89", "too coarse to single anyone out"),
            ],
        },
        ..POSITION
    },
    Detector {
        id: "geo-coordinates-dms",
        title: "Geographic coordinates in degrees, minutes and seconds",
        trigger: Trigger::Anchors {
            literals: &["°"],
            before: 3,
            after: 60,
        },
        pattern: r#"\b(?P<value>\d{1,2}°\x20?\d{1,2}(?:'|′|’)\x20?\d{1,2}(?:\.\d{1,4})?(?:"|″|”|''|′′)?\x20?[NS][,;\x20]{1,2}\d{1,3}°\x20?\d{1,2}(?:'|′|’)\x20?\d{1,2}(?:\.\d{1,4})?(?:"|″|”|''|′′)?\x20?[EWO])\b"#,
        validator: None,
        confidence: Confidence {
            alone: 45,
            in_context: 75,
        },
        examples: examples! {
            positive: &["GPS {{52°22'27.2\"N 4°53'23.1\"E}}", "coordinates: {{33°51′24″ S, 151°12′55″ E}}", "Koordinaten {{48° 12' 29\" N, 16° 22' 26\" E}}"],
            negative: &[
                ("turned 52° to the N", "an angle"),
                ("52°22' N", "half of it"),
                ("at 21°C", "a temperature"),
            ],
        },
        ..POSITION
    },
    Detector {
        id: "geo-uri",
        title: "Geographic coordinates in a link",
        reference: Reference::new("https://www.rfc-editor.org/rfc/rfc5870"),
        trigger: Trigger::Anchors {
            literals: &[
                "geo:",
                "maps?q=",
                "/maps/@",
                "?ll=",
                "&ll=",
                "/maps/search/",
                "/maps?",
            ],
            before: 0,
            after: 80,
        },
        pattern: r"(?:\bgeo:|/maps/@|/maps/search/|[?&](?:q|ll|sll|query)=)(?P<value>-?\d{1,2}\.\d{3,9}(?:,|%2C)-?\d{1,3}\.\d{3,9})",
        confidence: Confidence {
            alone: 45,
            in_context: 70,
        },
        examples: examples! {
            positive: &["geo:{{52.374216,4.889741}};u=35", "https://maps.google.com/maps?q={{-33.85682,151.21534}}", "see geo:{{48.2081,16.3738}}"],
            negative: &[
                ("geo:92.374216,4.889741", "no such latitude"),
                ("geo: a prefix", "no numbers"),
                ("/maps/@northwind", "a name"),
            ],
        },
        ..POSITION
    },
    Detector {
        id: "plus-code",
        title: "Plus code of a place",
        reference: Reference::new(
            "https://github.com/google/open-location-code/blob/main/Documentation/Specification/specification.md",
        ),
        trigger: Trigger::Word {
            min: 8,
            max: 8,
            before: 0,
            after: 5,
        },
        pattern: r"\b[2-9CFGHJMPQRV][2-9CFGHJMPQRVWX][2-9CFGHJMPQRVWX]{6}\+[2-9CFGHJMPQRVWX]{2,4}\b",
        validator: None,
        context: Context {
            positive: &[(
                "en",
                &["plus code", "location", "address", "gps", "coordinates"],
            )],
            negative: &[],
        },
        confidence: Confidence {
            alone: 40,
            in_context: 65,
        },
        examples: examples! {
            positive: &["plus code {{9F469V8F+QX}}", "location: {{8FW4V75V+8Q}}", "{{4RRH46V8+7PX}} is our plus code"],
            negative: &[
                ("plus code 9F469V8F+AX", "A is not used"),
                ("plus code 9F469V8+QX", "seven characters"),
                ("9F469V8F + QX", "a sum"),
            ],
        },
        ..POSITION
    },
];

fn position(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let digit = |c: char| c.is_ascii_digit();
    let after = candidate.after();
    // More numbers behind: a list of them, not a pair.
    let more = after.trim_start_matches([',', ';', ' ']);
    if after.starts_with(digit)
        || after.len() > more.len() && more.trim_start_matches('-').starts_with(digit)
    {
        return Err(Refusal::Structure("surroundings"));
    }
    let mut degrees = candidate
        .value()
        .split(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-')))
        .filter_map(|part| part.parse::<f64>().ok());
    match (degrees.next(), degrees.next_back()) {
        (Some(latitude), Some(longitude)) if latitude.abs() <= 90.0 && longitude.abs() <= 180.0 => {
            Ok(Validity::Real)
        }
        _ => Err(Refusal::Range("latitude or longitude")),
    }
}
