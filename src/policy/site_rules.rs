//! Site rules: which pages are guarded, and where in what they send a prompt stands.
//!
//! Chat pages change without notice and document nothing, so this is data: a default for the pages
//! that are known ([`BUILT_IN`]), which a policy overrides rule by rule and adds its own pages to.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::decide::is_host;
use super::model::Policy;
use crate::body::{PathError, TextPath};

/// The site rules that ship with the product.
pub(crate) const BUILT_IN: &str = include_str!("site_rules.json");

/// Pages of one chat service and what they send.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SiteRule {
    /// Kebab-case. A rule of the policy takes the place of the built-in one of the same id.
    pub id: String,
    /// The pages, as match patterns of browser extensions: `https://chat.example.com/*`. They end in
    /// `/*`, because frames without an address of their own are covered only then.
    pub matches: Vec<String>,
    /// Requests and messages that carry what the employee has written. The first that fits counts.
    #[serde(default)]
    pub endpoints: Vec<Endpoint>,
    /// What becomes of what is sent to the endpoints.
    #[serde(default)]
    pub network: Network,
}

/// What becomes of what pages send.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Network {
    /// It is inspected, and the policy's rules decide.
    #[default]
    Inspect,
    /// It is blocked, whatever is in it, by the browser itself where no script of the page sends it.
    Block,
}

/// Where a page sends something, and what is in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Endpoint {
    /// A path on the page's own host (`/api/completion`) or a whole address
    /// (`wss://chat.example.com/ws`), without its query. A star is any stretch of it.
    pub url: String,
    /// Where the texts stand in the body: `/message/content`. A star is any member or place, `-1` the
    /// last place; a path that goes on in a string goes on in the JSON or form written there.
    #[serde(default)]
    pub texts: Vec<String>,
    /// What the texts are.
    #[serde(default)]
    pub carries: Carries,
    /// The body is signed, so that the server refuses it when it is changed: what would be redacted
    /// is blocked.
    #[serde(default)]
    pub signed: bool,
}

/// What a request carries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Carries {
    /// What the employee has sent.
    #[default]
    Prompt,
    /// What the employee is still writing, for suggestions. Held back without a question: the
    /// question comes when it is sent.
    Draft,
    /// A file.
    File,
}

/// Where an endpoint is met, ready to be compared.
#[derive(Debug)]
pub(crate) struct CompiledSite {
    pub(crate) id: String,
    pub(super) hosts: Vec<String>,
    pub(super) endpoints: Vec<CompiledEndpoint>,
    pub(super) network: Network,
}

/// An endpoint, ready to be compared.
#[derive(Debug)]
pub(crate) struct CompiledEndpoint {
    pub(super) url: String,
    pub(crate) texts: Vec<TextPath>,
    pub(crate) carries: Carries,
    pub(crate) signed: bool,
}

impl Policy {
    /// The site rules in force: the policy's own, then the built-in ones that it does not replace.
    pub(crate) fn effective_site_rules(&self) -> Vec<SiteRule> {
        let built_in: Vec<SiteRule> = serde_json::from_str(BUILT_IN).unwrap_or_default();
        let own = |rule: &SiteRule| self.site_rules.iter().any(|other| other.id == rule.id);
        let rest = built_in.into_iter().filter(|rule| !own(rule));
        self.site_rules.iter().cloned().chain(rest).collect()
    }
}

impl CompiledSite {
    /// # Errors
    /// When a path is none.
    pub(crate) fn new(rule: &SiteRule) -> Result<Self, PathError> {
        let endpoint = |endpoint: &Endpoint| {
            Ok(CompiledEndpoint {
                url: endpoint.url.clone(),
                texts: endpoint
                    .texts
                    .iter()
                    .map(|path| path.parse())
                    .collect::<Result<_, _>>()?,
                carries: endpoint.carries,
                signed: endpoint.signed,
            })
        };
        Ok(Self {
            id: rule.id.clone(),
            hosts: rule
                .matches
                .iter()
                .filter_map(|pattern| host_of(pattern))
                .map(str::to_owned)
                .collect(),
            endpoints: rule
                .endpoints
                .iter()
                .map(endpoint)
                .collect::<Result<_, _>>()?,
            network: rule.network,
        })
    }

    /// Whether pages of this host are meant.
    pub(crate) fn covers(&self, host: &str) -> bool {
        self.hosts.iter().any(|pattern| is_host(pattern, host))
    }

    /// Whether prompts that its pages send can be read and changed on their way, as far as the rule
    /// knows.
    pub(crate) fn rewrites_prompts(&self) -> bool {
        self.endpoints.iter().any(|endpoint| {
            endpoint.carries == Carries::Prompt && !endpoint.signed && !endpoint.texts.is_empty()
        })
    }

