//! 1Password. Source: <https://developer.1password.com/docs/service-accounts/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

const REFERENCE: &str = "https://developer.1password.com/docs/service-accounts/";

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "1password-service-account-token",
        title: "1Password service account token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["ops_eyj"], 2012),
        pattern: r"\bops_eyJ[A-Za-z0-9+/]{250,2000}={0,3}",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{op",
                    "s_eyJvyCbmEuT2tzdkVSZEOWgO0wyShbFEwlVneKPoJMKC3TqMFeGDhF",
                    "gyr01nZWqHfRL+Q/I9dJTrTGdDulTv7+o45tPY7rR8njiITLotUAouL6",
                    "joxTPKtkr58+6VEIgPTgnm3qZJtBca4wHOjIku4VZdNVb91Znc2a1CT1",
                    "nQ9NsOJ6WIhSmZijDGirCCzQa44oSgnf4CKf9lE8qJ1Sw2tFKZIrTGjL",
                    "kF19ulqs8qD5HATgYkH2I0UZ/JPFutz3KS3IxP0jEbrAQUoaMEOx6mr2",
                    "dHOiBs+rYLYyfuXQHTMXdI0Wo}}\" />",
                ),
                concat!(
                    "\"token\": \"{{op",
                    "s_eyJCa9HOSh40ZiVUM/mT8qiSsFcgg2oaW/xl1OvqkMP3qHAfcwelhH",
                    "Dr9jv3zn5hNzrfKYA1eDn4y4YSR1skyaq9mIc7v3jyL5sqpFo+mjkMZT",
                    "Mv3dsoJNEM9MiJokpJU0Y8MclQXK5hyVZetQCT0nK6lqqwaxGfzENRsW",
                    "YPx75cLiWWSnDRseAsmFvWb9e0uJZGXFn07FcviXWf+nUMSsemaj4kIj",
                    "+Jz4lMkfxVRFqPhp+fvg8T4eoIYZED05RKJ84l2siJxHM+qeKXv8jOfC",
                    "xY9w+GjFdN2LYHT/3FskW8QiG}}\",",
                ),
                concat!(
                    "  token: {{op",
                    "s_eyJ1feSRU9UoYpuIHd9dAsV45ViraTEveu10NP9SDwQwddr1EDWeKk",
                    "60+xgcjdwhiUY2d+gCkJy6vYPkEAxU8VY9AVrnZbh2nu5CRKAtnntZ9e",
                    "ix1YC1SPHN8uaBkcJBXMPmMb2DV6LPBfCt6WO1GIQTrV2bKfHKRu7ugZ",
                    "jkO8xrchzkXQZBQG/cAJuGaSpSjmBJpbHw4oPGa3AFr93xT31IuyQYFE",
                    "8YlhzsqMFqSqUWyp1WuwkTwkWbxnKIftuO9DCg30gSyuDCNmCRr5luln",
                    "aLT1192zz9j/5aiKqkLOYIkRz}} # rotate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "op",
                    "s_eyJxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxx",
                ), "a filler"),
                (concat!(
                    "op",
                    "s_eyJ3szDs7I7oBs4yAraBBQFpgHjJeMigIGnIzcvEQ1QbShiJvRP4gR",
                    "NI1hiaeToPDQ0RQx1DUNyID5eV228",
                ), "too short"),
                ("Which tokens begin with ops_eyJ and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "1password-secret-key",
        title: "1Password secret key",
        reference: Reference::new(REFERENCE),
        trigger: from(&["a3-"], 42),
        pattern: r"\bA3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}\b",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{A3",
                    "-PL9KHA-9BEHB5-JXH06-VW3I4-EKC6Q-B5XNU}}\" />",
                ),
                concat!("\"token\": \"{{A3", "-V687JG-D5CJB1-7BE89-ZXISU-30O11-1C0SA}}\","),
                concat!("  token: {{A3", "-X7O4PM-H2RG6I-RURDC-SPEIR-QNUHA-L3N1H}} # rotate in May"),
            ],
            negative: &[
                (concat!("A3", "-XXXXXX-XXXXXX-XXXXX-XXXXX-XXXXX-XXXXX"), "a filler"),
                (concat!("A3", "-6VZXEP-2GSRJP-G5J11-FZXHL-NYAIV-GTWI"), "one character short"),
                ("Which tokens begin with A3- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
];
