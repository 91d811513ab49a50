//! Classification of further European states. Source: the equivalence table of Council Decision
//! 2013/488/EU, appendix B, <https://eur-lex.europa.eu/eli/dec/2013/488/oj>.

use super::{MARKING, near};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "central-europe-classification",
        title: "Classification of Austria, Switzerland, Czechia, Slovakia, Hungary, Slovenia or Croatia",
        regions: &["AT", "CH", "CZ", "SK", "HU", "SI", "HR"],
        reference: Reference::new("https://eur-lex.europa.eu/eli/dec/2013/488/oj"),
        trigger: near(
            &[
                "eingeschr",
                "tajn",
                "vyhrazen",
                "vyhraden",
                "titkos",
                "korl",
                "ograni",
            ],
            50,
        ),
        pattern: r"(?u)(?-u:\b)EINGESCHRÄNKT(?-u:\b)|(?:PŘÍSNĚ |PRÍSNE )?TAJNÉ|VYHRAZENÉ|VYHRADENÉ|(?-u:\b)(?:SZIGORÚAN )?TITKOS(?-u:\b)|KORLÁTOZOTT TERJESZTÉSŰ|(?-u:\b)(?:STROGO |VRLO )?TAJNO(?-u:\b)|OGRANIČENO",
        examples: examples! {
            positive: &["{{EINGESCHRÄNKT}}\nLagebericht", "{{PŘÍSNĚ TAJNÉ}}\n", "[{{SZIGORÚAN TITKOS}}]"],
            negative: &[
                ("Die Nutzung ist eingeschränkt.", "an adjective"),
                ("tajné dveře", "an adjective"),
                ("TITKOS ÜGYEK című film a moziban ma este", "a title"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "nordic-classification",
        title: "Classification of Norway, Denmark or Finland",
        regions: &["NO", "DK", "FI"],
        reference: Reference::new("https://eur-lex.europa.eu/eli/dec/2013/488/oj"),
        trigger: near(
            &[
                "hemmelig",
                "begrenset",
                "tjenestebrug",
                "salainen",
                "rajoitettu",
                "salassa",
                "viranomais",
            ],
            50,
        ),
        pattern: r"(?u)(?-u:\b)(?:STRENGT |YDERST )?HEMMELIGT?(?-u:\b)|(?-u:\b)BEGRENSET(?-u:\b)|(?-u:\b)TIL TJENESTEBRUG(?-u:\b)|(?-u:\b)(?:ERITTÄIN )?SALAINEN(?-u:\b)|KÄYTTÖ RAJOITETTU|(?-u:\b)SALASSA PIDETTÄVÄ",
        examples: examples! {
            positive: &["{{STRENGT HEMMELIG}}\nPlan", "{{TIL TJENESTEBRUG}}\n", "[{{KÄYTTÖ RAJOITETTU}}]"],
            negative: &[
                ("en hemmelig hage", "an adjective"),
                ("salainen agentti", "an adjective"),
                ("Adgangen er begrenset.", "an adjective"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "south-east-europe-classification",
        title: "Classification of Greece, Romania, Bulgaria or Türkiye",
        regions: &["GR", "CY", "RO", "BG", "TR"],
        reference: Reference::new("https://eur-lex.europa.eu/eli/dec/2013/488/oj"),
        trigger: near(
            &[
                "ΑΠΟΡΡΗΤΟ",
                "απόρρητο",
                "Απόρρητο",
                "strict secret",
                "secret de serviciu",
                "СТРОГО СЕКРЕТНО",
                "Строго секретно",
                "ЗА СЛУЖЕБНО",
                "За служебно",
                "kİŞİye Özel",
            ],
            70,
        ),
        pattern: r"(?u)(?:ΑΚΡΩΣ )?ΑΠΟΡΡΗΤΟ|(?i:(?:άκρως )?απόρρητο)|(?i:(?-u:\b)strict secret(?: de importanță deosebită)?|(?-u:\b)secret de serviciu(?-u:\b))|(?i:строго секретно|за служебно ползване)|KİŞİYE ÖZEL",
        examples: examples! {
            positive: &["{{ΑΚΡΩΣ ΑΠΟΡΡΗΤΟ}}\n", "{{SECRET DE SERVICIU}}\nRaport", "[{{KİŞİYE ÖZEL}}]"],
            negative: &[
                ("το τηλεφωνικό απόρρητο προστατεύεται από τον νόμο", "a noun"),
                ("un secret bine păstrat", "other words"),
                ("kişiye özel ders", "an adjective"),
            ],
        },
        ..MARKING
    },
];
