//! Machine-readable zones of passports, visas and identity cards. Source: ICAO Doc 9303.

use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::mrz;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "travel-document-mrz",
    title: "Machine-readable zone of a travel document",
    category: Category::GovernmentId,
    regions: &[],
    reference: Reference::new(
        "https://www.icao.int/publications/pages/publication.aspx?docnum=9303",
    ),
    trigger: Trigger::Anchors {
        literals: &["<<<"],
        before: 92,
        after: 92,
    },
    pattern: r"(?x)
        \b [PV][A-Z<][A-Z<]{42} \s{1,2}                                    # TD3: 2 × 44
           [A-Z0-9<]{9}[0-9<][A-Z<]{3}\d{7}[MFX<]\d{7}[A-Z0-9<]{14}[0-9<]\d
      | \b [ACIPV][A-Z<][A-Z<]{34} \s{1,2}                                 # TD2: 2 × 36
           [A-Z0-9<]{9}[0-9<][A-Z<]{3}\d{7}[MFX<]\d{7}[A-Z0-9<]{7}\d
      | \b [ACI][A-Z0-9<][A-Z<]{3}[A-Z0-9<]{25} \s{1,2}                    # TD1: 3 × 30
           \d{7}[MFX<]\d{7}[A-Z<]{3}[A-Z0-9<]{11}\d \s{1,2}
           [A-Z<]{30}",
    validator: Some(Validator {
        name: "ICAO 9303 weights 7-3-1",
        check: zone,
    }),
    context: Context {
        positive: &[
            (
                "en",
                &[
                    "passport",
                    "mrz",
                    "identity card",
                    "visa",
                    "travel document",
                ],
            ),
            ("de", &["reisepass", "personalausweis"]),
            ("fr", &["passeport", "carte d identité"]),
            ("es", &["pasaporte"]),
        ],
        negative: &[],
    },
    confidence: Confidence {
        alone: 97,
        in_context: 99,
    },
    general: false,
    examples: examples! {
        positive: &[
            "scan:\n{{P<D<<HOLZINGER<<MARLENE<RUTH<<<<<<<<<<<<<<<<\nC0ZK4W7P29D<<7903188F3106110<<<<<<<<<<<<<<08}}\n",
            "{{I<FRATX4RW8K216<<<<<<<<<<<<<<<\n8809243F3001156FRA<<<<<<<<<<<8\nVERDANT<<ELOISE<<<<<<<<<<<<<<<}}",
            "id card\n{{I<NLDHOOGEVEEN<<TIMO<<<<<<<<<<<<<<<<\nSPX93K7L42NLD9107027M2908203<<<<<<<0}}",
        ],
        negative: &[
            (
                "P<D<<HOLZINGER<<MARLENE<RUTH<<<<<<<<<<<<<<<<\nC0ZK4W7P39D<<7903188F3106110<<<<<<<<<<<<<<08",
                "wrong check digit of the document number",
            ),
            (
                "P<D<<HOLZINGER<<MARLENE<RUTH<<<<<<<<<<<<<<<<\nC0ZK4W7P29D<<7903188F3106110<<<<<<<<<<<<<08",
                "one character short",
            ),
            ("<<<<<<<<<< HEAD", "a conflict marker"),
        ],
    },
}];

fn zone(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    mrz::check(candidate.value())
}
