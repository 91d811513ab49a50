//! What the recogniser finds: names of persons, places and organisations, nationalities, postal
//! addresses. Source: GDPR Art. 4(1) and 9(1), 45 CFR 164.514(b)(2)(i), which count names, addresses,
//! origin and belief among what identifies or singles out a person; CoNLL-2003 for the kinds of names.

use crate::examples;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Examples, Reference, Trigger,
};
use crate::scan::recognize::Entity;

const NAMES: &str = "https://aclanthology.org/W03-0419/";
const GDPR: &str = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";

const HIPAA: &str = "https://www.ecfr.gov/current/title-45/section-164.514";

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        examples: examples! {
            positive: &[
                "Please add {{Thomas Keller}} to the thread.",
                "My name is {{Oluwaseun Adeyemi}}.",
                "{\"firstName\": \"{{henrike}}\", \"plan\": 2}",
                "Dr. {{Varga}} will call back.",
                "Best regards,\n{{Ngozi Okafor}}",
            ],
            negative: &[
                ("Please Contact Support about Pricing", "a heading"),
                ("name: build-and-test", "the name of a job"),
                ("We meet in March or April.", "months"),
                ("let map = HashMap::new();", "identifiers of a program"),
            ],
        },
        ..entity("person-name", "Name of a person", NAMES, Entity::Person)
    },
    Detector {
        examples: examples! {
            positive: &[
                "{{Mr.}} Keller",
                "{{Dr.}} Amina Yusuf",
                "{{Frau}} Hernández wohnt hier",
            ],
            negative: &[
                ("a doctor came", "nobody is named"),
                ("Dr. no", "no name follows"),
                ("the professor said", "not a form of address"),
            ],
        },
        ..entity("person-title", "Form of address", NAMES, Entity::Title)
    },
    Detector {
        examples: examples! {
            positive: &[
                "I live in {{Rotterdam}} now",
                "shipped to {{South Africa}}",
                "wohnhaft in {{Graz}}",
                "in {{Baden-Württemberg}}",
            ],
            negative: &[
                ("in the morning", "not a name"),
                ("written in Kotlin", "a programming language"),
                ("Paris Hilton sang", "a person"),
            ],
        },
        ..entity("place", "Country, city or region", NAMES, Entity::Place)
    },
    Detector {
        examples: examples! {
            positive: &[
                "an invoice from {{Brightwater Tools GmbH}}",
                "{{Harrow & Finch LLP}} represents us",
                "She studied at the {{University of Leeds}}.",
                "I work for {{Zentrix}}",
            ],
            negative: &[
                ("our company is small", "no name"),
                ("a limited offer", "an ordinary word"),
                ("The Bank is closed", "none in particular"),
            ],
        },
        ..entity("organization", "Organisation", NAMES, Entity::Organization)
    },
    Detector {
        examples: examples! {
            positive: &[
                "a {{Norwegian}} citizen",
                "she is {{Buddhist}}",
                "the {{Sri Lankan}} team",
            ],
            negative: &[
                ("polish the floor", "an ordinary word"),
                ("in nice weather", "an ordinary word"),
                ("native speakers", "none in particular"),
            ],
        },
        ..entity(
            "nationality",
            "Nationality, religion or political group",
            GDPR,
            Entity::Nationality,
        )
    },
    Detector {
        examples: examples! {
            positive: &[
                "a {{34}} year old woman",
                "der {{52}}-jährige Mann",
                "she turned {{41}} today",
                "Alter: {{67}}",
                "tiene {{29}} años",
            ],
            negative: &[
                ("a 10 year contract", "a duration"),
                ("turned 180 degrees", "an angle"),
                ("page 34", "a page"),
            ],
        },
        ..entity("age", "Age of a person", HIPAA, Entity::Age)
    },
    Detector {
        examples: examples! {
            positive: &[
                "due {{2024-03-09 14:30:00}} sharp",
                "signed on {{March 9, 2024}}",
                "bis zum {{9. März 2024}}",
                "le {{9 mars 2024}}",
                "received {{03/09/2024}}",
            ],
            negative: &[
                ("version 10.4.2", "a version"),
                ("ratio 3/4/5000", "no day"),
                ("2024 items", "a count"),
            ],
        },
        ..entity(
            "date-time",
            "Date, with or without a time",
            "https://www.rfc-editor.org/rfc/rfc3339",
            Entity::Date,
        )
    },
    Detector {
        regions: &[
            "AU", "BR", "CA", "DE", "ES", "FR", "GB", "IN", "IT", "NL", "US",
        ],
        examples: examples! {
            positive: &[
                "ship to {{742 Maple Grove Road, Springfield, IL 62704}} today",
                "Adresse: {{Lindenstraße 14, 50674 Köln}}",
                "{{12 rue des Lilas, 69003 Lyon}}",
                "{{Flat 3, 27 Holloway Lane, London, N7 8JG}}",
                "abita in {{Via Garibaldi 22, 40124 Bologna}}",
                "{{P.O. Box 1187, Denver, CO 80201}}",
            ],
            negative: &[
                ("see page 12 of Wall Street Journal", "a newspaper"),
                ("version 3 of the Drive client", "a product"),
                ("in 2019 Avenue Q closed", "a year"),
            ],
        },
        ..entity(
            "postal-address",
            "Postal address",
            "https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions",
            Entity::Address,
        )
    },
];

/// What the declarations share. They yield to any detector that knows the thing by name.
const fn entity(
    id: &'static str,
    title: &'static str,
    reference: &'static str,
    entity: Entity,
) -> Detector {
    Detector {
        id,
        title,
        category: Category::Personal,
        regions: &[],
        reference: Reference::new(reference),
        trigger: Trigger::Entity(entity),
        pattern: "",
        validator: None,
        context: Context {
            positive: &[],
            negative: &[],
        },
        confidence: Confidence {
            alone: 42,
            in_context: 97,
        },
        general: true,
        examples: Examples {
            #[cfg(feature = "examples")]
            positive: &[],
            #[cfg(feature = "examples")]
            negative: &[],
        },
    }
}
