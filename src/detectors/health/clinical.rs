//! What is written about a patient in words: blood group, medicine and dose, laboratory values,
//! conditions that are nobody's business. Source: Regulation (EU) 2016/679, article 9; WHO model
//! list of essential medicines; the names of common laboratory tests.

use super::HEALTH;
use crate::detectors::labelled::{behind, labelled};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::vicinity;

/// Statements of which the words are sure, but hardly whom they are about.
const STATEMENT: Detector = Detector {
    reference: Reference::new("https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
    validator: None,
    confidence: Confidence {
        alone: 30,
        in_context: 45,
    },
    ..HEALTH
};

/// Who a statement may be about.
const PATIENT: Context = Context {
    positive: &[
        (
            "en",
            &[
                "patient",
                "he",
                "she",
                "his",
                "her",
                "mr",
                "mrs",
                "ms",
                "son",
                "daughter",
                "diagnosed",
                "takes",
                "prescribed",
            ],
        ),
        ("de", &["patient", "patientin", "herr", "frau", "er", "sie"]),
        ("fr", &["patient", "patiente", "il", "elle"]),
        ("es", &["paciente"]),
        ("it", &["paziente"]),
        ("pt", &["paciente"]),
    ],
    negative: &[],
};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "blood-group",
        title: "Blood group",
        trigger: behind(&[
            "blood",
            "blutgruppe",
            "groupe sanguin",
            "grupo sangu",
            "gruppo sanguigno",
            "grupa krwi",
            "bloedgroep",
        ]),
        pattern: labelled!(
            "blood (?:type|group)|blutgruppe|groupe sanguin|grupo sanguíneo|gruppo sanguigno|grupa krwi|bloedgroep",
            r"(?:AB|[ABO0])[\x20-]?(?i:rh\x20?)?(?:[+-]|(?i:positive|negative|pos|neg)\b\.?)"
        ),
        context: Context {
            positive: &[
                ("en", &["blood type", "blood group"]),
                ("de", &["blutgruppe"]),
                ("fr", &["groupe sanguin"]),
                ("es", &["grupo sanguíneo"]),
                ("it", &["gruppo sanguigno"]),
                ("pl", &["grupa krwi"]),
                ("nl", &["bloedgroep"]),
            ],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 75,
        },
        examples: examples! {
            positive: &["Blood type: {{AB negative}}", "Blutgruppe {{0 Rh neg}}", "groupe sanguin {{A pos}}"],
            negative: &[
                ("blood type C+", "no such group"),
                ("grade: AB negative", "nothing says that it is blood"),
                ("blood types are A, B, AB and O", "about them"),
            ],
        },
        ..STATEMENT
    },
    Detector {
        id: "medication-dose",
        title: "Medicine with dose",
        trigger: Trigger::Anchors {
            literals: MEDICINES,
            before: 0,
            after: 40,
        },
        pattern: r"(?i)\b(?:acetaminophen|amlodipine|amoxicillin|aripiprazole|atorvastatin|citalopram|clonazepam|diazepam|duloxetine|escitalopram|fluoxetine|furosemide|gabapentin|hydrocodone|ibuprofen|insulin(?: glargine| lispro| aspart)?|levothyroxine|lisinopril|lithium|lorazepam|losartan|metformin|methadone|methylphenidate|metoprolol|mirtazapine|morphine|olanzapine|omeprazole|oxycodone|paracetamol|prednisone|pregabalin|quetiapine|ramipril|risperidone|semaglutide|sertraline|simvastatin|tramadol|venlafaxine|warfarin|zolpidem)[\x20:,]{1,3}(?:\w{1,12}\x20){0,2}\d{1,4}(?:[.,]\d{1,3})?\x20?(?:mg|mcg|g|ml|iu|ie|units?|(?u:µ|μ)g)\b",
        context: PATIENT,
        examples: examples! {
            positive: &["The patient takes {{metformin 850 mg}}", "{{Sertraline 50mg}} daily", "{{insulin glargine 18 units}} at night"],
            negative: &[
                ("metformin is a medicine", "no dose"),
                ("sugar 850 mg", "no medicine"),
                ("lithium 3 cells", "no dose"),
            ],
        },
        ..STATEMENT
    },
    Detector {
        id: "laboratory-value",
        title: "Laboratory value",
        trigger: Trigger::Anchors {
            literals: &[
                "hba1c",
                "glucose",
                "cholesterol",
                "creatinine",
                "hemoglobin",
                "haemoglobin",
                "psa",
                "tsh",
                "cd4",
                "viral load",
                "egfr",
                "ldl",
                "hdl",
                "triglycerides",
                "ferritin",
                "crp",
                "potassium",
                "kreatinin",
                "leukozyten",
                "glycémie",
            ],
            before: 0,
            after: 40,
        },
        pattern: r"(?i)\b(?:hba1c|glucose|(?:ldl |hdl |total )?cholesterol|ldl|hdl|triglycerides|creatinine|kreatinin|ha?emoglobin|psa|tsh|cd4(?: count)?|viral load|egfr|ferritin|crp|potassium|leukozyten|glycémie)[\x20:=]{1,3}(?:(?:is|was|of|level|count)\x20){0,2}[<>]?\x20?\d{1,6}(?:[.,]\d{1,3})?\x20?(?:%|mg/d?l|mmol/l|mmol/mol|g/d?l|ng/ml|(?u:µ|μ)mol/l|miu/l|mu/l|iu/l|u/l|copies/ml|cells|ml/min|meq/l|/nl)",
        context: PATIENT,
        examples: examples! {
            positive: &["her {{HbA1c was 7.9 %}}", "{{glucose 142 mg/dL}} fasting", "patient: {{viral load 4800 copies/mL}}"],
            negative: &[
                ("HbA1c measures sugar", "no value"),
                ("PSA 3.1 released", "no unit"),
                ("glucose syrup 142 g", "no laboratory's unit"),
            ],
        },
        ..STATEMENT
    },
    Detector {
        id: "sensitive-condition",
        title: "Sensitive condition of a person",
        trigger: Trigger::Anchors {
            literals: &[
                "hiv",
                "aids",
                "schizophren",
                "bipolar",
                "depressi",
                "suicid",
                "abortion",
                "miscarriage",
                "addiction",
                "alcoholi",
                "anorexi",
                "bulimi",
                "ptsd",
                "dementia",
                "alzheimer",
                "cancer",
                "chemotherap",
                "epilep",
                "pregnan",
                "schwanger",
                "krebs",
                "séropositi",
                "seropositiv",
                "cáncer",
                "borderline",
            ],
            before: 12,
            after: 40,
        },
        pattern: r"(?iu)(?-u:\b)(?:hiv[ -]?(?:positive|positiv|positif|infection|infektion)|(?:has|with|had) aids|séropositi(?:f|ve)|seropositivo|schizophreni[ae]|schizophrenie|bipolar disorder|bipolare störung|(?:major |severe |schwere )?depressi(?:on|ve disorder)|suicid(?:al(?: ideation)?|e attempt)|suizid(?:al|versuch)|abortion|miscarriage|(?:drug|alcohol|opioid) addiction|alcoholi(?:c|sm)|anorexia(?: nervosa)?|bulimia|ptsd|dementia|demenz|alzheimer(?:'s|s)?|(?:breast|lung|prostate|colon|skin) cancer|brustkrebs|lungenkrebs|cáncer de [a-zà-ÿ]{3,10}|chemotherapy|chemotherapie|epilepsy|epilepsie|borderline (?:personality|störung)|(?:is |she's )pregnant|ist schwanger)(?-u:\b)",
        validator: Some(Validator {
            name: "near a person",
            check: near_person,
        }),
        context: PATIENT,
        examples: examples! {
            positive: &["The patient is {{HIV positive}}.", "Mr. Rao was treated for {{alcoholism}}", "Frau Meier hat {{Brustkrebs}}"],
            negative: &[
                ("HIV prevention week", "nobody's condition"),
                ("Depression of 1929", "nobody is near"),
                ("research on epilepsy", "nobody is near"),
            ],
        },
        ..STATEMENT
    },
];

