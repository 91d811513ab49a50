//! Levels of confidentiality that companies put on their documents, a declaration for each language.
//! Source: ISO/IEC 27002:2022, control 5.13 “Labelling of information”, <https://www.iso.org/standard/75652.html>.

use super::{MARKING, near};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};
use crate::validators::marking_position;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "company-confidential-en",
        title: "Company confidentiality label (English)",
        reference: Reference::new("https://www.iso.org/standard/75652.html"),
        trigger: near(
            &[
                "confidential",
                "proprietary",
                "trade secret",
                "restricted",
                "in confidence",
                "need to know",
                "need-to-know",
                "sensitive business",
                "sensitive personal",
                "sensitive commercial",
            ],
            70,
        ),
        pattern: r"(?iu)(?-u:\b)(?:(?:strictly|highly|most|company|corporate|client|customer|board|hr|personnel|salary|private|private (?:and|&)|proprietary (?:and|&)|commercially|commercial[ -]in|business|staff)[ \-–]{0,3}(?: ?[-–] ?)?)?(?:confidential|confidence)(?: (?:and|&) (?:proprietary|privileged)|[ \-–]{1,3}(?:internal|restricted|do not (?:distribute|forward|copy|share)))?(?-u:\b)|(?-u:\b)(?:company )?proprietary(?: information)?(?-u:\b)|(?-u:\b)sensitive[ -](?:business|personal|commercial) information(?-u:\b)|(?-u:\b)trade secret(?-u:\b)|(?-u:\b)restricted(?-u:\b)|(?-u:\b)need[ -]to[ -]know(?: basis)?(?-u:\b)",
        examples: examples! {
            positive: &[
                "{{STRICTLY CONFIDENTIAL}}\nMerger timeline",
                "Classification: {{Company Confidential}}",
                "© 2026 Northwind · {{CONFIDENTIAL}} · Page 3 of 12",
                "[{{Restricted}}] Price list",
                "{{PROPRIETARY}}\nRecipe",
            ],
            negative: &[
                ("We treat your data in a confidential manner.", "an adjective"),
                ("§ 9 Confidentiality", "a heading"),
                ("a confidential client uses a secret", "a term of OAuth"),
                ("access is restricted to members", "an adjective"),
                ("a proprietary driver", "an adjective"),
                ("Confidentiality, Integrity, Availability", "a heading"),
                ("L.A. Confidential (1997)", "a film"),
                ("kind: Secret\ntype: Opaque", "an object of Kubernetes"),
                ("protocol: Confidential HTTP over TLS for all of the traffic", "an adjective"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "company-internal-en",
        title: "Internal-use label (English)",
        reference: Reference::new("https://www.iso.org/standard/75652.html"),
        trigger: near(
            &[
                "internal use only",
                "internal only",
                "internal use",
                "for internal",
                "not for distribution",
                "not for external",
                "not for circulation",
                "do not distribute",
                "do not forward",
                "do not share",
                "do not copy",
                "not for publication",
                "not for release",
                "under embargo",
                "company internal",
                "not for public",
            ],
            70,
        ),
        pattern: r"(?iu)(?-u:\b)(?:for )?(?:company |strictly )?internal (?:use )?only(?-u:\b)|(?-u:\b)company internal(?-u:\b)|(?-u:\b)(?:draft ?[-–,] ?)?(?:do not (?:distribute|forward|share|circulate|copy)(?: (?:or|and) (?:distribute|forward|share|copy))?|not for (?:external |public |further |onward )?(?:distribution|circulation|publication|release|disclosure))(?-u:\b)|(?-u:\b)under embargo until(?-u:\b)[^\n]{0,30}",
        validator: Some(marking_position::BANNER_OR_CAPITALS),
        confidence: Confidence {
            alone: 75,
            in_context: 88,
        },
        examples: examples! {
            positive: &[
                "{{For internal use only}}\nRoadmap",
                "{{DRAFT – DO NOT DISTRIBUTE}}",
                "Footer: [{{Internal use only}}]",
                "{{INTERNAL ONLY}}",
            ],
            negative: &[
                ("This method is for internal use only and may change.", "documentation of code"),
                ("Please do not forward this port.", "a sentence"),
                ("internal users only see three tabs", "other words"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "company-confidential-de",
        title: "Company confidentiality label (German)",
        regions: &["DE", "AT", "CH"],
        reference: Reference::new("https://www.iso.org/standard/75652.html"),
        trigger: near(
            &[
                "vertraulich",
                "internen gebrauch",
                "internen dienstgebrauch",
                "nur intern",
                "weitergabe",
                "betriebsgeheimnis",
                "firmenintern",
                "geheimhaltung",
                "interner gebrauch",
            ],
            60,
        ),
        pattern: r"(?iu)(?-u:\b)(?:streng |firmen|betriebs|unternehmens|persönlich und |hoch)?vertraulich(?-u:\b)|(?-u:\b)(?:nur )?(?:für den |zum )internen gebrauch(?-u:\b)|(?-u:\b)(?:nur|firmen)[ -]?intern(?-u:\b)|(?-u:\b)nicht zur weitergabe(?: bestimmt)?(?-u:\b)|(?-u:\b)betriebsgeheimnis(?-u:\b)|(?-u:\b)geschäftsgeheimnis(?-u:\b)",
        examples: examples! {
            positive: &[
                "{{STRENG VERTRAULICH}}\nGehaltsliste",
                "Klassifizierung: {{Vertraulich}}",
                "{{Nur für den internen Gebrauch}}\n",
            ],
            negative: &[
                ("Wir behandeln Ihre Daten vertraulich.", "an adjective"),
                ("eine vertrauliche Sitzung", "an adjective"),
                ("§ 5 Vertraulichkeit", "a heading"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "company-confidential-fr",
        title: "Company confidentiality label (French)",
        regions: &["FR", "BE", "CH", "CA"],
        reference: Reference::new("https://www.iso.org/standard/75652.html"),
        trigger: near(
            &[
                "confidentiel",
                "usage interne",
                "ne pas diffuser",
                "ne pas divulguer",
                "secret des affaires",
            ],
            60,
        ),
        pattern: r"(?iu)(?-u:\b)(?:strictement |hautement |très )?confidentiel(?:le)?(?-u:\b)|(?:à |(?-u:\b)pour |(?-u:\b))usage (?:strictement )?interne(?: uniquement| exclusivement)?(?-u:\b)|(?-u:\b)ne pas (?:diffuser|divulguer|transférer)(?-u:\b)|(?-u:\b)secret des affaires(?-u:\b)",
        examples: examples! {
            positive: &[
                "{{STRICTEMENT CONFIDENTIEL}}\nPlan social",
                "Classification : {{Confidentiel}}",
                "{{Usage interne uniquement}}\n",
            ],
            negative: &[
                ("un entretien confidentiel", "an adjective"),
                ("la clause de confidentialité", "a noun"),
                ("médicament à usage interne et externe chez l'adulte", "a use"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "company-confidential-es",
        title: "Company confidentiality label (Spanish)",
        regions: &["ES", "MX", "AR", "CO"],
        reference: Reference::new("https://www.iso.org/standard/75652.html"),
        trigger: near(
            &[
                "confidencial",
                "uso interno",
                "no distribuir",
                "no divulgar",
                "no difundir",
            ],
            60,
        ),
        pattern: r"(?iu)(?-u:\b)(?:estrictamente |altamente |muy )?confidencial(?-u:\b)|(?-u:\b)(?:solo |sólo |para )?(?:para )?uso (?:exclusivamente )?interno(?-u:\b)|(?-u:\b)no (?:distribuir|divulgar|difundir)(?-u:\b)",
        examples: examples! {
            positive: &[
                "{{ESTRICTAMENTE CONFIDENCIAL}}\nOferta",
                "Clasificación: {{Confidencial}}",
                "{{Uso interno}}\n",
            ],
            negative: &[
                ("una reunión confidencial", "an adjective"),
                ("cláusula de confidencialidad", "a noun"),
                ("piezas para uso interno del motor de arranque", "a use"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "company-confidential-it",
        title: "Company confidentiality label (Italian)",
        regions: &["IT", "CH"],
        reference: Reference::new("https://www.iso.org/standard/75652.html"),
        trigger: near(
            &[
                "confidenzial",
                "uso interno",
                "riservato",
                "non divulgare",
                "non diffondere",
            ],
            60,
        ),
        pattern: r"(?iu)(?-u:\b)(?:strettamente |altamente )?(?:confidenziale|riservat[oa])(?-u:\b)|(?-u:\b)(?:ad |solo per |per )?uso (?:esclusivamente |esclusivo )?interno(?-u:\b)|(?-u:\b)non (?:divulgare|diffondere)(?-u:\b)",
        examples: examples! {
            positive: &[
                "{{STRETTAMENTE CONFIDENZIALE}}\nBilancio",
                "Classificazione: {{Confidenziale}}",
                "{{Ad uso interno}}\n",
            ],
            negative: &[
                ("un colloquio confidenziale", "an adjective"),
                ("obbligo di riservatezza", "a noun"),
                ("area riservata ai soci", "an adjective"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "company-confidential-pt",
        title: "Company confidentiality label (Portuguese)",
        regions: &["PT", "BR"],
        reference: Reference::new("https://www.iso.org/standard/75652.html"),
        trigger: near(
            &["confidencial", "uso interno", "sigiloso", "reservado"],
            60,
        ),
        pattern: r"(?iu)(?-u:\b)(?:estritamente |altamente )?(?:confidencial|sigiloso)(?-u:\b)|(?-u:\b)(?:apenas |somente |só )?(?:para )?uso interno(?-u:\b)|(?-u:\b)não (?:distribuir|divulgar)(?-u:\b)",
        examples: examples! {
            positive: &[
                "{{ESTRITAMENTE CONFIDENCIAL}}\nProposta",
                "Classificação: {{Sigiloso}}",
                "{{Somente para uso interno}}\n",
            ],
            negative: &[
                ("uma conversa confidencial", "an adjective"),
                ("acordo de confidencialidade", "a noun"),
                ("processo sigiloso da vara de família", "an adjective"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "company-confidential-nl",
        title: "Company confidentiality label (Dutch)",
        regions: &["NL", "BE"],
        reference: Reference::new("https://www.iso.org/standard/75652.html"),
        trigger: near(&["vertrouwelijk", "intern gebruik", "niet verspreiden"], 60),
        pattern: r"(?i)\b(?:strikt |zeer |bedrijfs)?vertrouwelijk\b|\b(?:alleen |uitsluitend )?voor intern gebruik\b|\bniet verspreiden\b",
        examples: examples! {
            positive: &[
                "{{STRIKT VERTROUWELIJK}}\nSalarissen",
                "Classificatie: {{Vertrouwelijk}}",
                "{{Alleen voor intern gebruik}}\n",
            ],
            negative: &[
                ("een vertrouwelijk gesprek", "an adjective"),
                ("vertrouwelijkheid van gegevens", "a noun"),
                ("de kamer is voor intern gebruik bestemd sinds mei", "a sentence"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "company-confidential-pl",
        title: "Company confidentiality label (Polish)",
        regions: &["PL"],
        reference: Reference::new("https://www.iso.org/standard/75652.html"),
        trigger: near(&["poufne", "ytku wewn", "tajemnica przedsi"], 70),
        pattern: r"(?iu)(?:ściśle |(?-u:\b))poufne(?-u:\b)|(?-u:\b)(?:tylko )?do użytku wewnętrznego(?-u:\b)|(?-u:\b)tajemnica przedsiębiorstwa(?-u:\b)",
        examples: examples! {
            positive: &[
                "{{POUFNE}}\nLista płac",
                "Klauzula: {{Poufne}}",
                "{{Do użytku wewnętrznego}}\n",
            ],
            negative: &[
                ("poufne rozmowy trwały", "a sentence"),
                ("klauzula poufności", "a noun"),
                ("informacje poufne emitenta", "a sentence"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "company-confidential-sv",
        title: "Company confidentiality label (Swedish, Danish, Norwegian and Finnish)",
        regions: &["SE", "DK", "NO", "FI"],
        reference: Reference::new("https://www.iso.org/standard/75652.html"),
        trigger: near(
            &[
                "konfidentiell",
                "fortrolig",
                "luottamuksellinen",
                "internt bruk",
                "intern brug",
                "intern bruk",
                "strengt fortrolig",
                "vain sis",
            ],
            60,
        ),
        pattern: r"(?iu)(?-u:\b)(?:strikt |strengt |strängt )?(?:konfidentiell|konfidentiellt|fortrolig|fortroligt)(?-u:\b)|(?-u:\b)(?:erittäin )?luottamuksellinen(?-u:\b)|(?-u:\b)(?:endast |kun |bare )?(?:för |til |for )intern(?:t)? (?:bruk|brug)(?-u:\b)|(?-u:\b)vain sisäiseen käyttöön(?-u:\b)",
        examples: examples! {
            positive: &[
                "{{STRENGT FORTROLIGT}}\nLønliste",
                "Klassificering: {{Konfidentiellt}}",
                "{{LUOTTAMUKSELLINEN}}\nPalkat",
            ],
            negative: &[
                ("en fortrolig samtale", "an adjective"),
                ("konfidentiella uppgifter", "another form"),
                ("luottamuksellinen keskustelu asiakkaan kanssa", "an adjective"),
            ],
        },
        ..MARKING
    },
];
