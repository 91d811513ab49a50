//! What an organisation calls a person by: user names and the numbers of employees, students,
//! customers, members. Source: GDPR Art. 4(1) and 45 CFR 164.514(b)(2)(i)(J), which count
//! identification numbers and account numbers among what identifies a person.

use crate::detectors::labelled::{behind, labelled};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};

const NUMBER: Detector = Detector {
    id: "",
    title: "",
    category: Category::Personal,
    regions: &[],
    reference: Reference::new("https://www.ecfr.gov/current/title-45/section-164.514"),
    trigger: behind(&[]),
    pattern: "",
    validator: Some(Validator {
        name: "digits",
        check: number,
    }),
    context: Context {
        positive: &[],
        negative: &[],
    },
    confidence: Confidence {
        alone: 0,
        in_context: 62,
    },
    general: true,
    examples: examples! { positive: &[], negative: &[] },
};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "username",
        title: "User name",
        reference: Reference::new("https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
        trigger: Trigger::Anchors {
            literals: &[
                "username",
                "user name",
                "login name",
                "benutzername",
                "nom d'utilisateur",
                "nombre de usuario",
            ],
            before: 0,
            after: 64,
        },
        pattern: r"(?i:user ?name|login name|benutzername|nom d'utilisateur|nombre de usuario)(?:\x20?[:=]|\x20is|\x20ist)\x20{0,2}[\x22']?(?P<value>[A-Za-z][A-Za-z0-9._-]{2,30}[A-Za-z0-9])\b",
        validator: Some(Validator {
            name: "digits",
            check: user_name,
        }),
        confidence: Confidence {
            alone: 45,
            in_context: 45,
        },
        examples: examples! {
            positive: &["username: {{mlindqvist82}}", "Benutzername: {{karl.gross7}}", "user name is {{jortega_4}}"],
            negative: &[
                ("username: required", "a word"),
                ("username: string", "a type"),
                ("the username of the owner", "a word"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "employee-number",
        title: "Employee number",
        trigger: behind(&[
            "employee",
            "staff",
            "personnel",
            "personalnummer",
            "mitarbeiternummer",
            "matricule",
            "payroll n",
            "worker id",
            "personeelsnummer",
        ]),
        pattern: labelled!(
            r"employee|staff|personnel|payroll|worker|personal(?:nummer|-?nr\.?)|mitarbeiter(?:nummer|-?nr\.?)|matricule|número de empleado|personeelsnummer",
            r"[A-Z]{0,4}-?\d{4,10}"
        ),
        context: Context {
            positive: &[
                (
                    "en",
                    &[
                        "employee id",
                        "employee no",
                        "employee number",
                        "employee code",
                        "staff id",
                        "staff no",
                        "staff number",
                        "personnel number",
                        "personnel no",
                        "payroll number",
                        "payroll no",
                        "worker id",
                    ],
                ),
                (
                    "de",
                    &[
                        "personalnummer",
                        "personal nr",
                        "mitarbeiternummer",
                        "mitarbeiter nr",
                    ],
                ),
                ("fr", &["matricule"]),
                ("es", &["número de empleado"]),
                ("nl", &["personeelsnummer"]),
            ],
            negative: &[],
        },
        examples: examples! {
            positive: &["Employee ID: {{E-48201}}", "Personalnummer {{00739182}}", "staff no. {{48217}}"],
            negative: &[
                ("employees: 48201", "a count"),
                ("employee id: none", "a word"),
                ("staff of 4820", "a count"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "student-number",
        title: "Student number",
        trigger: behind(&[
            "student",
            "matrikel",
            "studienummer",
            "numéro étudiant",
            "matrícula",
        ]),
        pattern: labelled!(
            r"student|matrikel(?:nummer|-?nr\.?)|studentnummer|studienummer|numéro étudiant|número de matrícula",
            r"[A-Z]{0,3}-?\d{5,10}"
        ),
        context: Context {
            positive: &[
                ("en", &["student id", "student no", "student number"]),
                ("de", &["matrikelnummer", "matrikel nr"]),
                ("nl", &["studentnummer", "studienummer"]),
                ("fr", &["numéro étudiant"]),
                ("es", &["número de matrícula"]),
            ],
            negative: &[],
        },
        examples: examples! {
            positive: &["Student ID: {{S4820173}}", "Matrikelnummer {{1048217}}", "studentnummer: {{2048173}}"],
            negative: &[
                ("students: 48201", "a count"),
                ("student id: unknown", "a word"),
                ("student 48", "too short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "customer-number",
        title: "Customer number",
        trigger: behind(&[
            "customer",
            "client",
            "kundennummer",
            "kunden-n",
            "kundennr",
            "codice cliente",
            "klantnummer",
            "kundenummer",
            "kundnummer",
            "número de cliente",
        ]),
        pattern: labelled!(
            r"customer|client|kunden?(?:nummer|-?nr\.?)|kundnummer|numéro (?:de )?client|número de cliente|codice cliente|klantnummer",
            r"[A-Z]{0,4}-?\d{5,12}"
        ),
        context: Context {
            positive: &[
                (
                    "en",
                    &[
                        "customer id",
                        "customer no",
                        "customer number",
                        "customer code",
                        "client id",
                        "client no",
                        "client number",
                    ],
                ),
                ("de", &["kundennummer", "kunden nr", "kundennr"]),
                ("fr", &["numéro client", "numéro de client"]),
                ("es", &["número de cliente"]),
                ("it", &["codice cliente"]),
                ("nl", &["klantnummer"]),
                ("da", &["kundenummer"]),
                ("sv", &["kundnummer"]),
            ],
            negative: &[],
        },
        examples: examples! {
            positive: &["Customer no. {{C-482017}}", "Kundennummer: {{10482173}}", "klantnummer {{4820173}}"],
            negative: &[
                ("customers: 48201", "a count"),
                ("customer id: string", "a type"),
                ("client 4821", "too short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "membership-number",
        title: "Membership number",
        trigger: behind(&[
            "member",
            "mitglied",
            "loyalty",
            "adhérent",
            "socio",
            "tessera",
            "lidnummer",
        ]),
        pattern: labelled!(
            r"member(?:ship)?|mitglieds?(?:nummer|-?nr\.?)|loyalty(?: card| program)?|numéro d'adhérent|número de socio|tessera|lidmaatschapsnummer|lidnummer",
            r"[A-Z]{0,4}-?\d{5,16}"
        ),
        context: Context {
            positive: &[
                (
                    "en",
                    &[
                        "member id",
                        "member no",
                        "member number",
                        "membership id",
                        "membership no",
                        "membership number",
                        "loyalty card",
                        "loyalty number",
                        "loyalty id",
                    ],
                ),
                (
                    "de",
                    &[
                        "mitgliedsnummer",
                        "mitgliedsnr",
                        "mitglieds nr",
                        "mitgliednummer",
                    ],
                ),
                ("fr", &["numéro d adhérent"]),
                ("es", &["número de socio"]),
                ("it", &["tessera"]),
                ("nl", &["lidnummer", "lidmaatschapsnummer"]),
            ],
            negative: &[],
        },
        examples: examples! {
            positive: &["Membership number: {{M-4820173}}", "Mitgliedsnummer {{482017}}", "loyalty card {{9820481736}}"],
            negative: &[
                ("members: 48201", "a count"),
                ("member id: string", "a type"),
                ("member 48", "too short"),
            ],
        },
        ..NUMBER
    },
];

/// All zeros, and the row of digits, are placeholders.
fn number(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let digits = || candidate.value().bytes().filter(u8::is_ascii_digit);
    let first = digits().next();
    let rising = digits().zip(b'1'..=b'9').all(|(digit, next)| digit == next);
    if digits().all(|digit| Some(digit) == first) || rising {
        return Err(Refusal::Placeholder);
    }
    Ok(Validity::Real)
}

/// A word is no user name: `username: required`.
fn user_name(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    if candidate.value().contains(|c: char| c.is_ascii_digit()) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::Structure("digits"))
    }
}
