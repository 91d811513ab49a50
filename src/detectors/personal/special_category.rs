//! Fields about what a person is: special categories of personal data, origin. Source: GDPR
//! Art. 9(1).

use crate::examples;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Examples, Reference, Trigger,
};

/// A field of a form, a record or a key of JSON, and its value.
macro_rules! field {
    ($labels:literal, $value:literal) => {
        concat!(
            r"(?i)(?:^|[\n\t\x22',;{(|]\x20{0,4})(?:",
            $labels,
            r")[\x22']?(?:\x20?[:=]|：)[\x20\t]{0,4}[\x22']?(?P<value>",
            $value,
            r")\b"
        )
    };
}

const FIELD: Detector = Detector {
    id: "",
    title: "",
    category: Category::Personal,
    regions: &[],
    reference: Reference::new("https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
    trigger: field(&[]),
    pattern: "",
    validator: None,
    context: Context {
        positive: &[],
        negative: &[],
    },
    confidence: Confidence {
        alone: 85,
        in_context: 85,
    },
    general: false,
    examples: Examples {
        #[cfg(feature = "examples")]
        positive: &[],
        #[cfg(feature = "examples")]
        negative: &[],
    },
};

const fn field(literals: &'static [&'static str]) -> Trigger {
    Trigger::Anchors {
        literals,
        before: 24,
        after: 64,
    }
}

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "religion",
        title: "Religion",
        trigger: field(&[
            "religion",
            "confession",
            "konfession",
            "religión",
            "religião",
        ]),
        pattern: field!(
            r"religion|religious (?:belief|affiliation)|konfession|confession|religionszugehörigkeit|religión|religione|religião|godsdienst",
            r"(?:roman |greek |sunni |shia |russian |evangelisch-)?(?:catholic|protestant|christian|orthodox|muslim|islam|jewish|judaism|hindu|hinduism|buddhist|buddhism|sikh|mormon|baptist|atheist|agnostic|katholisch|römisch-katholisch|evangelisch|muslimisch|jüdisch|konfessionslos|catholique|musulman|juif|católic[ao]|musulmán|judío|cattolic[ao]|musulmano|rk|ev)"
        ),
        examples: examples! {
            positive: &["Religion: {{Roman Catholic}}", "\"religion\": \"{{Hindu}}\"", "Konfession: {{evangelisch}}"],
            negative: &[("a religion: many", "none in particular"), ("religion of the Greeks", "no field"), ("Religion: see below", "no religion")],
        },
        ..FIELD
    },
    Detector {
        id: "ethnicity",
        title: "Ethnic origin",
        trigger: field(&["ethnic", "race", "hautfarbe", "herkunft", "etnia"]),
        pattern: field!(
            r"ethnicity|ethnic (?:origin|group|background)|race|race/ethnicity|ethnie|ethnische herkunft|origine ethnique|etnia|raza",
            r"(?:white|black|african[ -]american|asian|hispanic|latin[oax]|caucasian|native american|american indian|pacific islander|arab|roma|han chinese|south asian|east asian|mixed race|kurdish|kurdisch|black british|white british)(?: (?:or|and|/) [a-z]{4,12})?"
        ),
        examples: examples! {
            positive: &["Ethnicity: {{Hispanic or Latino}}", "\"race\": \"{{Caucasian}}\"", "Ethnic origin: {{Roma}}"],
            negative: &[("race: 400 m", "a run"), ("data race: black magic", "no field"), ("Ethnicity: prefer not to say", "not told")],
        },
        ..FIELD
    },
    Detector {
        id: "trade-union-membership",
        title: "Trade union membership",
        trigger: field(&[
            "union",
            "gewerkschaft",
            "syndicat",
            "sindicato",
            "sindacato",
            "vakbond",
        ]),
        pattern: field!(
            r"(?:trade )?union(?: member(?:ship)?)?|gewerkschaft(?:szugehörigkeit|smitglied)?|syndicat|appartenance syndicale|sindicato|sindacato|vakbond",
            r"(?:ig metall|ver\.?di|ig bce|gew|unite|unison|gmb|rcn|nasuwt|teamsters|seiu|uaw|afl-cio|afscme|cgt|cfdt|cgil|cisl|uil|ccoo|ugt|fnv|member since \d{4})"
        ),
        examples: examples! {
            positive: &["Union membership: {{IG Metall}}", "\"union\": \"{{Teamsters}}\"", "Gewerkschaft: {{ver.di}}"],
            negative: &[("union: int | str", "a type"), ("Trade union: none", "none"), ("the union of sets", "no field")],
        },
        ..FIELD
    },
    Detector {
        id: "sexual-orientation",
        title: "Sexual orientation",
        trigger: field(&[
            "orientation",
            "orientierung",
            "orientación sexual",
            "orientamento",
        ]),
        pattern: field!(
            r"sexual orientation|sexuelle orientierung|orientation sexuelle|orientación sexual|orientamento sessuale|orientação sexual",
            r"(?:heterosexual|homosexual|bisexual|gay|lesbian|queer|asexual|pansexual|straight|heterosexuell|homosexuell|bisexuell|lesbisch|schwul|hétérosexuel(?:le)?|homosexuel(?:le)?)"
        ),
        examples: examples! {
            positive: &["Sexual orientation: {{bisexual}}", "sexuelle Orientierung: {{homosexuell}}", "\"sexual orientation\": \"{{gay}}\""],
            negative: &[("orientation: straight", "of a page"), ("Sexual orientation: not asked", "not told"), ("orientation: portrait", "of a page")],
        },
        ..FIELD
    },
    Detector {
        id: "political-opinion",
        title: "Political affiliation",
        trigger: field(&["political", "partei", "politique", "política", "politica"]),
        pattern: field!(
            r"political (?:party|affiliation|opinion|views?)|parteizugehörigkeit|parteimitgliedschaft|affiliation politique|afiliación política|orientamento politico",
            r"(?:democrat(?:ic)?|republican|conservative|labour|liberal(?: democrat)?|green|socialist|communist|libertarian|cdu|csu|spd|fdp|afd|die grünen|die linke|psoe|vox|rassemblement national|socialiste)"
        ),
        examples: examples! {
            positive: &["Political affiliation: {{Republican}}", "Parteizugehörigkeit: {{SPD}}", "political party: {{Labour}}"],
            negative: &[("political party: unknown", "not told"), ("political views: many", "none in particular"), ("the political party of Labour", "no field")],
        },
        ..FIELD
    },
    Detector {
        id: "place-of-birth",
        title: "Place of birth",
        trigger: field(&[
            "birth",
            "birthplace",
            "geburtsort",
            "naissance",
            "nacimiento",
            "nascita",
            "nascimento",
            "geboorteplaats",
        ]),
        pattern: field!(
            r"place of birth|birth ?place|pob|geburtsort|lieu de naissance|lugar de nacimiento|luogo di nascita|local de nascimento|geboorteplaats",
            r"(?-i:[A-Z]|[\xC3-\xC5][\x80-\xBF])[^\W\d_]{2,24}(?:[\x20-](?-i:[A-Z])[a-z]{2,20}){0,2}"
        ),
        confidence: Confidence {
            alone: 82,
            in_context: 82,
        },
        examples: examples! {
            positive: &["Place of birth: {{Zwolle}}", "Geburtsort: {{Graz}}", "\"birthplace\": \"{{Kisumu}}\""],
            negative: &[
                ("place of birth: unknown", "not told"),
                ("a place of birth and rest", "no field"),
                ("birthplace: string", "a type"),
            ],
        },
        ..FIELD
    },
];
