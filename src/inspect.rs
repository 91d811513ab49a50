//! What a page sends: from the bytes of a body to a decision and the edits that carry it out.

use std::ops::Range;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::body::{Body, Edit, Passage};
use crate::engine::{Engine, ScanError};
use crate::policy::decide::UNREADABLE_BODY;
use crate::policy::model::Action;
use crate::policy::request_filter::RequestFilter;
use crate::policy::site_rules::{Carries, CompiledEndpoint, CompiledSite};
use crate::policy::verdict::{Situation, Tally, Verdict, View};
use crate::redact::Conversation;
use crate::scan::detector::Category;
use crate::text::span::byte_offsets;

/// Where a body is going.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Destination {
    /// The whole address.
    pub url: String,
    /// What the page calls the body, such as `application/json`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub content_type: Option<String>,
    /// What of the request is to be inspected.
    #[serde(default)]
    pub part: Part,
    /// Texts of the files in the body that are no plain text, as they were read elsewhere. They cannot
    /// be changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub attachments: Vec<String>,
}

/// A part of a request that can carry text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The body.
    #[default]
    Body,
    /// The query of the address, without its question mark.
    Query,
}

/// How a query is written, whatever the page calls its body.
const FORM: &str = "application/x-www-form-urlencoded";

/// What is in a body, and what is to become of it.
#[derive(Clone, Serialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(hashmap_as_object))]
#[serde(rename_all = "camelCase")]
pub struct Inspection {
    /// The site rule and what the endpoint carries; absent where no rule names the endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub endpoint: Option<Named>,
    /// The texts that were decided about, in the order of the verdict's views; those of attachments last.
    pub texts: Vec<String>,
    /// Absent where there was nothing to decide about.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub verdict: Option<Verdict>,
    /// Whether a prompt was expected in it and nothing could be read.
    pub unreadable: bool,
    /// How many files in it were not read.
    pub files: u32,
    /// What redacting it is in bytes of the body. Absent where it cannot be changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub edits: Option<Vec<BodyEdit>>,
}

/// The endpoint of a site rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Named {
    /// The site rule's id.
    pub site_rule: String,
    /// What it carries.
    pub carries: Carries,
    /// Whether the body is as the rule says. When it is not, texts were looked for by their looks.
    pub fits: bool,
}

/// Bytes of a body that are to be replaced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct BodyEdit {
    /// First replaced byte.
    pub start: u32,
    /// One past the last.
    pub end: u32,
    /// What stands there instead.
    pub bytes: Vec<u8>,
}

impl Engine {
    /// Decides about a body or a query that a page is sending.
    ///
    /// Where a site rule names the endpoint, what stands at its paths is the prompt; where none does,
    /// or the body is not as the rule says, every text is looked at that a person may have written.
    ///
    /// # Errors
    /// When a text in it is longer than [`LONGEST_TEXT`](crate::LONGEST_TEXT).
    pub fn inspect(
        &self,
        destination: &Destination,
        bytes: &[u8],
        situation: &Situation,
        conversation: &mut Conversation,
    ) -> Result<Inspection, ScanError> {
        let known = self.endpoint(&situation.host, &destination.url);
        let is_query = destination.part == Part::Query;
        let content_type = destination.content_type.as_deref();
        let body = Body::read(bytes, if is_query { Some(FORM) } else { content_type });
        let (passages, fits) = passages(&body, known.map(|(_, endpoint)| endpoint));
        // A rule says where the prompt is: in the one part or in the other.
        let fits = fits || is_query;
        let expects_text = known.is_some_and(|(_, endpoint)| endpoint.carries != Carries::File)
            && !bytes.is_empty()
            && !is_query;
        let attachments = destination.attachments.iter().map(String::as_str);
        let unreadable = expects_text && !body.is_readable() && attachments.len() == 0;
        let written = passages.iter().map(|passage| passage.text());
        let texts: Vec<&str> = written.chain(attachments).collect();
        let decided = if unreadable {
            Some(self.unreadable(situation))
        } else if texts.is_empty() {
            None
        } else {
            let situation = with_fixed(situation, passages.len()..texts.len());
            Some(self.decide(&texts, &situation, conversation)?)
        };
        let verdict = match known {
            Some((site, _)) if site.blocks() => Some(blocked(site, decided)),
            _ => decided,
        };
        let blocked = known.is_some_and(|(site, _)| site.blocks());
        let signed = known.is_some_and(|(_, endpoint)| endpoint.signed);
        let fixed = signed || unreadable || blocked;
        let leaves_attachments = |verdict: &Verdict| {
            let mut views = verdict.views.iter().skip(passages.len());
            views.all(|view| view.replacements.is_empty())
        };
        let edits = verdict
            .as_ref()
            .filter(|verdict| verdict.action >= Action::Warn && !fixed)
            .filter(|verdict| leaves_attachments(verdict))
            .and_then(|verdict| edits(&body, &passages, &verdict.views));
        Ok(Inspection {
            endpoint: known.map(|(site, endpoint)| Named {
                site_rule: site.id.clone(),
                carries: endpoint.carries,
                fits,
            }),
            texts: texts.into_iter().map(str::to_owned).collect(),
            verdict,
            unreadable,
            files: body.files(),
            edits,
        })
    }

