//! `PyPI`. Source: <https://packaging.python.org/en/latest/specifications/pypirc/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "pypi-upload-token",
    title: "PyPI API token",
    reference: Reference::new("https://packaging.python.org/en/latest/specifications/pypirc/"),
    trigger: from(&["pypi-age"], 1029),
    pattern: r"\bpypi-(?:AgEIcHlwaS5vcmc|AgENdGVzdC5weXBpLm9yZw)[\w-]{50,1000}",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{py",
                "pi-AgEIcHlwaS5vcmc29j75Megh22oyV4XPOWCk2Z6t-JeSS_ddrAcPB",
                "eOsD5wdd2EGIcvBY5ONbPAL6Z4SEK509YbdysyXtdMmdj7EUBFQuu606",
                "2HYAjtZAs0UcFbvbP8iZiv9aGb}}\" />",
            ),
            concat!(
                "\"token\": \"{{py",
                "pi-AgEIcHlwaS5vcmcvXJ4tteVLCDOMEwyCdcQFWF1M2NBJZNDPzEz4t",
                "-DDMmWMdbWlXzjpCdDAm1Ar2QF6Wt8VQIdUleScoR339qUv9w5C408xU",
                "MCGz2F7QuV9wYxC2yC047NBM8r}}\",",
            ),
            concat!(
                "  token: {{py",
                "pi-AgEIcHlwaS5vcmc560f5aNu9nKIN-fsQzgbYbNDgXFA4Hmcdm00Ha",
                "fkrPWSybX7Wvu0rHdaoXpeDeiCx3AWLfE9ObaHHRrl3tPVU0JScyoBkJ",
                "MPIMTbSV_SacTFCHxIl33lXJvd}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "py",
                "pi-AgEIcHlwaS5vcmcxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxxxxxxxxxxxx",
            ), "a filler"),
            (concat!("py", "pi-AgEIcHlwaS5vcmcxlwaCyVLNlmItfRYThaZ"), "too short"),
            ("Which tokens begin with pypi-AgEIcHlwaS5vcmc and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
