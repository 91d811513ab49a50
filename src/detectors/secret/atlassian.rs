//! Atlassian. Source: <https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

const REFERENCE: &str = "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/";

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "atlassian-api-token",
        title: "Atlassian API token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["atatt3", "atctt3"], 268),
        pattern: r"\bAT[AC]TT3[A-Za-z0-9_=+/-]{60,260}",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{AT",
                    "ATT3xFfGF0WNMVxIGS16p2LrbBCjmHZbp5cPK6KpWa54Z6qr2lfuu5S-",
                    "PZvIesIZ6TjchZhdXR3RWw4KplFKO1vTGtZAJwWxtCZTB6haaDWtLSC-",
                    "QZemXXbF8jbdFyBkuP7JAJyxNgryrVZyKre6SBM99cwRwHjQW7BRUR3p",
                    "DGj7BJOQDwdkH8=}}\" />",
                ),
                concat!(
                    "\"token\": \"{{AT",
                    "ATT3xFfGF0V9BR6PeXA34UtuCy0bWozhLuvOsFAIiuZS6Q_EiqtmQeem",
                    "6vpLEh96TdJfPnXbGk0EVxE0Qq-OXa20S20S5tTCLNxMTaYCc7JMIWqp",
                    "Fg38svumB4ctI9qYwFPeusxZ_VRz0DaBgXXzFi7hARhEmADo6Mc3rH1H",
                    "RVyMkaWQHG8LBx=}}\",",
                ),
                concat!(
                    "  token: {{AT",
                    "ATT3xFfGF0XGJZ1C3gAmakKiVIHNUFbixGJOFnVsiD0WWQ9ekeeW08Ry",
                    "wprxscUvgBWivBUz8SicWeKE5hyfH6hRXza1IGNRL3RsmFQDzGnEaz3e",
                    "z4W0GcddwAr64jx9nRl9BPS3JNS2tp7FSL4Mr56L3PbyeaZly9L7FrwS",
                    "6i8G8qxp2wuoFD=}} # rotate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "AT",
                    "ATT3xFfGF0xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxx=",
                ), "a filler"),
                (concat!("AT", "ATT3INZTfRb_rMIHTGEegkXOukdNEukWmt"), "too short"),
                ("Which tokens begin with ATATT3xFfGF0 and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "bitbucket-app-password",
        title: "Bitbucket app password or access token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["atbb"], 66),
        pattern: r"\bATBB[A-Za-z0-9_=.-]{32,60}\b",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{AT",
                    "BBCWP8DN2xMMYONRThYAH9pHWHQrMFTzAM}}\" />",
                ),
                concat!("\"token\": \"{{AT", "BBTVJbPok9KYxw2npmKJR3OR2GEyzeZx79}}\","),
                concat!("  token: {{AT", "BBO9w3dP9yQbrZgFBOMsrVdgDuvA33U3WK}} # rotate in May"),
            ],
            negative: &[
                (concat!("AT", "BBxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
                (concat!("AT", "BBjmGfOHFNpuKe"), "too short"),
                ("Which tokens begin with ATBB and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
];
