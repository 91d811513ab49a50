//! Registration plates of vehicles. Source: Convention on Road Traffic (Vienna, 1968), annex 2; the
//! formats that each country's registration authority issues today. A file
//! for each part of the world, and what only its label tells.

pub(super) mod africa;
pub(super) mod americas;
pub(super) mod asia;
pub(super) mod europe;

use crate::detectors::labelled::{behind, labelled};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::STANDS_ALONE;

/// What plates have in common: a few letters and digits that only few countries write as nobody
/// else does.
const PLATE: Detector = Detector {
    id: "",
    title: "",
    category: Category::Personal,
    regions: &[],
    reference: Reference::new("https://unece.org/DAM/trans/conventn/Conv_road_traffic_EN.pdf"),
    trigger: Trigger::Number {
        digits: 1,
        before: 8,
        after: 8,
    },
    pattern: "",
    validator: Some(STANDS_ALONE),
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

pub(super) static DETECTORS: &[Detector] = &[Detector {
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
}];

fn mixed(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value();
    if value.contains(|c: char| c.is_ascii_digit()) && value.contains(char::is_alphabetic) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::Structure("plate"))
    }
}
