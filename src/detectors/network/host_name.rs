//! Names of machines and paths that tell of an organisation's inside. Source: RFC 6762 appendix G
//! and ICANN's reservation of `.internal` (2024) for private domains; [MS-DTYP] §2.2.57 (UNC).

use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "internal-host-name",
        title: "Name of an internal host",
        category: Category::Network,
        regions: &[],
        reference: Reference::new("https://www.rfc-editor.org/rfc/rfc6762#appendix-G"),
        trigger: Trigger::Anchors {
            literals: &[
                ".corp",
                ".local",
                ".lan",
                ".intra",
                ".internal",
                ".intranet",
                ".home.arpa",
                ".localdomain",
            ],
            before: 96,
            after: 0,
        },
        pattern: r"(?i)\b[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?){0,3}\.(?:corp|local|lan|intra(?:net)?|internal|home\.arpa|localdomain)",
        validator: Some(Validator {
            name: "host name",
            check: host,
        }),
        context: Context {
            positive: &[
                (
                    "en",
                    &[
                        "hostname",
                        "fqdn",
                        "intranet",
                        "domain controller",
                        "ssh",
                        "ping",
                        "rdp",
                    ],
                ),
                ("de", &["rechnername"]),
            ],
            negative: &["import", "package", "file"],
        },
        confidence: Confidence {
            alone: 42,
            in_context: 58,
        },
        general: true,
        examples: examples! {
            positive: &["hostname {{db02.prod.northwind.corp}}", "open {{wiki-7.intra}} now", "ssh {{build04.eng.northwind.internal}}"],
            negative: &[
                ("edit .env.local first", "a file"),
                ("import com.sun.internal.misc", "a package"),
                ("this.local = 1", "a member"),
            ],
        },
    },
    Detector {
        id: "unc-path",
        title: "Path on a file server (UNC)",
        category: Category::Network,
        regions: &[],
        reference: Reference::new(
            "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-dtyp/62e862f4-2a51-452e-8eeb-dc4ff5ee33cc",
        ),
        trigger: Trigger::Anchors {
            literals: &[r"\\"],
            before: 1,
            after: 160,
        },
        pattern: r"(?:^|[^\\\w])(?P<value>\\\\[A-Za-z][A-Za-z0-9.-]{2,62}\\[A-Za-z][A-Za-z0-9_.$-]{1,62}(?:\\[A-Za-z0-9_.$-]{1,62}){0,6})",
        validator: None,
        context: Context {
            positive: &[
                (
                    "en",
                    &[
                        "file share",
                        "network drive",
                        "file server",
                        "shared drive",
                        "unc",
                    ],
                ),
                ("de", &["netzlaufwerk", "freigabe", "laufwerk"]),
                ("fr", &["lecteur réseau"]),
            ],
            negative: &["regex", "pattern"],
        },
        confidence: Confidence {
            alone: 40,
            in_context: 60,
        },
        general: true,
        examples: examples! {
            positive: &[
                r"the network drive {{\\fs02.northwind.corp\finance\2024}}",
                r"{{\\nas-4\hr$\payroll}}",
                r"Netzlaufwerk {{\\srv-data\Personal}}",
            ],
            negative: &[
                (r"C:\\Windows\\System32", "a local path, escaped"),
                (r"\\begin{table}", "a command"),
                (r"\\n\\t", "escapes"),
            ],
        },
    },
    Detector {
        id: "user-home-path",
        title: "User name in a path",
        category: Category::Network,
        regions: &[],
        reference: Reference::new("https://refspecs.linuxfoundation.org/FHS_3.0/fhs/ch03s08.html"),
        trigger: Trigger::Anchors {
            literals: &[
                "/home/",
                "/users/",
                r"\users\",
                r"\\users\\",
                r"\documents and settings\",
            ],
            before: 2,
            after: 40,
        },
        pattern: r"(?:(?:^|[^\w./-])/(?:home|Users)/|(?i:[a-z]:\\{1,2}(?:users|documents and settings)\\{1,2}))(?P<value>[A-Za-z][A-Za-z0-9._-]{1,31})",
        validator: Some(Validator {
            name: "user name",
            check: user,
        }),
        context: Context {
            positive: &[],
            negative: &[],
        },
        confidence: Confidence {
            alone: 42,
            in_context: 42,
        },
        general: true,
        examples: examples! {
            positive: &[concat!("in /ho", "me/{{mlindqvist}}/src"), concat!("C:\\Us", "ers\\{{Karl.Gross}}\\Desktop"), concat!("open /Us", "ers/{{jortega}}/notes.md")],
            negative: &[
                (concat!("/ho", "me/user/src"), "nobody in particular"),
                ("GET /users/4812", "a route"),
                (concat!("C:\\Us", "ers\\Public\\Documents"), "everybody's"),
            ],
        },
    },
];

fn host(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let before = candidate.before().chars().next_back();
    let after = candidate.after();
    let goes_on = after.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '('))
        || after
            .strip_prefix('.')
            .is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    if goes_on
        || before.is_some_and(|c| matches!(c, '.' | '_' | '-' | '$' | '/' | '@'))
            && !candidate.before().ends_with("//")
    {
        return Err(Refusal::Structure("surroundings"));
    }
    // `config.local`, `self.internal`: files and members; a host has a number or more labels.
    let value = candidate.value();
    if value.contains(|c: char| c.is_ascii_digit() || c == '-') || value.matches('.').count() > 1 {
        Ok(Validity::Real)
    } else {
        Err(Refusal::Structure("host name"))
    }
}

fn user(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    if NOBODY.contains(&candidate.value().to_ascii_lowercase().as_str()) {
        Err(Refusal::Placeholder)
    } else {
        Ok(Validity::Real)
    }
}

/// Accounts that are nobody's in particular.
const NOBODY: &[&str] = &[
    "admin",
    "administrator",
    "all",
    "app",
    "build",
    "default",
    "dev",
    "ec2-user",
    "git",
    "guest",
    "me",
    "name",
    "node",
    "pi",
    "public",
    "root",
    "runner",
    "shared",
    "test",
    "ubuntu",
    "user",
    "username",
    "vagrant",
    "you",
    "your",
];
