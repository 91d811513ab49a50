//! Engines.

use js_sys::{JSON, JsString};
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::conversation::WasmConversation;
use super::convert::{from_js, into_js, to_value};
use super::text::utf8;
use crate::engine::{Engine, EngineIdentity};
use crate::evidence::entry::Justification;
use crate::inspect::{Destination, Inspection};
use crate::policy::verdict::{Situation, Verdict, View};
use crate::scan::finding::Finding;
use crate::text::span::{Utf16, Utf16Cursor};

/// Detection and decision under one policy. Immutable: another policy is another engine.
#[wasm_bindgen(js_name = Engine)]
#[derive(Debug)]
pub struct WasmEngine(pub(super) Engine);

#[wasm_bindgen(js_class = Engine)]
impl WasmEngine {
    /// Compiles a policy document. Throws a `PolicyError` with `code`, `path`, `line`, `column`.
    #[wasm_bindgen(constructor)]
    pub fn new(policy: &str) -> Result<Self, JsValue> {
        Engine::new(policy).map(Self).map_err(JsValue::from)
    }

    /// Compiles the policy of a company that configures nothing.
    #[wasm_bindgen(js_name = builtIn)]
    pub fn built_in() -> Self {
        Self(Engine::built_in())
    }

    /// The policy as it was compiled, with every default written out.
    #[wasm_bindgen(getter, unchecked_return_type = "Policy")]
    pub fn policy(&self) -> Result<JsValue, JsValue> {
        JSON::parse(&self.0.canonical_policy())
    }

    /// What exactly decides here.
    #[wasm_bindgen(getter)]
    pub fn identity(&self) -> Result<Ts<EngineIdentity>, JsValue> {
        into_js(self.0.identity())
    }

    /// Finds what the catalogue and the policy describe. Findings ascend and do not overlap.
    #[wasm_bindgen(unchecked_return_type = "Finding<Utf16>[]")]
    pub fn scan(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] text: JsString,
    ) -> Result<JsValue, JsValue> {
        let text = utf8(&text);
        let mut cursor = Utf16Cursor::new(&text);
        let findings: Vec<Finding<Utf16>> = self
            .0
            .scan(&text)?
            .into_iter()
            .map(|finding| finding.in_utf16(&mut cursor))
            .collect();
        to_value(&findings)
    }

    /// Decides about content, given in one or more views (its plain text, the text of its HTML).
    pub fn decide(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string[]")] views: Vec<JsString>,
        situation: Ts<Situation>,
        conversation: &mut WasmConversation,
    ) -> Result<Ts<Verdict>, JsValue> {
        let situation = from_js(&situation)?;
        let views: Vec<String> = views.iter().map(utf8).collect();
        let views: Vec<&str> = views.iter().map(String::as_str).collect();
        into_js(&self.0.decide(&views, &situation, &mut conversation.0)?)
    }

    /// Decides about a body or a query that a page is sending.
    pub fn inspect(
        &self,
        destination: Ts<Destination>,
        body: &[u8],
        situation: Ts<Situation>,
        conversation: &mut WasmConversation,
    ) -> Result<Ts<Inspection>, JsValue> {
        let destination = from_js(&destination)?;
        let situation = from_js(&situation)?;
        into_js(
            &self
                .0
                .inspect(&destination, body, &situation, &mut conversation.0)?,
        )
    }

    /// Whether prompts that pages of `host` send can be read and changed on their way, as far as
    /// a site rule knows. Then nothing has to be held before they are sent.
    #[wasm_bindgen(js_name = rewritesPromptsOf)]
    pub fn rewrites_prompts_of(&self, host: &str) -> bool {
        self.0.rewrites_prompts_of(host)
    }

    /// The requests that a site rule blocks whatever is in them.
    #[wasm_bindgen(js_name = blockedRequests, unchecked_return_type = "RequestFilter[]")]
    pub fn blocked_requests(&self) -> Result<JsValue, JsValue> {
        to_value(&self.0.blocked_requests())
    }

    /// The requests in which a page of `host` may send what the employee has written.
    #[wasm_bindgen(js_name = requestsOf, unchecked_return_type = "RequestFilter[]")]
    pub fn requests_of(&self, host: &str) -> Result<JsValue, JsValue> {
        to_value(&self.0.requests_of(host))
    }

    /// Replaces everything found at medium confidence or above, whatever the policy's rules say.
    pub fn redact(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] text: JsString,
        conversation: &mut WasmConversation,
    ) -> Result<Ts<View>, JsValue> {
        into_js(&self.0.redact(&utf8(&text), &mut conversation.0)?)
    }

    /// Whether the policy lets the employee answer a warning like this; the note as they wrote it.
    pub fn allows(&self, answer: Ts<Justification>) -> Result<bool, JsValue> {
        Ok(self.0.allows(&from_js(&answer)?))
    }
}
