//! Classifications of further states, a declaration for each. Source: the security regulations named with each.

use super::{MARKING, PHRASE, near};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "au-protective-marking",
        title: "Australian or New Zealand protective marking",
        regions: &["AU", "NZ"],
        reference: Reference::new("https://www.protectivesecurity.gov.au/policies/information"),
        trigger: near(
            &[
                "protected",
                "austeo",
                "agao",
                "in-confidence",
                "in confidence",
                "cabinet",
            ],
            60,
        ),
        pattern: r"\bPROTECTED(?://?\s?(?:CABINET|AUSTEO|AGAO|[A-Z-]{3,20}))?\b|\b(?:AUSTEO|AGAO)\b|\b(?:COMMERCIAL|STAFF|POLICY|MEDICAL|LEGAL)?[ -]?IN[ -]CONFIDENCE\b|(?i)\b(?:commercial|staff)[ -]in[ -]confidence\b",
        examples: examples! {
            positive: &[
                "{{PROTECTED//CABINET}}\n",
                "{{IN-CONFIDENCE}}\nWellington",
                "Commercial: [{{COMMERCIAL-IN-CONFIDENCE}}]",
            ],
            negative: &[
                ("protected void run() {", "code"),
                ("He told me in confidence that", "a sentence"),
                ("PROTECTED BY COPYRIGHT LAW AND TREATIES", "a notice"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "ca-protected",
        title: "Canadian PROTECTED A, B or C",
        regions: &["CA"],
        reference: Reference::new(
            "https://www.tpsgc-pwgsc.gc.ca/esc-src/protection-safeguarding/niveaux-levels-eng.html",
        ),
        trigger: near(
            &[
                "protected a",
                "protected b",
                "protected c",
                "gé a",
                "gé b",
                "gé c",
                "É a",
                "É b",
                "É c",
            ],
            30,
        ),
        pattern: r"(?-u:\b)PROTECTED [ABC](?-u:\b)|(?u)(?-u:\b)PROT[ÉE]G[ÉE] [ABC](?-u:\b)|(?-u:\b)Protected [BC](?-u:\b)",
        confidence: Confidence {
            alone: 88,
            in_context: 94,
        },
        examples: examples! {
            positive: &[
                "{{PROTECTED B}}\nCase file",
                "{{PROTÉGÉ B}}",
                "classified as {{Protected B}}",
            ],
            negative: &[
                ("protected by law", "lower case"),
                ("PROTECTED AREA", "another word"),
                ("we protected B with a lock", "lower case"),
            ],
        },
        ..PHRASE
    },
    Detector {
        id: "nl-rubricering",
        title: "Dutch classification",
        regions: &["NL"],
        reference: Reference::new("https://wetten.overheid.nl/BWBR0033507/"),
        trigger: near(
            &[
                "departementaal vertrouwelijk",
                "stg. ",
                "stg ",
                "staatsgeheim",
                "dep. v",
            ],
            40,
        ),
        pattern: r"(?i)\bdep(?:artementaal|\.) ?v(?:ertrouwelijk|\.)\b|(?-i)\bSTG\.? ?(?:ZEER )?(?:GEHEIM|CONFIDENTIEEL)\b|\bSTAATSGEHEIM\b",
        confidence: Confidence {
            alone: 90,
            in_context: 95,
        },
        examples: examples! {
            positive: &[
                "{{DEPARTEMENTAAL VERTROUWELIJK}}\n",
                "{{STG. GEHEIM}}",
                "{{STG. GEHEIM}} – Den Haag",
            ],
            negative: &[
                ("een staatsgeheim onthuld", "lower case"),
                ("stg. geheime", "lower case"),
                ("vertrouwelijk gesprek", "a sentence"),
            ],
        },
        ..PHRASE
    },
    Detector {
        id: "pl-klauzula",
        title: "Polish classification",
        regions: &["PL"],
        reference: Reference::new(
            "https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20101821228",
        ),
        trigger: near(&["zastrze", "poufne", "tajne"], 30),
        pattern: r"(?u)(?:(?-u:\b)ZASTRZEŻONE|(?-u:\b)POUFNE|ŚCIŚLE TAJNE|(?-u:\b)TAJNE)(?-u:\b)",
        examples: examples! {
            positive: &[
                "{{ZASTRZEŻONE}}\nWarszawa",
                "--- {{TAJNE}} ---",
                "Klauzula: {{ZASTRZEŻONE}}",
            ],
            negative: &[
                ("dane poufne klienta", "a sentence"),
                ("tajne komplety", "history"),
                ("WSZELKIE PRAWA ZASTRZEŻONE DLA AUTORA", "rights reserved"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "se-hemlig",
        title: "Swedish classification",
        regions: &["SE"],
        reference: Reference::new("https://sakerhetspolisen.se/"),
        trigger: near(&["hemlig"], 40),
        pattern: r"(?u)(?-u:\b)(?:KVALIFICERAT )?HEMLIG(?-u:\b)|(?-u:\b)BEGRÄNSAT HEMLIG(?-u:\b)|(?-u:\b)KONFIDENTIELL HEMLIG(?-u:\b)",
        examples: examples! {
            positive: &[
                "{{HEMLIG}}\nStockholm",
                "{{KVALIFICERAT HEMLIG}}",
                "[{{HEMLIG}}]",
            ],
            negative: &[
                ("en hemlig agent", "a word"),
                ("Hemlig resa", "a title"),
                ("HEMLIGHETEN BAKOM DEN GODA SOPPAN", "another word"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "ru-grif",
        title: "Russian or Ukrainian classification",
        regions: &["RU", "UA", "BY"],
        reference: Reference::new("https://www.consultant.ru/document/cons_doc_LAW_2481/"),
        trigger: near(
            &[
                "секретно",
                "СЕКРЕТНО",
                "Секретно",
                "служебного пользования",
                "СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ",
                "ДСП",
                "таємно",
                "Таємно",
                "ТАЄМНО",
                "службового користування",
                "СЛУЖБОВОГО КОРИСТУВАННЯ",
            ],
            80,
        ),
        pattern: r"(?iu)для служебного пользования|для службового користування|(?:совершенно |особой важности )?секретно|цілком таємно|таємно|(?-i:ДСП)",
        examples: examples! {
            positive: &[
                "{{Для служебного пользования}}\nЭкз. № 1",
                "{{СОВЕРШЕННО СЕКРЕТНО}}",
                "Гриф: {{Секретно}}",
            ],
            negative: &[
                ("плиты ДСП для мебели", "chipboard"),
                ("он секретно уехал", "a sentence"),
                ("Секретное оружие", "another word"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "cn-secrecy",
        title: "Chinese state or business secrecy",
        regions: &["CN", "TW", "HK"],
        reference: Reference::new("https://www.gov.cn/zhengce/202402/content_6934648.htm"),
        trigger: near(
            &[
                "绝密",
                "机密",
                "秘密",
                "内部资料",
                "内部使用",
                "内部文件",
                "严禁外传",
                "注意保密",
                "商业秘密",
                "請勿外傳",
                "机 密",
                "機密",
            ],
            40,
        ),
        pattern: r"(?u)(?:绝密|机密|秘密)(?:(?-u:\s)?★[^\n]{0,12})?|内部(?:资料|使用|文件)(?:[,,]?(?-u:\s)?(?:严禁外传|请勿外传|注意保密))?|严禁外传|商业秘密|機密(?:文件)?",
        examples: examples! {
            positive: &[
                "{{机密★10年}}\n关于",
                "【{{内部资料,严禁外传}}】",
                "密级:{{绝密}}",
            ],
            negative: &[
                ("这是一个秘密", "a sentence"),
                ("商业秘密保护法的解释", "about the law"),
                ("内部使用的变量", "a sentence"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "jp-himitsu",
        title: "Japanese secrecy label",
        regions: &["JP"],
        reference: Reference::new("https://www.ipa.go.jp/security/guide/"),
        trigger: near(
            &[
                "社外秘",
                "部外秘",
                "取扱注意",
                "極秘",
                "マル秘",
                "㊙",
                "関係者外秘",
                "厳秘",
                "秘密情報",
            ],
            40,
        ),
        pattern: r"(?u)社外秘|部外秘|取扱注意|極秘|マル秘|㊙|関係者外秘|厳秘|秘密情報",
        examples: examples! {
            positive: &[
                "【{{社外秘}}】来期計画",
                "{{極秘}}\n人事案",
                "機密区分:{{部外秘}}",
            ],
            negative: &[
                ("社外秘の資料をなくした人がいる", "a sentence"),
                ("極秘作戦という映画を見た", "a sentence"),
                ("取扱注意の荷物が三つ届いた", "a sentence"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "kr-daeoebi",
        title: "Korean secrecy label",
        regions: &["KR"],
        reference: Reference::new("https://www.law.go.kr/"),
        trigger: near(&["대외비", "기밀", "사내 한정", "극비", "비밀"], 40),
        pattern: r"(?u)대외비|[123]급(?-u:\s)?비밀|군사기밀|기밀|사내 한정|극비",
        examples: examples! {
            positive: &[
                "[{{대외비}}] 사업 계획",
                "{{극비}}\n인사",
                "보안등급: {{기밀}}",
            ],
            negative: &[
                ("기밀을 누설했다", "a sentence"),
                ("대외비 문서를 잃어버렸다", "a sentence"),
                ("비밀번호를 입력하세요", "a password"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "il-sodi",
        title: "Israeli classification",
        regions: &["IL"],
        reference: Reference::new("https://www.gov.il/he"),
        trigger: near(&["סודי", "שמור"], 30),
        pattern: r"(?u)סודי ביותר|סודי|שמור",
        examples: examples! {
            positive: &[
                "{{סודי ביותר}}\n",
                "[{{סודי}}]",
                "{{שמור}}\nתאריך",
            ],
            negative: &[
                ("זה סוד", "another word"),
                ("הקובץ שמור במחשב", "a sentence"),
                ("מידע סודי על הלקוח", "a sentence"),
            ],
        },
        ..MARKING
    },
];
