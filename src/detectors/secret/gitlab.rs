//! GitLab. Source: <https://docs.gitlab.com/security/tokens/#token-prefixes>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

const REFERENCE: &str = "https://docs.gitlab.com/security/tokens/#token-prefixes";

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "gitlab-personal-access-token",
        title: "GitLab personal, project or group access token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["glpat-"], 322),
        pattern: r"\b(?<value>glpat-(?:[\w-]{27,300}\.[0-9a-z]{2}\.?[0-9a-z]{7,9}|[\w-]{20,64}))(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!("<add key=\"token\" value=\"{{gl", "pat-8aoIWnGCUYh1xyxXC3pi}}\" />"),
                concat!("\"token\": \"{{gl", "pat-Qv3SWA6zDU6lMj82aXPY}}\","),
                concat!("  token: {{gl", "pat-FUBxe39RomkJFG3vtQAe}} # rotate in May"),
            ],
            negative: &[
                (concat!("gl", "pat-xxxxxxxxxxxxxxxxxxxx"), "a filler"),
                (concat!("gl", "pat-VYNEJnqVTce1qmnl1Nw"), "one character short"),
                ("Which tokens begin with glpat- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "gitlab-ci-job-token",
        title: "GitLab CI/CD job token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["glcbt-"], 35),
        pattern: r"\b(?<value>glcbt-[0-9A-Za-z]{1,5}_[\w-]{20})(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!("<add key=\"token\" value=\"{{gl", "cbt-I1_2ljvit6aw3u0Skp1qU5P}}\" />"),
                concat!("\"token\": \"{{gl", "cbt-m1_IhuWfby7cGkgH2FUHhee}}\","),
                concat!("  token: {{gl", "cbt-Ii_BS9jjMObd4Av_yH_kati}} # rotate in May"),
            ],
            negative: &[
                (concat!("gl", "cbt-xx_xxxxxxxxxxxxxxxxxxxx"), "a filler"),
                (concat!("gl", "cbt-UY_PvSGvJR3v9tL4oozQHI"), "one character short"),
                ("Which tokens begin with glcbt- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "gitlab-deploy-token",
        title: "GitLab deploy token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["gldt-"], 28),
        pattern: r"\b(?<value>gldt-[\w-]{20})(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!("<add key=\"token\" value=\"{{gl", "dt-uHKHVQexf95A4UqVg5mc}}\" />"),
                concat!("\"token\": \"{{gl", "dt-XdHFIpJVD0msWoV4BbE9}}\","),
                concat!("  token: {{gl", "dt-4Z2sA7vb2vtH-3MvNrt7}} # rotate in May"),
            ],
            negative: &[
                (concat!("gl", "dt-xxxxxxxxxxxxxxxxxxxx"), "a filler"),
                (concat!("gl", "dt-1VWTI2leX4iatpweAE3"), "one character short"),
                ("Which tokens begin with gldt- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "gitlab-feature-flag-token",
        title: "GitLab feature flag client token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["glffct-"], 30),
        pattern: r"\b(?<value>glffct-[\w-]{20})(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!("<add key=\"token\" value=\"{{gl", "ffct-0NY07m82ifdfnss0Gcae}}\" />"),
                concat!("\"token\": \"{{gl", "ffct-BXyPfh4HyDNpGo9K5JnG}}\","),
                concat!("  token: {{gl", "ffct-Nl7dnRCPSGSX8BBW_GqG}} # rotate in May"),
            ],
            negative: &[
                (concat!("gl", "ffct-xxxxxxxxxxxxxxxxxxxx"), "a filler"),
                (concat!("gl", "ffct-GNedYAp3NvIii9LideC"), "one character short"),
                ("Which tokens begin with glffct- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "gitlab-feed-token",
        title: "GitLab feed token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["glft-"], 28),
        pattern: r"\b(?<value>glft-[\w-]{20})(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!("<add key=\"token\" value=\"{{gl", "ft-Wb9Acs55iQjAkIC1WbjA}}\" />"),
                concat!("\"token\": \"{{gl", "ft-aR-1qfPpHUEtornXM3Wu}}\","),
                concat!("  token: {{gl", "ft-V91jkP_0k8YdoGzGzEqE}} # rotate in May"),
            ],
            negative: &[
                (concat!("gl", "ft-xxxxxxxxxxxxxxxxxxxx"), "a filler"),
                (concat!("gl", "ft-eQEk0RIafk2pIJ6dv1i"), "one character short"),
                ("Which tokens begin with glft- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "gitlab-incoming-mail-token",
        title: "GitLab incoming mail token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["glimt-"], 34),
        pattern: r"\b(?<value>glimt-[\w-]{25})(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!("<add key=\"token\" value=\"{{gl", "imt-z1izh8UZdxj84OQIw2INEXlWf}}\" />"),
                concat!("\"token\": \"{{gl", "imt-ikXOqgO3gmrOto20jgFZ_SrQC}}\","),
                concat!("  token: {{gl", "imt-1Vl8NHMCOwRbuaxwIqP8Fiqcv}} # rotate in May"),
            ],
            negative: &[
                (concat!("gl", "imt-xxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
                (concat!("gl", "imt-ve4OADz83D9o5yn1Bx4ULgjX"), "one character short"),
                ("Which tokens begin with glimt- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "gitlab-agent-token",
        title: "GitLab Kubernetes agent token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["glagent-"], 61),
        pattern: r"\b(?<value>glagent-[\w-]{50})(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{gl",
                    "agent-f_HNPtdud3wGtj6j7OyhPetZoE_j8EzenU9ne6xkFwBy2H_hcD}}\" />",
                ),
                concat!(
                    "\"token\": \"{{gl",
                    "agent-H50P9LNKCoCOmCqVQGD7smBPs16olsSY5KeroExfRy0pToQ8HN}}\",",
                ),
                concat!(
                    "  token: {{gl",
                    "agent-vqMtOrwAieos1WlQDDQerrr8yBOf8g4hcMtuFBBxz0wCxOrI4p",
                    "}} # rotate in May",
                ),
            ],
            negative: &[
                (concat!("gl", "agent-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
                (concat!("gl", "agent-doXHTxfGS2o7CNoQLtOuCINCp8CtLmPejUc9lO3Ci0WbN9Kih"), "one character short"),
                ("Which tokens begin with glagent- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "gitlab-oauth-secret",
        title: "GitLab OAuth application secret",
        reference: Reference::new(REFERENCE),
        trigger: from(&["gloas-"], 73),
        pattern: r"\b(?<value>gloas-[\w-]{64})(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{gl",
                    "oas-AoxE5KxVoYt2Dhy7wmZJn4dxMXs88MDMl2T7eiJzJkzghRgEhCSv",
                    "jZSsvRV1yKWo}}\" />",
                ),
                concat!(
                    "\"token\": \"{{gl",
                    "oas-IaPnut19jpZV9amxq9df6qS6mmvCx8kbdtCIlqyoiL9pC8adDVpF",
                    "zG166mrupPRR}}\",",
                ),
                concat!(
                    "  token: {{gl",
                    "oas-3ndCBRrxwWlFYcoHkS2juKht6dDwNsxmx9amojlrD9UIjqgBq_lN",
                    "67cJQUM8nfyH}} # rotate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "gl",
                    "oas-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxx",
                ), "a filler"),
                (concat!(
                    "gl",
                    "oas-9QXWtaPnqJk7za2NxYUcYfiu9Iy5TgzIv0ejqZFKOZs2g2mWYx2j",
                    "7myyhMii0sC",
                ), "one character short"),
                ("Which tokens begin with gloas- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "gitlab-trigger-token",
        title: "GitLab pipeline trigger token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["glptt-"], 48),
        pattern: r"\bglptt-[0-9a-f]{40}\b",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{gl",
                    "ptt-fdf2f1efc81c35a858f49aeeb16f14989c7da5d2}}\" />",
                ),
                concat!("\"token\": \"{{gl", "ptt-688affec481cb17885d718b5a3f4a3473052a9d9}}\","),
                concat!(
                    "  token: {{gl",
                    "ptt-b68fd6ca272156ef858665c19de09551401cca92}} # rotate in May",
                ),
            ],
            negative: &[
                (concat!("gl", "ptt-0000000000000000000000000000000000000000"), "a filler"),
                (concat!("gl", "ptt-fdb0aa4b85a6de7d2ac57f679ffbd4caa1f2c30"), "one character short"),
                ("Which tokens begin with glptt- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "gitlab-runner-token",
        title: "GitLab runner authentication or registration token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["glrt-", "gr1348941"], 324),
        pattern: r"\b(?<value>glrt-t\d_[\w-]{27,300}\.[0-9a-z]{2}\.?[0-9a-z]{7,9}|glrt-[\w-]{20}|GR1348941[\w-]{20})(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!("<add key=\"token\" value=\"{{gl", "rt-Y1uKsceKkGPMhd5ZCs_c}}\" />"),
                concat!("\"token\": \"{{gl", "rt-w1qVViaIjzzEuGJ9-X2Y}}\","),
                concat!("  token: {{gl", "rt-xoJUjGb0MfRdtASBsuBz}} # rotate in May"),
            ],
            negative: &[
                (concat!("gl", "rt-xxxxxxxxxxxxxxxxxxxx"), "a filler"),
                (concat!("gl", "rt-HCsnpTzAw650_0PA7s5"), "one character short"),
                ("Which tokens begin with glrt- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "gitlab-scim-token",
        title: "GitLab SCIM token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["glsoat-"], 30),
        pattern: r"\b(?<value>glsoat-[\w-]{20})(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!("<add key=\"token\" value=\"{{gl", "soat-RJg_zVQ9Ogv7i2eQNEZe}}\" />"),
                concat!("\"token\": \"{{gl", "soat-cjKpSouhjGb1rDPuGLV5}}\","),
                concat!("  token: {{gl", "soat-en9OWl3zEfGLrdeFaQfH}} # rotate in May"),
            ],
            negative: &[
                (concat!("gl", "soat-xxxxxxxxxxxxxxxxxxxx"), "a filler"),
                (concat!("gl", "soat-iDK7ywvNKEk_pAA7ZkL"), "one character short"),
                ("Which tokens begin with glsoat- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "gitlab-session-cookie",
        title: "GitLab session cookie",
        reference: Reference::new(REFERENCE),
        trigger: from(&["_gitlab_session="], 50),
        pattern: r"_gitlab_session=(?<value>[0-9a-z]{32})\b",
        examples: examples! {
            positive: &[
                concat!("_gitlab_session={{89", "c1a06d3b6cfe9a182d8d519fc51608}}"),
                concat!("# staging\n_gitlab_session={{05", "5ecdd8cd3cb07eade4b0399c1d0d0f}}\n"),
                concat!(
                    "Is this still right? _gitlab_session={{39",
                    "55d25b78b5d1659dba155a5f0ac2b5}}",
                ),
            ],
            negative: &[
                (concat!("_g", "itlab_session=00000000000000000000000000000000"), "a filler"),
                (concat!("_g", "itlab_session=5b27db543baa79e97a7b70917ee02b0"), "one character short"),
                ("The GitLab key is in the vault.", "no key"),
            ],
        },
        ..TOKEN
    },
];
