//! Columns that their header declares: names, identifiers, amounts.

/// A kind of column that needs no detector.
pub(super) struct Kind {
    pub(super) name: &'static str,
    /// Words of headers, lower case.
    headers: &'static [&'static str],
    looks: fn(&str) -> bool,
    pub(super) confidence: u8,
}

static KINDS: &[Kind] = &[
    Kind {
        name: "names",
        headers: &[
            "full name",
            "first name",
            "last name",
            "given name",
            "family name",
            "surname",
            "firstname",
            "lastname",
            "fullname",
            "customer",
            "client",
            "patient",
            "employee",
            "member",
            "contact",
            "beneficiary",
            "cardholder",
            "name",
            "vorname",
            "nachname",
            "kunde",
            "mitarbeiter",
            "nom",
            "prénom",
            "cliente",
            "nombre",
            "apellido",
            "apellidos",
            "cognome",
            "nome",
            "naam",
            "achternaam",
            "nazwisko",
            "imię",
            "имя",
            "фамилия",
            "姓名",
            "氏名",
            "이름",
        ],
        looks: is_name,
        confidence: 70,
    },
    Kind {
        name: "identifiers",
        headers: &[
            "customer id",
            "customer no",
            "customer number",
            "client id",
            "employee id",
            "employee no",
            "employee number",
            "staff id",
            "personnel number",
            "member id",
            "patient id",
            "mrn",
            "student id",
            "account",
            "account no",
            "account number",
            "policy no",
            "policy number",
            "case no",
            "contract no",
            "passport",
            "kundennummer",
            "personalnummer",
            "kontonummer",
            "vertragsnummer",
            "numéro client",
            "matricule",
            "número de cliente",
            "codice cliente",
            "klantnummer",
            "numer klienta",
        ],
        looks: is_identifier,
        confidence: 65,
    },
    Kind {
        name: "amounts",
        headers: &[
            "salary",
            "wage",
            "compensation",
            "bonus",
            "balance",
            "amount",
            "revenue",
            "turnover",
            "price",
            "income",
            "credit limit",
            "gehalt",
            "saldo",
            "betrag",
            "umsatz",
            "salaire",
            "solde",
            "montant",
            "salario",
            "importe",
            "stipendio",
            "importo",
            "salaris",
            "bedrag",
            "salário",
            "valor",
            "wynagrodzenie",
            "kwota",
        ],
        looks: is_amount,
        confidence: 45,
    },
];

impl Kind {
    /// The kind that the last words of a header declare, or those in front of `in`.
    pub(super) fn headed(header: &str) -> Option<&'static Self> {
        let words: Vec<String> = header
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        let header = words.join(" ");
        KINDS.iter().rev().find(|kind| {
            kind.headers.iter().any(|word| {
                header
                    .strip_suffix(word)
                    .is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
                    || header
                        .strip_prefix(word)
                        .is_some_and(|rest| rest.starts_with(" in "))
            })
        })
    }

    /// Whether a cell looks like a value of this kind.
    pub(super) fn fits(&self, cell: &str) -> bool {
        (self.looks)(bare(cell))
    }
}

/// A cell without what its layout puts round it.
fn bare(cell: &str) -> &str {
    let cell = cell.split('<').next().unwrap_or_default();
    cell.trim_matches([' ', '\t', '\r', '\n', '"', '\'', '(', ')', '*'])
}

/// One to four words with a capital each, `Last, First` too.
fn is_name(cell: &str) -> bool {
    let mut words = cell
        .split([' ', ','])
        .filter(|word| !word.is_empty())
        .peekable();
    words.peek().is_some()
        && cell.len() <= 64
        && cell.split_whitespace().count() <= 4
        && words.all(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .is_some_and(|c| c.is_alphabetic() && !c.is_lowercase())
                && letters.all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '’'))
        })
}

/// Four digits or more, with letters and separators between them.
fn is_identifier(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    digits >= 4
        && cell.len() <= 34
        && cell
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '-' | '/' | '.' | ' '))
}

/// Digits in groups, with a sign and a currency.
fn is_amount(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    let letters = cell.chars().filter(|c| c.is_alphabetic()).count();
    (2..=15).contains(&digits)
        && letters <= 3
        && cell.chars().all(|c| {
            c.is_alphanumeric()
                || matches!(
                    c,
                    '.' | ','
                        | ' '
                        | '\''
                        | '-'
                        | '+'
                        | '$'
                        | '€'
                        | '£'
                        | '¥'
                        | '₹'
                        | '\u{a0}'
                        | '\u{202f}'
                )
        })
}
