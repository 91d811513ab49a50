//! License plates of East and South Asia.

use super::PLATE;
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Trigger};

pub(in crate::detectors::personal) static DETECTORS: &[Detector] = &[
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
        id: "jp-license-plate",
        title: "Japanese license plate",
        regions: &["JP"],
        trigger: Trigger::Number {
            digits: 1,
            before: 16,
            after: 16,
        },
        pattern: r"(?u:[\u{4E00}-\u{9FFF}々]{1,4} ?[0-9]{2,3} ?[\u{3041}-\u{309F}] ?(?:[0-9]{2}-[0-9]{2}|・{1,3}[0-9]{1,3}))",
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
];
