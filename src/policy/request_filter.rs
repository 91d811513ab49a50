//! Endpoints as the browser's own filters describe requests, for what no script can hold.

use std::fmt::Write as _;

use schemars::JsonSchema;
use serde::Serialize;

use super::site_rules::{CompiledSite, Network};

/// Requests that are meant: those to an endpoint, of the pages of its site rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RequestFilter {
    /// A regular expression over the whole address, in the common part of RE2 and JavaScript.
    pub url: String,
    /// The pages' hosts; each stands for its subdomains, too.
    pub initiators: Vec<String>,
}

impl CompiledSite {
    /// Whether its endpoints take nothing at all.
    pub(crate) fn blocks(&self) -> bool {
        self.network == Network::Block
    }

    /// One filter for each endpoint.
    pub(crate) fn request_filters(&self) -> impl Iterator<Item = RequestFilter> {
        let names = self.hosts.iter();
        let initiators: Vec<String> = names
            .map(|host| host.strip_prefix("*.").unwrap_or(host).to_ascii_lowercase())
            .collect();
        self.endpoints.iter().map(move |endpoint| RequestFilter {
            url: self.expression(&endpoint.url),
            initiators: initiators.clone(),
        })
    }

    /// What an endpoint's pattern says, up to the query that may follow.
    fn expression(&self, pattern: &str) -> String {
        let mut out = "^".to_owned();
        if pattern.starts_with('/') {
            let hosts: Vec<String> = self
                .hosts
                .iter()
                .map(|host| host_expression(host))
                .collect();
            let _ = write!(out, "[a-z]+://({})(:[0-9]+)?", hosts.join("|"));
        }
        let stretches: Vec<String> = pattern.split('*').map(escaped).collect();
        out.push_str(&stretches.join(".*"));
        out.push_str("([?#].*)?$");
        out
    }
}

fn host_expression(host: &str) -> String {
    match host.strip_prefix("*.") {
        Some(name) => format!(r"([^/:]+\.)?{}", escaped(name)),
        None => escaped(host),
    }
}

/// A literal in an expression.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_punctuation() && !"/-_:~%&=,;@!\"'<>#`".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::site_rules::SiteRule;
    use super::*;

    #[test]
    fn a_filter_takes_what_its_endpoint_takes() {
        let rule: SiteRule = serde_json::from_str(
            r#"{"id": "c", "matches": ["https://chat.example/*", "*://*.talk.example/*"], "endpoints": [
                {"url": "/api/*/completion.new"}, {"url": "wss://ws.example/hub/*"}]}"#,
        )
        .unwrap();
        let site = CompiledSite::new(&rule).unwrap();
        let filters: Vec<_> = site.request_filters().collect();
        assert_eq!(filters[0].initiators, ["chat.example", "talk.example"]);
        for (host, url) in [
            (
                "chat.example",
                "https://chat.example/api/org/completion.new",
            ),
            (
                "chat.example",
                "https://chat.example:8443/api/a/b/completion.new?x=1",
            ),
            (
                "a.talk.example",
                "https://a.talk.example/api/1/completion.new",
            ),
            (
                "chat.example",
                "https://chat.example/api/org/completionxnew",
            ),
            (
                "chat.example",
                "https://chat.example/api/org/completion.new/more",
            ),
            (
                "chat.example",
                "https://other.example/api/org/completion.new",
            ),
            (
                "chat.example",
                "https://other.example/?https://chat.example/api/org/completion.new",
            ),
            ("chat.example", "wss://ws.example/hub/7@8?access_token=t"),
        ] {
            let taken = filters.iter().any(|filter| {
                regex_automata::meta::Regex::new(&filter.url)
                    .unwrap()
                    .is_match(url)
            });
            assert_eq!(taken, site.endpoint(host, url).is_some(), "{url}");
        }
    }
}
