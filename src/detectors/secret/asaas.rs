//! Asaas. Source: <https://docs.asaas.com/docs/autenticacao-1>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "asaas-api-key",
    title: "Asaas API key",
    reference: Reference::new("https://docs.asaas.com/docs/autenticacao-1"),
    trigger: from(&["$aact_"], 213),
    pattern: r"\$aact_(?:prod_|hmlg_)?[A-Za-z0-9+/=:_-]{20,200}",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{$a",
                "act_prod_WkcuKSmfUAaGNPYxNiI6KOC7pmlVv9EHX0Z9gjlWFZrNiSh",
                "jsX9N4u0jmL9ALEmlb5LWzoN3d90AjjAz1hdJtbRwdZ}}\" />",
            ),
            concat!(
                "\"token\": \"{{$a",
                "act_prod_iKO9paEfAvNpaViXbNnhe5EpT9brCH6cMyOhz7feioeSfai",
                "kcYs7fVtWJ4VeHAy9bw9VRVjJlZewBma3XJS7QXpyqC}}\",",
            ),
            concat!(
                "  token: {{$a",
                "act_prod_Fu5327uIZyCNFzz1JCkj6Svlc7eq1X2COfWliXu5sAuC1mS",
                "P91tqSjr3R0lJBmgs2b1SqXektmE4b2OvMQ4YTiLoEg}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "$a",
                "act_prod_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ), "a filler"),
            (concat!("$a", "act_prod_Zh2m36WfG"), "too short"),
            ("Which tokens begin with $aact_prod_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