    /// The endpoint that `url`, sent to by a page of `host`, is.
    pub(crate) fn endpoint(&self, host: &str, url: &str) -> Option<&CompiledEndpoint> {
        let address = url.split(['?', '#']).next().unwrap_or_default();
        let own_path = address.split_once("://").and_then(|(_, rest)| {
            let at = rest.find('/').unwrap_or(rest.len());
            let (authority, path) = rest.split_at_checked(at)?;
            let name = authority
                .rsplit_once(':')
                .map_or(authority, |(name, _)| name);
            name.eq_ignore_ascii_case(host).then_some(path)
        });
        self.endpoints.iter().find(|endpoint| {
            if endpoint.url.starts_with('/') {
                own_path.is_some_and(|path| is_like(&endpoint.url, path))
            } else {
                is_like(&endpoint.url, address)
            }
        })
    }
}

/// The host of a match pattern whose path is `/*`; none where it is no such pattern.
pub(super) fn host_of(pattern: &str) -> Option<&str> {
    let (scheme, rest) = pattern.split_once("://")?;
    let host = rest.strip_suffix("/*")?;
    let fits = matches!(scheme, "*" | "http" | "https") && names_hosts(host);
    fits.then_some(host)
}

/// Whether it is a host, or `*.` and one for all below it.
pub(super) fn names_hosts(pattern: &str) -> bool {
    let name = pattern.strip_prefix("*.").unwrap_or(pattern);
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    name.split('.')
        .all(|label| !label.is_empty() && label.bytes().all(is_part))
}

/// Whether `text` is what `pattern` describes; `*` is any stretch. O(pattern × text) at worst.
fn is_like(pattern: &str, text: &str) -> bool {
    let mut stretches = pattern.split('*');
    let Some(mut rest) = stretches.next().and_then(|first| text.strip_prefix(first)) else {
        return false;
    };
    let mut stretches = stretches.peekable();
    if stretches.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(stretch) = stretches.next() {
        if stretches.peek().is_none() {
            return rest.ends_with(stretch);
        }
        match rest
            .find(stretch)
            .and_then(|at| rest.get(at + stretch.len()..))
        {
            Some(after) => rest = after,
            None => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::BUILT_IN as BUILT_IN_POLICY;

    #[test]
    fn every_built_in_rule_holds_together() {
        let rules: Vec<SiteRule> = serde_json::from_str(BUILT_IN).unwrap();
        for rule in &rules {
            CompiledSite::new(rule).unwrap();
            assert!(
                rule.matches
                    .iter()
                    .all(|pattern| host_of(pattern).is_some()),
                "{}",
                rule.id
            );
        }
        assert!(rules.len() >= 15);
    }

    #[test]
    fn a_rule_of_the_policy_takes_the_place_of_the_built_in_one() {
        let mut policy = Policy::parse(BUILT_IN_POLICY).unwrap();
        let built_in = policy.effective_site_rules().len();
        policy.site_rules = serde_json::from_str(
            r#"[{"id": "chatgpt", "matches": []}, {"id": "ours", "matches": ["*://chat.intra/*"]}]"#,
        )
        .unwrap();
        let rules = policy.effective_site_rules();
        assert_eq!(rules.len(), built_in + 1);
        assert_eq!(rules.iter().filter(|rule| rule.id == "chatgpt").count(), 1);
        assert_eq!(rules[0].endpoints, []);
    }

    #[test]
    fn finds_the_endpoint_by_path_on_the_own_host_or_by_whole_address() {
        let rule: SiteRule = serde_json::from_str(
            r#"{"id": "c", "matches": ["https://chat.example/*"], "endpoints": [
                {"url": "/api/*/completion", "texts": ["/prompt"]},
                {"url": "wss://ws.example/hub/*", "texts": ["/text"]}]}"#,
        )
        .unwrap();
        let site = CompiledSite::new(&rule).unwrap();
        let found = |url: &str| {
            site.endpoint("chat.example", url)
                .map(|endpoint| endpoint.texts[0].to_string())
        };
        for (url, path) in [
            (
                "https://chat.example/api/org/completion?x=1",
                Some("/prompt"),
            ),
            (
                "https://chat.example:8443/api/a/b/completion",
                Some("/prompt"),
            ),
            ("https://other.example/api/org/completion", None),
            ("https://chat.example/api/org/completions", None),
            ("wss://ws.example/hub/7@8?access_token=t", Some("/text")),
        ] {
            assert_eq!(found(url).as_deref(), path, "{url}");
        }
    }

    #[test]
    fn only_patterns_that_cover_all_paths_are_match_patterns_here() {
        assert_eq!(host_of("https://chat.example/*"), Some("chat.example"));
        assert_eq!(host_of("*://*.chat.example/*"), Some("*.chat.example"));
        for pattern in [
            "https://chat.example/",
            "ftp://a/*",
            "https://*/*",
            "https://a:1/*",
            "chat.example",
        ] {
            assert_eq!(host_of(pattern), None, "{pattern}");
        }
    }
}
