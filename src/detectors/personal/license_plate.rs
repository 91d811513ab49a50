//! Registration plates of vehicles. Source: Convention on Road Traffic (Vienna, 1968), annex 2; the
//! formats that each country's registration authority issues today.

use crate::detectors::labelled::{behind, labelled};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;

/// What plates have in common: a few letters and digits that only few countries write as nobody
/// else does.
const PLATE: Detector = Detector {
    id: "",
    title: "",
    category: Category::Personal,
    regions: &[],
    reference: "https://unece.org/DAM/trans/conventn/Conv_road_traffic_EN.pdf",
    trigger: Trigger::Number {
        digits: 1,
        before: 8,
        after: 8,
    },
    pattern: "",
    validator: Some(Validator {
        name: "surroundings",
        check: whole,
    }),
    context: Context {
        positive: &[
            (
                "en",
                &[
                    "plate",
                    "license plate",
                    "licence plate",
                    "number plate",
                    "registration",
                    "registration number",
                    "reg no",
                    "vehicle",
                    "vehicles",
                    "car",
                    "bike",
                    "truck",
                    "vrm",
                ],
            ),
            ("de", &["kennzeichen", "kfz", "fahrzeug", "auto"]),
            ("fr", &["plaque", "immatriculation", "véhicule", "voiture"]),
            (
                "es",
                &["matrícula", "placa", "patente", "vehículo", "coche"],
            ),
            ("it", &["targa", "veicolo", "auto"]),
            ("pt", &["matrícula", "placa", "veículo", "carro"]),
            ("nl", &["kenteken", "voertuig"]),
            ("pl", &["rejestracja", "rejestracyjny", "tablica", "pojazd"]),
            ("sv", &["regnr", "registreringsnummer"]),
            ("tr", &["plaka", "plakası", "plakalı", "araç"]),
            ("ru", &["госномер", "номер", "автомобиль"]),
            ("zh", &["车牌", "车牌号"]),
            ("ja", &["ナンバー", "車両番号"]),
            ("ko", &["차량번호", "번호판"]),
        ],
        negative: &["version", "order", "part", "model", "room", "flight"],
    },
    confidence: Confidence {
        alone: 0,
        in_context: 82,
    },
    general: false,
    examples: examples! { positive: &[], negative: &[] },
};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "br-license-plate",
        title: "Brazilian license plate",
        regions: &["BR"],
        pattern: r"\b[A-Z]{3}[\x20-]?\d[A-Z0-9]\d{2}\b",
        examples: examples! {
            positive: &["placa {{QXR4B82}}", "veículo {{KLM-4821}}", "Placa: {{BRA2E19}}"],
            negative: &[
                ("placa QX4B82", "two letters"),
                ("code QXR4B82", "nothing says that it is a plate"),
                ("placa QXRAB82", "no digit in the fourth place"),
            ],
        },
        ..PLATE
    },
    Detector {
        id: "cn-license-plate",
        title: "Chinese license plate",
        regions: &["CN"],
        trigger: Trigger::Number {
            digits: 1,
            before: 10,
            after: 8,
        },
        pattern: r"(?:京|津|沪|渝|冀|豫|云|辽|黑|湘|皖|鲁|新|苏|浙|赣|鄂|桂|甘|晋|蒙|陕|吉|闽|贵|粤|青|藏|川|宁|琼)[A-Z](?:\x20|·|-)?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9]\b",
        confidence: Confidence {
            alone: 75,
            in_context: 92,
        },
        examples: examples! {
            positive: &["车牌 {{京A·48201}}", "{{沪B7M204}}", "车牌号：{{粤Z 91K82}}"],
            negative: &[
                ("京A·482", "three characters"),
                ("京48201", "no letter"),
                ("新A", "nothing behind it"),
            ],
        },
        ..PLATE
    },
    Detector {
        id: "de-license-plate",
        title: "German license plate",
        regions: &["DE"],
        pattern: r"(?:\b[A-Z]|Ä|Ö|Ü)(?:[A-Z]|Ä|Ö|Ü){0,2}[\x20-][A-Z]{1,2}[\x20-]?[1-9]\d{0,3}[EH]?\b",
        examples: examples! {
            positive: &["Kennzeichen: {{HH-QX 4821}}", "Kfz {{M KL 77H}}", "das Auto {{TÜ-B 318E}}"],
            negative: &[
                ("Raum B KL 77", "a room"),
                ("Kennzeichen: HH-QX 0821", "begins with 0"),
                ("Kennzeichen: HAMB-QX 21", "four letters"),
            ],
        },
        ..PLATE
    },
    Detector {
        id: "es-license-plate",
        title: "Spanish license plate",
        regions: &["ES"],
        pattern: r"\b\d{4}[\x20-]?[B-DF-HJ-NPR-TV-Z]{3}\b",
        examples: examples! {
            positive: &["matrícula {{4821 KLM}}", "coche {{7730-BCD}}", "Matrícula: {{0918GTX}}"],
            negative: &[
                ("matrícula 4821 ALM", "vowels are not used"),
                ("4821 KLM", "nothing says that it is a plate"),
                ("matrícula 482 KLM", "three digits"),
            ],
        },
        ..PLATE
    },
    Detector {
        id: "fr-license-plate",
        title: "French license plate",
        regions: &["FR"],
        pattern: r"\b[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}\b",
        confidence: Confidence {
            alone: 60,
            in_context: 92,
        },
        examples: examples! {
            positive: &["plaque {{QX-482-LM}}", "{{BD-730-GT}}", "immatriculation : {{FK-091-WZ}}"],
            negative: &[
                ("plaque QI-482-LM", "I is not used"),
                ("plaque QX-4821-LM", "four digits"),
                ("QX-482-L", "one letter"),
            ],
        },
        ..PLATE
    },
    Detector {
        id: "gb-license-plate",
        title: "British license plate",
        regions: &["GB"],
        pattern: r"\b(?i:[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\d|30|5[1-9]|[67]\d|80)\x20?[A-HJ-PR-Z]{3})\b",
        validator: Some(Validator {
            name: "surroundings",
            check: upper_case,
        }),
        confidence: Confidence {
            alone: 60,
            in_context: 90,
        },
        examples: examples! {
            positive: &["number plate {{KL24 XWT}}", "{{BD70 GTX}} was parked", "reg no {{fk09 wzr}}"],
            negative: &[
                ("number plate KL41 XWT", "no half-year has 41"),
                ("number plate IL24 XWT", "I is not used"),
                ("see kl24 xwt", "lower case, and nothing says that it is a plate"),
            ],
        },
        ..PLATE
    },
    Detector {
        id: "in-license-plate",
        title: "Indian license plate",
        regions: &["IN"],
        pattern: r"\b(?:AN|AP|AR|AS|BR|CG|CH|DD|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TN|TR|TS|UK|UP|WB)[\x20-]?\d{1,2}[\x20-]?[A-Z]{1,3}[\x20-]?\d{4}\b",
        confidence: Confidence {
            alone: 65,
            in_context: 92,
        },
        examples: examples! {
            positive: &["registration number {{KA 05 MX 4821}}", "{{MH12QX7730}}", "bike {{DL-3-CAB-0918}}"],
            negative: &[
                ("QX 05 MX 4821", "no state has QX"),
                ("KA 05 MX 482", "three digits"),
                ("KA 05 4821", "no letters"),
            ],
        },
        ..PLATE
    },
    Detector {
        id: "it-license-plate",
        title: "Italian license plate",
        regions: &["IT"],
        pattern: r"\b[A-HJ-NPR-TV-Z]{2}\x20?\d{3}\x20?[A-HJ-NPR-TV-Z]{2}\b",
        examples: examples! {
            positive: &["targa {{GX 482 LM}}", "auto {{FB730GT}}", "Targa: {{EK 091 WZ}}"],
            negative: &[
                ("targa GI 482 LM", "I is not used"),
                ("GX 482 LM", "nothing says that it is a plate"),
                ("targa GX 48 LM", "two digits"),
            ],
        },
        ..PLATE
    },
    Detector {
        id: "jp-license-plate",
        title: "Japanese license plate",
        regions: &["JP"],
        trigger: Trigger::Number {
            digits: 1,
            before: 16,
            after: 16,
        },
        pattern: r"(?u:\p{Han}{1,4} ?[0-9]{2,3} ?\p{Hiragana} ?(?:[0-9]{2}-[0-9]{2}|・{1,3}[0-9]{1,3}))",
        confidence: Confidence {
            alone: 85,
            in_context: 95,
        },
        examples: examples! {
            positive: &["{{品川 300 さ 48-21}}", "車両番号 {{横浜530て77-30}}", "ナンバーは{{足立 58 む 09-18}}"],
            negative: &[
                ("品川 300 48-21", "no kana"),
                ("品川 3 さ 48-21", "one digit"),
                ("300 さ 48-21", "no office"),
            ],
        },
        ..PLATE
    },
    Detector {
        id: "kr-license-plate",
        title: "Korean license plate",
        regions: &["KR"],
        pattern: r"\b\d{2,3}(?:가|나|다|라|마|거|너|더|러|머|버|서|어|저|고|노|도|로|모|보|소|오|조|구|누|두|루|무|부|수|우|주|바|사|아|자|배|하|허|호)\x20?\d{4}\b",
        confidence: Confidence {
            alone: 75,
            in_context: 93,
        },
        examples: examples! {
            positive: &["차량번호 {{12가 4821}}", "{{345허7730}}", "번호판 {{68도 0918}}"],
            negative: &[
                ("12가 482", "three digits"),
                ("1가 4821", "one digit"),
                ("12각 4821", "not a plate's syllable"),
            ],
        },
        ..PLATE
    },
    Detector {
        id: "ng-license-plate",
        title: "Nigerian license plate",
        regions: &["NG"],
        pattern: r"\b[A-Z]{3}[\x20-]?\d{3}[\x20-]?[A-Z]{2}\b",
        confidence: Confidence {
            alone: 40,
            in_context: 88,
        },
        examples: examples! {
            positive: &["plate number {{KJA-482XM}}", "vehicle {{ABJ 730 GT}}", "Plate: {{LSR-091WZ}}"],
            negative: &[
                ("plate KJ-482XM", "two letters"),
                ("code KJA-482XM", "nothing says that it is a plate"),
                ("plate KJA-48XM", "two digits"),
            ],
        },
        ..PLATE
    },
    Detector {
        id: "nl-license-plate",
        title: "Dutch license plate",
        regions: &["NL"],
        pattern: r"\b(?:[B-DF-HJ-NP-TV-Z]{2}-\d{3}-[B-DF-HJ-NP-TV-Z]|[B-DF-HJ-NP-TV-Z]-\d{3}-[B-DF-HJ-NP-TV-Z]{2}|\d{1,2}-[B-DF-HJ-NP-TV-Z]{3}-\d{1,2}|\d{2}-[B-DF-HJ-NP-TV-Z]{2}-[B-DF-HJ-NP-TV-Z]{2}|[B-DF-HJ-NP-TV-Z]{3}-\d{2}-[B-DF-HJ-NP-TV-Z])\b",
        examples: examples! {
            positive: &["kenteken {{XK-482-L}}", "voertuig {{G-730-TX}}", "Kenteken: {{48-KLM-2}}"],
            negative: &[
                ("kenteken AK-482-L", "vowels are not used"),
                ("code XK-482-L", "nothing says that it is a plate"),
                ("kenteken XK-48-L", "two digits"),
            ],
        },
        ..PLATE
    },
    Detector {
        id: "ru-license-plate",
        title: "Russian license plate",
        regions: &["RU"],
        trigger: Trigger::Number {
            digits: 3,
            before: 3,
            after: 12,
        },
        // The letters that look alike in both alphabets, and so are read as Latin ones.
        pattern: r"(?iu:[АВЕКМНОРСТУХABEKMHOPCTYX] ?[0-9]{3} ?[АВЕКМНОРСТУХABEKMHOPCTYX]{2} ?[0-9]{2,3})\b",
        confidence: Confidence {
            alone: 45,
            in_context: 93,
        },
        examples: examples! {
            positive: &["госномер {{К482ХМ77}}", "{{А 730 ВТ 197}}", "автомобиль {{Е091КХ 178}}"],
            negative: &[
                ("К482ХМ", "no region"),
                ("Ж482ХМ77", "the letter is not used"),
                ("К48ХМ77", "two digits"),
            ],
        },
        ..PLATE
    },
    Detector {
        id: "tr-license-plate",
        title: "Turkish license plate",
        regions: &["TR"],
        pattern: r"\b(?:0[1-9]|[1-7]\d|8[01])\x20?(?:[A-Z]\x20?\d{4,5}|[A-Z]\x20\d{3}|[A-Z]{2}\x20?\d{3,4}|[A-Z]{3}\x20?\d{2,4})\b",
        confidence: Confidence {
            alone: 30,
            in_context: 88,
        },
        examples: examples! {
            positive: &["Araç plakası {{34 KLM 482}}", "plaka {{06 B 7730}}", "plaka: {{35TX091}}"],
            negative: &[
                ("plaka 82 KLM 482", "there are 81 provinces"),
                ("on 12 MAY 2024", "a date"),
                ("plaka 34 KLMN 48", "four letters"),
            ],
        },
        ..PLATE
    },
    Detector {
        id: "license-plate",
        title: "License plate behind its label",
        trigger: behind(&[
            "plate",
            "kennzeichen",
            "immatriculation",
            "matrícula",
            "targa",
            "kenteken",
            "placa",
            "rejestrac",
            "regnr",
            "plaka",
        ]),
        pattern: labelled!(
            r"(?:license|licence|number|registration|car) plate|plate|(?:amtliches |kfz-)?kennzeichen|immatriculation|matrícula|targa|kenteken|placa|rejestracyjny|regnr",
            r"[A-Z0-9]{1,4}(?:[\x20-][A-Z0-9]{1,5}){1,2}|[A-Z0-9]{5,8}"
        ),
        validator: Some(Validator {
            name: "letters and digits",
            check: mixed,
        }),
        confidence: Confidence {
            alone: 0,
            in_context: 65,
        },
        general: true,
        examples: examples! {
            positive: &["license plate: {{8KLM482}}", "nr rejestracyjny {{WX 4821K}}", "Kennzeichen {{W-48217 X}}"],
            negative: &[
                ("license plate: BLUE", "a word"),
                ("license plate holder", "a word"),
                ("template 8KLM482", "another word"),
            ],
        },
        ..PLATE
    },
];

fn whole(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    Ok(Validity::Real)
}

/// In lower case they look like any word.
fn upper_case(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    Ok(if candidate.value().contains(char::is_lowercase) {
        Validity::Plausible
    } else {
        Validity::Real
    })
}

fn mixed(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value();
    if value.contains(|c: char| c.is_ascii_digit()) && value.contains(char::is_alphabetic) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::Structure("plate"))
    }
}
