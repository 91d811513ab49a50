//! Levels of confidentiality that companies put on their documents, in the languages of eastern
//! Europe and Asia; those of China, Japan and Korea are also those of their states.
//! Source: ISO/IEC 27002:2022, control 5.13 “Labelling of information”, <https://www.iso.org/standard/75652.html>.

use super::{MARKING, near};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "company-confidential-cs",
        title: "Company confidentiality label (Czech, Slovak, Hungarian, Romanian and Turkish)",
        regions: &["CZ", "SK", "HU", "RO", "TR"],
        reference: Reference::new("https://www.iso.org/standard/75652.html"),
        trigger: near(
            &[
                "důvěrn",
                "dŮvĚrn",
                "dôvern",
                "dÔvern",
                "bizalmas",
                "gizli",
                "gİzlİ",
                "hizmete",
                "confiden",
                "pouze pro",
                "használatra",
            ],
            60,
        ),
        pattern: r"(?iu)(?:(?-u:\b)přísně |(?-u:\b))důvěrné|(?:(?-u:\b)prísne |(?-u:\b))dôverné|(?-u:\b)(?:szigorúan )?bizalmas(?-u:\b)|(?:çok |(?-u:\b))gizli(?-u:\b)|(?:ÇOK |(?-u:\b))GİZLİ|(?-u:\b)hizmete özel(?-u:\b)|(?-u:\b)(?:strict )?confidențial(?-u:\b)|(?-u:\b)pouze pro interní potřebu(?-u:\b)|(?-u:\b)kizárólag belső használatra(?-u:\b)",
        examples: examples! {
            positive: &[
                "{{PŘÍSNĚ DŮVĚRNÉ}}\nMzdy",
                "{{Szigorúan bizalmas}}\n",
                "Gizlilik: {{GİZLİ}}",
            ],
            negative: &[
                ("důvěrné informace o klientovi", "an adjective"),
                ("bizalmas beszélgetés volt", "an adjective"),
                ("gizli özne cümlede bulunur", "a term of grammar"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "company-confidential-ru",
        title: "Company confidentiality label (Russian and Ukrainian)",
        regions: &["RU", "UA"],
        reference: Reference::new("https://www.iso.org/standard/75652.html"),
        trigger: near(
            &[
                "конфиденциально",
                "Конфиденциально",
                "КОНФИДЕНЦИАЛЬНО",
                "коммерческая тайна",
                "Коммерческая тайна",
                "КОММЕРЧЕСКАЯ ТАЙНА",
                "внутреннего использования",
                "ВНУТРЕННЕГО ИСПОЛЬЗОВАНИЯ",
                "конфіденційно",
                "Конфіденційно",
                "КОНФІДЕНЦІЙНО",
            ],
            100,
        ),
        pattern: r"(?iu)(?:строго )?конфиденциально|коммерческая тайна|(?:только )?для внутреннего использования|(?:суворо )?конфіденційно",
        examples: examples! {
            positive: &[
                "{{СТРОГО КОНФИДЕНЦИАЛЬНО}}\nЗарплаты",
                "{{Коммерческая тайна}}\nООО",
                "[{{Конфіденційно}}]",
            ],
            negative: &[
                ("мы говорили конфиденциально об этом", "an adverb"),
                ("закон о коммерческой тайне", "another form"),
                ("конфиденциальность данных", "a noun"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "company-confidential-el",
        title: "Company confidentiality label (Greek and Arabic)",
        regions: &["GR", "CY", "SA", "AE", "EG"],
        reference: Reference::new("https://www.iso.org/standard/75652.html"),
        trigger: near(
            &[
                "εμπιστευτικ",
                "ΕΜΠΙΣΤΕΥΤΙΚ",
                "Εμπιστευτικ",
                "سري",
                "للاستخدام الداخلي",
            ],
            60,
        ),
        pattern: r"(?iu)(?:άκρως )?εμπιστευτικ[όο]|سري للغاية|سري|للاستخدام الداخلي(?: فقط)?",
        examples: examples! {
            positive: &[
                "{{ΕΜΠΙΣΤΕΥΤΙΚΟ}}\nΜισθοί",
                "{{سري للغاية}}\n",
                "[{{Εμπιστευτικό}}]",
            ],
            negative: &[
                ("είχαμε μια εμπιστευτικό συζήτηση χθες", "an adjective"),
                ("اجتماع سري مع العميل", "an adjective"),
                ("εμπιστευτικότητα δεδομένων", "a noun"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "company-confidential-bg",
        title: "Company confidentiality label (Bulgarian, Croatian, Serbian, Macedonian and Slovene)",
        regions: &["BG", "HR", "RS", "BA", "ME", "MK", "SI"],
        reference: Reference::new("https://www.iso.org/standard/75652.html"),
        trigger: near(
            &[
                "поверително",
                "Поверително",
                "ПОВЕРИТЕЛНО",
                "поверљиво",
                "Поверљиво",
                "ПОВЕРЉИВО",
                "доверливо",
                "Доверливо",
                "ДОВЕРЛИВО",
                "povjerljivo",
                "poverljivo",
                "zaupno",
                "poslovna tajna",
                "poslovna skrivnost",
                "interna uporab",
                "internu upotrebu",
            ],
            70,
        ),
        pattern: r"(?iu)(?:строго )?(?:поверително|поверљиво|доверливо)|(?-u:\b)(?:strogo )?(?:povjerljivo|poverljivo|zaupno)(?-u:\b)|(?-u:\b)poslovna (?:tajna|skrivnost)(?-u:\b)|(?-u:\b)(?:samo )?za (?:interno uporabo|internu upotrebu)(?-u:\b)",
        examples: examples! {
            positive: &["{{СТРОГО ПОВЕРИТЕЛНО}}\nЗаплати", "Klasifikacija\n{{Poslovna tajna}}\n", "[{{Strogo zaupno}}] Plan"],
            negative: &[
                ("razgovor je bio povjerljivo vođen cijeli dan", "an adverb"),
                ("поверителност на данните", "a noun"),
                ("zaupnost podatkov", "a noun"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "company-confidential-et",
        title: "Company confidentiality label (Estonian, Latvian and Lithuanian)",
        regions: &["EE", "LV", "LT"],
        reference: Reference::new("https://www.iso.org/standard/75652.html"),
        trigger: near(
            &[
                "konfidents",
                "konfidenci",
                "majasiseseks",
                "sisekasutus",
                "vidaus naudoj",
                "vajadz",
                "slapta",
            ],
            70,
        ),
        pattern: r"(?iu)(?-u:\b)(?:rangelt )?konfidentsiaalne(?-u:\b)|(?-u:\b)(?:ainult )?(?:majasiseseks kasutamiseks|sisekasutuseks)(?-u:\b)|(?-u:\b)(?:stingri )?konfidenciāl[is]|(?-u:\b)(?:griežtai )?konfidencialu(?-u:\b)|(?-u:\b)(?:tik )?vidaus naudojimui(?-u:\b)|(?-u:\b)tikai iekšējai lietošanai(?-u:\b)",
        examples: examples! {
            positive: &["{{KONFIDENTSIAALNE}}\nPalgad", "[{{Stingri konfidenciāli}}]", "{{Griežtai konfidencialu}}\n"],
            negative: &[
                ("see on konfidentsiaalne vestlus kliendiga", "an adjective"),
                ("konfidencialumas", "a noun"),
                ("konfidencialitāte", "a noun"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "company-confidential-vi",
        title: "Company confidentiality label (Vietnamese, Indonesian, Malay and Thai)",
        regions: &["VN", "ID", "MY", "TH"],
        reference: Reference::new("https://www.iso.org/standard/75652.html"),
        trigger: near(
            &[
                "rahasia",
                "sulit",
                "untuk kalangan",
                "kegunaan dalaman",
                "nội bộ",
                "nỘi bỘ",
                "bảo mật",
                "bẢo mẬt",
                "tuyệt mật",
                "tuyỆt mẬt",
                "ความลับ",
                "ลับที่สุด",
                "ลับมาก",
                "ใช้ภายใน",
            ],
            80,
        ),
        pattern: r"(?iu)(?-u:\b)(?:sangat |dokumen )?rahasia(?: perusahaan)?(?-u:\b)|(?-u:\b)untuk kalangan (?:sendiri|internal|terbatas)(?-u:\b)|(?-u:\b)untuk kegunaan dalaman(?: sahaja)?(?-u:\b)|(?-u:\b)sulit(?: dan persendirian)?(?-u:\b)|tuyệt mật|(?:tài liệu )?(?:lưu hành )?nội bộ|(?:tài liệu )?bảo mật|ความลับ(?:ของบริษัท|ทางการค้า)?|ลับที่สุด|ลับมาก|(?:สำหรับ)?ใช้ภายใน(?:เท่านั้น)?",
        examples: examples! {
            positive: &["{{SANGAT RAHASIA}}\nDaftar gaji", "[{{LƯU HÀNH NỘI BỘ}}]", "{{ลับที่สุด}}\n"],
            negative: &[
                ("itu rahasia kami berdua", "a sentence"),
                ("sangat sulit untuk dikerjakan hari ini", "another meaning"),
                ("chính sách bảo mật của trang web", "a policy of privacy"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "company-confidential-hi",
        title: "Company confidentiality label (Hindi, Hebrew and Persian)",
        regions: &["IN", "IL", "IR"],
        reference: Reference::new("https://www.iso.org/standard/75652.html"),
        trigger: near(
            &["गोपनीय", "केवल आंतरिक", "חסוי", "לשימוש פנימי", "محرمانه"],
            80,
        ),
        pattern: r"(?u)(?:अति |परम )?गोपनीय|केवल आंतरिक उपयोग(?: के लिए)?|חסוי(?: ביותר)?|לשימוש פנימי(?: בלבד)?|(?:کاملا )?محرمانه",
        examples: examples! {
            positive: &["{{अति गोपनीय}}\nवेतन", "[{{לשימוש פנימי בלבד}}]", "{{محرمانه}}\n"],
            negative: &[
                ("यह एक गोपनीय बातचीत थी", "a sentence"),
                ("גישה לשימוש פנימי של המערכת נמדדת", "a sentence"),
                ("گفتگوی محرمانه با مشتری", "a sentence"),
            ],
        },
        ..MARKING
    },
];
