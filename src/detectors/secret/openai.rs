//! OpenAI. Source: <https://platform.openai.com/docs/api-reference/authentication>.

use super::{TOKEN, around, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

const REFERENCE: &str = "https://platform.openai.com/docs/api-reference/authentication";

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "openai-api-key",
        title: "OpenAI API key",
        reference: Reference::new(REFERENCE),
        trigger: around(96, &["t3blbkfj"], 170),
        pattern: r"\b(?<value>sk-(?:(?:proj|svcacct|admin|None)-)?[\w-]{20,74}T3BlbkFJ[\w-]{20,74})(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{sk",
                    "-proj-Msxff25nRUfaF42XYFjUmG9ElzGlCcX9sVQlqM7WsgN-oxCuVO",
                    "VtKqFvDcCOn7wHBMK7XhBalTT3BlbkFJVanfx1ZZ0l_gJyysosKQKdL4",
                    "QVbWfNOJ1AvhDjiWQg4DRkUi04SAWLjp6zjC1eUqvUnqYhS3ao}}\" />",
                ),
                concat!(
                    "\"token\": \"{{sk",
                    "-proj-xjrlbHNP7HBFMsnEzEgyq1fVWbjEMEhAFgo0U1xeaYaNbjsHen",
                    "IoSEwpCgNmtDJuKHnAd0RucXT3BlbkFJKJHm8-ZqAzGdTHXHOOYHKvTf",
                    "EJY2rP2f2pgCA9Putf3zKC2p-GeYVJgadtYtnJ83xkOMOxbQxb}}\",",
                ),
                concat!(
                    "  token: {{sk",
                    "-proj-BJ9YUcdf0vY5-AlcowTcJ35CsDpf2GalvCRvke7gkylWLklyBy",
                    "1L53EKRcqlG7zhlMY9vu0nRQT3BlbkFJvsefrMQpnR7coNVqAFCUdNZt",
                    "z7NSbhjll2t9ZYR3FtnUp2PcmS799CPRLNceG1Ns91h625pmMv}} # r",
                    "otate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "sk",
                    "-proj-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxT3BlbkFJxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                ), "a filler"),
                (concat!(
                    "sk",
                    "-proj-IomsERct7wVHiGBPSKJGzaOwNpZ8WIdx1uXRIAfARFX67TBdYO",
                    "8CIba3akSeBzJRFT39K1CqSfT3BlbkFJ5qq5-pVlMwSfDyi4Vbr",
                ), "too short"),
                ("Which tokens begin with sk-proj- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "openai-style-api-key",
        title: "API key of OpenAI's older form, also used by compatible services",
        reference: Reference::new(REFERENCE),
        trigger: from(&["sk-"], 56),
        pattern: r"\bsk-[A-Za-z0-9]{48,51}\b",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{sk",
                    "-aSk97UdJESW7BXWEdIzZIFNs3TvuvAa57bJk4D5LbjMOYc0F}}\" />",
                ),
                concat!(
                    "\"token\": \"{{sk",
                    "-eV7MFsYYwxdhRP6aFJlsfIA4zk5azUydcCjHyb7ho0VaDxqr}}\",",
                ),
                concat!(
                    "  token: {{sk",
                    "-bJtdA0CYWDP2MFMKmgISrKUBBr1R1VuVh27cIrzTl4sd6R9n}} # ro",
                    "tate in May",
                ),
            ],
            negative: &[
                (concat!("sk", "-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
                (concat!("sk", "-ZhM59pzsHm4vfDhNvzJGvmpFzzZf4z32HnLD2ehLSmB7NPe"), "one character short"),
                ("Which tokens begin with sk- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
];