/// What nominates [`MEDICINES`]' pattern: enough of each name to be rare.
const MEDICINES: &[&str] = &[
    "acetaminophen",
    "amlodipine",
    "amoxicillin",
    "aripiprazole",
    "atorvastatin",
    "citalopram",
    "clonazepam",
    "diazepam",
    "duloxetine",
    "fluoxetine",
    "furosemide",
    "gabapentin",
    "hydrocodone",
    "ibuprofen",
    "insulin",
    "levothyroxine",
    "lisinopril",
    "lithium",
    "lorazepam",
    "losartan",
    "metformin",
    "methadone",
    "methylphenidate",
    "metoprolol",
    "mirtazapine",
    "morphine",
    "olanzapine",
    "omeprazole",
    "oxycodone",
    "paracetamol",
    "prednisone",
    "pregabalin",
    "quetiapine",
    "ramipril",
    "risperidone",
    "semaglutide",
    "sertraline",
    "simvastatin",
    "tramadol",
    "venlafaxine",
    "warfarin",
    "zolpidem",
];

fn near_person(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    vicinity::mentions(
        candidate,
        &[
            "patient",
            "mr.",
            "mrs",
            "mr ",
            "ms.",
            " he ",
            " she ",
            "she ",
            "he ",
            " his ",
            " her ",
            "frau ",
            "herr ",
            "diagnosed",
            "monsieur",
            "madame",
            "paciente",
            "paziente",
        ],
    )
}
