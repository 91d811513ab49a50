//! Docker. Source: <https://docs.docker.com/security/for-developers/access-tokens/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

const REFERENCE: &str = "https://docs.docker.com/security/for-developers/access-tokens/";

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "docker-access-token",
        title: "Docker Hub access token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["dckr_pat_", "dckr_oat_"], 44),
        pattern: r"\b(?<value>dckr_(?:pat_[\w-]{27}|oat_[\w-]{32}))(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{dc",
                    "kr_pat_eWb40GBUVlTYDwqeEXReU7wZf25}}\" />",
                ),
                concat!("\"token\": \"{{dc", "kr_pat_3hP8fvJacv1btNnvcZi5Yt8cZzQ}}\","),
                concat!("  token: {{dc", "kr_pat_LZt3qCnis3xUCL7miQqNSJaAmI4}} # rotate in May"),
            ],
            negative: &[
                (concat!("dc", "kr_pat_xxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
                (concat!("dc", "kr_pat_enLF5s0Fd8P21saH3BkCKE5aM9"), "one character short"),
                ("Which tokens begin with dckr_pat_ and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "docker-swarm-token",
        title: "Docker Swarm join token or unlock key",
        reference: Reference::new(REFERENCE),
        trigger: from(&["swmtkn-1-", "swmkey-1-"], 102),
        pattern: r"\bSWM(?:TKN-1-[0-9a-z]{50,60}-[0-9a-z]{24,30}\b|KEY-1-[A-Za-z0-9+/]{40,50})",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{SW",
                    "MTKN-1-3rtr2wbk5ez776mqxo5ejpyc9p9lt7ne5unv0o1ooje8cl1z7",
                    "j-ziflma40f2eljg85urlzg7fnb}}\" />",
                ),
                concat!(
                    "\"token\": \"{{SW",
                    "MTKN-1-0fzh2zea4wm05ax4iuffrnxgtbc3pwtsinn58zf971prb2122",
                    "2-uewhbb5cdqy5zzbl6nodiybbj}}\",",
                ),
                concat!(
                    "  token: {{SW",
                    "MTKN-1-4eb249tq2mbnh2vlklb8tfnh6pyiezfmi1w5isxw53qiivok1",
                    "q-ipnvpebh7vbf260g5tk0wcoxx}} # rotate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "SW",
                    "MTKN-1-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "x-xxxxxxxxxxxxxxxxxxxxxxxxx",
                ), "a filler"),
                (concat!(
                    "SW",
                    "MTKN-1-n99jvyzb6ehuvt95rnqzrhrq4m4aciebpy0y4ubqjohk7llg2",
                    "g-13qb56q2p7bd28pcie0qd",
                ), "too short"),
                ("Which tokens begin with SWMTKN-1- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
];
