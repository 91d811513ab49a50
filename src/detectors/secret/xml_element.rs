//! XML elements that are named for what they keep, as Jenkins and its plug-ins write them.
//! Source: <https://www.jenkins.io/doc/developer/security/secrets/>.

use super::{TOKEN, around};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};
use crate::validators::issued;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "xml-secret-element",
    title: "Secret in an XML element",
    reference: Reference::new("https://www.jenkins.io/doc/developer/security/secrets/"),
    trigger: around(
        1,
        &[
            "<secret>",
            "<secrettext>",
            "<apitoken>",
            "<passphrase>",
            "<privatekeypassphrase>",
        ],
        600,
    ),
    pattern: r"(?i)<(?:secret|secrettext|apitoken|passphrase|privatekeypassphrase)>\s{0,20}\{?\s?(?:\w{1,30} )?(?:AQAAABA{1,6} )?(?<value>[^\s<>{}$]{10,560})\s?\}?\s{0,20}</",
    validator: Some(issued::VALUE),
    confidence: Confidence {
        alone: 65,
        in_context: 80,
    },
    general: true,
    examples: examples! {
        positive: &[
            concat!("<secret>{vault {{Zt4pLm8QxW", "1vNcR7yKdHb2sGf9JuTe3aVo}} }</secret>"),
            concat!("<id>deploy</id>\n<secret>{{q7Rk2m", "Vx9LpZwTnBdHsGfJcU}}</secret>"),
            concat!("  <apiToken>\n    {{11f09c3a7e5d2b", "8846c1d7e0a95b3f2c6d}}\n  </apiToken>"),
        ],
        negative: &[
            ("<secret>${JENKINS_SECRET}</secret>", "a template"),
            ("<secret>changeme-please</secret>", "a placeholder"),
            ("<secret>database-credentials-production</secret>", "words"),
            ("<secret/>", "nothing in it"),
        ],
    },
    ..TOKEN
}];
