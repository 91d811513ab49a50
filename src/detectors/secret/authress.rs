//! Authress. Source: <https://authress.io/knowledge-base/docs/authorization/service-clients/>.

use super::{TOKEN, around};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "authress-access-key",
    title: "Authress service client access key",
    reference: Reference::new(
        "https://authress.io/knowledge-base/docs/authorization/service-clients/",
    ),
    trigger: around(48, &[".acc_", ".acc-"], 206),
    pattern: r"\b(?:sc|ext|scauth|authress)_[a-z0-9]{5,30}\.[a-z0-9]{4,6}\.acc[_-][a-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120}",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{sc",
                "_qa95xo43jjnd.fsbj.acc_i3h8j54vqg39.k03RxdYLQ3BssgD5OGSq",
                "KPM40zYwBlVM4Qy36ALsimiKeSOcSZwEw6wLWLG3}}\" />",
            ),
            concat!(
                "\"token\": \"{{sc",
                "_rxil5wgnnpxv.c9py.acc_gadl9gkiiic3.cGffTlFs69XTKhPyZ0qj",
                "ljpItn6FsZuctRxDfg16pXGCt4gxxEH3vGMVLXpy}}\",",
            ),
            concat!(
                "  token: {{sc",
                "_ue5y0purjyg9.8y2b.acc_ny6oku8svsbf.hTKhfd7JWHB4qvBI9p4R",
                "XfVMW3oXBHdf7hi0iLYjnddmxrv7mMiQ0bzqJ1eX}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "sc",
                "_xxxxxxxxxxxx.xxxx.acc_xxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ), "a filler"),
            (concat!("sc", "_i3lktpus1kts.g69c.acc_fjr"), "too short"),
            ("Which tokens begin with sc_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