    /// Whether prompts that pages of `host` send can be read and changed on their way, as far as
    /// a site rule knows. Then nothing has to be held before they are sent.
    pub fn rewrites_prompts_of(&self, host: &str) -> bool {
        self.sites()
            .iter()
            .find(|site| site.covers(host))
            .is_some_and(CompiledSite::rewrites_prompts)
    }

    /// The requests that a site rule blocks whatever is in them.
    pub fn blocked_requests(&self) -> Vec<RequestFilter> {
        let blocking = self.sites().iter().filter(|site| site.blocks());
        blocking.flat_map(CompiledSite::request_filters).collect()
    }

    /// The requests in which a page of `host` may send what the employee has written.
    pub fn requests_of(&self, host: &str) -> Vec<RequestFilter> {
        let covering = self.sites().iter().filter(|site| site.covers(host));
        covering.flat_map(CompiledSite::request_filters).collect()
    }

    fn endpoint(&self, host: &str, url: &str) -> Option<(&CompiledSite, &CompiledEndpoint)> {
        self.sites()
            .iter()
            .filter(|site| site.covers(host))
            .find_map(|site| Some((site, site.endpoint(host, url)?)))
    }

    fn unreadable(&self, situation: &Situation) -> Verdict {
        let decision = self.policy().decide_unreadable(situation);
        Verdict {
            action: decision.action,
            rule: decision.rule.map(|rule| rule.id.clone()),
            unredactable: false,
            site: decision.site.map(|site| site.id.clone()),
            tallies: vec![Tally {
                detector: UNREADABLE_BODY.into(),
                category: Category::Custom,
                count: 1,
                confidence: 100,
            }],
            values: Vec::new(),
            answered: false,
            views: Vec::new(),
        }
    }
}

/// The same, where these of the texts cannot be changed.
fn with_fixed(situation: &Situation, texts: Range<usize>) -> Situation {
    let fixed = texts.filter_map(|text| u32::try_from(text).ok()).collect();
    Situation {
        fixed,
        ..situation.clone()
    }
}

/// What a site rule makes of a verdict that blocks its endpoints.
fn blocked(site: &CompiledSite, decided: Option<Verdict>) -> Verdict {
    let verdict = decided.unwrap_or_else(|| Verdict {
        action: Action::Block,
        rule: None,
        unredactable: false,
        site: None,
        tallies: Vec::new(),
        values: Vec::new(),
        answered: false,
        views: Vec::new(),
    });
    Verdict {
        action: Action::Block,
        rule: Some(site.id.clone()),
        unredactable: false,
        values: Vec::new(),
        answered: false,
        ..verdict
    }
}

/// The texts to decide about, and whether the body is as the rule says. A rule without paths says
/// nothing of the body.
fn passages<'b>(body: &'b Body, endpoint: Option<&CompiledEndpoint>) -> (Vec<&'b Passage>, bool) {
    let expected = endpoint.map_or_else(Vec::new, |endpoint| body.at(&endpoint.texts));
    if !expected.is_empty() {
        return (expected, true);
    }
    let found = body.written_by_people();
    let fits = found.is_empty() || endpoint.is_none_or(|endpoint| endpoint.texts.is_empty());
    (found, fits)
}

fn edits(body: &Body, passages: &[&Passage], views: &[View]) -> Option<Vec<BodyEdit>> {
    let changes: Vec<_> = passages
        .iter()
        .zip(views)
        .map(|(passage, view)| {
            let offsets = view
                .replacements
                .iter()
                .flat_map(|replacement| [replacement.start, replacement.end]);
            let places = byte_offsets(passage.text(), offsets);
            let ranges = places.chunks_exact(2).filter_map(|pair| match *pair {
                [start, end] => Some(start..end),
                _ => None,
            });
            let texts = view
                .replacements
                .iter()
                .map(|replacement| replacement.text.as_str());
            (*passage, ranges.zip(texts).collect())
        })
        .collect();
    let edits = body.edits(&changes)?;
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let edit = |Edit { range, bytes }| BodyEdit {
        start: offset(range.start),
        end: offset(range.end),
        bytes,
    };
    Some(edits.into_iter().map(edit).collect())
}
