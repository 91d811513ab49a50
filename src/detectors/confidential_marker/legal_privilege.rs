//! Legal privilege, in and out of court.
//! Source: FRE 408 and 502, FRCP 26; § 203 `StGB`; art. 66-5 of loi 71-1130; article 542 of `LOPJ`.

use super::{MARKING, PHRASE, near};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "attorney-client-privilege",
        title: "Attorney–client privilege",
        reference: Reference::new("https://www.law.cornell.edu/rules/fre/rule_502"),
        trigger: near(
            &[
                "privilege",
                "work product",
                "direction of counsel",
                "request of counsel",
                "eyes only",
                "protective order",
                "common interest",
                "joint defen",
                "without prejudice",
                "under seal",
                "rule 408",
                "fre 408",
            ],
            90,
        ),
        pattern: r"(?iu)(?-u:\b)attorney[ \-–]?(?:/ ?)?client[ \-]privileged?(?: (?:and|&) confidential| communication)?(?-u:\b)|(?-u:\b)(?:solicitor|lawyer)[ \-–]client privileged?(?-u:\b)|(?-u:\b)attorney(?:['’]s)? work[ -]product(?-u:\b)|(?-u:\b)privileged (?:and|&) confidential(?-u:\b)|(?-u:\b)confidential (?:and|&) privileged(?-u:\b)|(?-u:\b)legally privileged(?-u:\b)|(?-u:\b)legal professional privilege(?-u:\b)|(?-u:\b)prepared (?:at the (?:direction|request) of|by) (?:legal )?counsel(?-u:\b)|(?-u:\b)attorneys?['’]? eyes only(?-u:\b)|(?-u:\b)filed under seal(?-u:\b)|(?-u:\b)subject to (?:the |a )?(?:stipulated )?protective order(?-u:\b)|(?-u:\b)outside counsel(?:[’]s)?(?:[’]s)? eyes only(?-u:)|(?-u:)(?:common[ -]interest|joint[ -]defen[cs]e) privileged?(?-u:)|(?-u:\b)settlement communications?(?-u:\b)[^\n]{0,20}(?-u:\b)408(?-u:\b)|(?-i:(?-u:\b)WITHOUT PREJUDICE(?-u:\b))",
        confidence: Confidence {
            alone: 85,
            in_context: 93,
        },
        examples: examples! {
            positive: &[
                "{{ATTORNEY-CLIENT PRIVILEGED}}\nRe: Northwind",
                "{{Privileged & Confidential}}",
                "{{Attorney Work Product}}\nDraft",
                "Memo {{prepared at the direction of counsel}}",
                "Exhibit 4 is {{subject to the protective order}}.",
            ],
            negative: &[
                ("The attorney met the client in May.", "other words"),
                ("It is a privilege to work with you.", "a sentence"),
                ("privileged containers are not confidential computing", "other words"),
                ("What does attorney-client mean?", "a question"),
            ],
        },
        ..PHRASE
    },
    Detector {
        id: "anwaltsgeheimnis",
        title: "Anwaltsgeheimnis (German)",
        regions: &["DE", "AT", "CH"],
        reference: Reference::new("https://www.gesetze-im-internet.de/stgb/__203.html"),
        trigger: near(
            &[
                "anwaltsgeheimnis",
                "anwaltskorrespondenz",
                "anwaltliche",
                "mandatsgeheimnis",
                "verteidigerpost",
            ],
            60,
        ),
        pattern: r"(?iu)(?-u:\b)(?:unterliegt dem |geschützt durch das )?(?:anwaltsgeheimnis|mandatsgeheimnis)(?-u:\b)|(?-u:\b)(?:vertrauliche )?anwaltskorrespondenz(?-u:\b)|(?-u:\b)verteidigerpost(?-u:\b)|(?-u:\b)anwaltlich(?:e korrespondenz| privilegiert)(?-u:\b)",
        examples: examples! {
            positive: &[
                "{{ANWALTSKORRESPONDENZ}}\nBetreff: Klage",
                "[{{Verteidigerpost}}]",
                "Klassifizierung: {{Anwaltsgeheimnis}}",
            ],
            negative: &[
                ("Das Anwaltsgeheimnis wird im Studium behandelt.", "about it"),
                ("der anwaltliche Rat", "other words"),
                ("Die Anwaltskorrespondenz dauert lange.", "a sentence"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "secret-professionnel",
        title: "Secret professionnel de l'avocat (French)",
        regions: &["FR", "BE", "CH"],
        reference: Reference::new(
            "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000044553882",
        ),
        trigger: near(
            &[
                "secret professionnel",
                "correspondance d'avocat",
                "correspondance d’avocat",
                "confidentiel avocat",
                "foi du palais",
            ],
            60,
        ),
        pattern: r"(?iu)(?-u:\b)(?:couvert(?:e)? par le |protégé(?:e)? par le )secret professionnel(?-u:\b)|(?-u:\b)correspondance d['’]avocats?(?-u:\b)|(?-u:\b)confidentiel avocat(?:-client)?(?-u:\b)|(?-u:\b)sous (?:la )?foi du palais(?-u:\b)|(?-i:SECRET PROFESSIONNEL)",
        confidence: Confidence {
            alone: 82,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "document {{couvert par le secret professionnel}}",
                "{{CONFIDENTIEL AVOCAT}}\nMémo",
                "{{Correspondance d'avocat}} – officielle",
            ],
            negative: &[
                ("le secret professionnel du médecin", "another profession"),
                ("un avocat confidentiel", "other words"),
                ("correspondance d'entreprise", "other words"),
            ],
        },
        ..PHRASE
    },
    Detector {
        id: "secreto-profesional",
        title: "Secreto profesional del abogado (Spanish)",
        regions: &["ES", "MX", "AR", "CO"],
        reference: Reference::new("https://www.boe.es/buscar/act.php?id=BOE-A-1985-12666"),
        trigger: near(
            &[
                "secreto profesional",
                "abogado-cliente",
                "abogado cliente",
                "abogado y cliente",
            ],
            60,
        ),
        pattern: r"(?iu)(?-u:\b)(?:amparad[oa]|protegid[oa]|cubiert[oa]|sujet[oa]) (?:por el|al) secreto profesional(?-u:\b)|(?-u:\b)privilegio abogado[- ]cliente(?-u:\b)|(?-u:\b)comunicación (?:confidencial )?(?:entre )?abogado[ -](?:y )?cliente(?-u:\b)|(?-i:SECRETO PROFESIONAL)",
        confidence: Confidence {
            alone: 82,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "escrito {{amparado por el secreto profesional}}",
                "{{PRIVILEGIO ABOGADO-CLIENTE}}\n",
                "{{Comunicación abogado-cliente}}: demanda",
            ],
            negative: &[
                ("el secreto profesional del periodista", "another profession"),
                ("un abogado y su cliente", "other words"),
                ("secreto a voces", "other words"),
            ],
        },
        ..PHRASE
    },
];
