//! Mattermost and Rocket.Chat: an address that whoever knows it may post to.
//! Source: <https://developers.mattermost.com/integrate/webhooks/incoming/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "mattermost-webhook",
    title: "Mattermost or Rocket.Chat webhook",
    reference: Reference::new("https://developers.mattermost.com/integrate/webhooks/incoming/"),
    trigger: from(&["/hooks/"], 100),
    pattern: r"/hooks/(?<value>[a-z0-9]{26}|[A-Za-z0-9]{17,24}/[A-Za-z0-9]{32,64})\b",
    confidence: Confidence {
        alone: 75,
        in_context: 90,
    },
    examples: examples! {
        positive: &[
                    "curl -d 'payload=…' https://chat.corp.example/hooks/{{jshjfomcfka3wrwuoq5stt2wve}}",
                    "MATTERMOST_URL=https://mattermost.corp.example/hooks/{{tipundwqg4xiywsp7oxnmatywt}}",
                    "https://rocket.corp.example/hooks/{{fUIwGsAzTv8zlbfsh/21IQNEmhsW6uZB7KlO6AS3e7U0znjpNK4PQwCjiezkx1cK8k}}",
        ],
        negative: &[
                    ("import useAuth from '../hooks/useAuthenticatedSessionTok'", "a file"),
                    ("https://chat.corp.example/hooks/abcdefghijklmnopqrstuvwxyz", "a sequence"),
                    ("src/hooks/pre-commit/configuration", "a path"),
        ],
    },
    ..TOKEN
}];
