//! The managed schema of the extension: what an administrator can set by enterprise policy.
//!
//! *Source*: Chromium, `components/policy/core/common/json_schema_constants.h`: a subset of JSON
//! Schema draft 03, in which every schema has one `type`. Chromium drops a value that does not fit
//! without a word. So there are few keys, of the simplest types, and the policy is text that the
//! engine checks itself, naming line and column of what is wrong.

use anyhow::Result;
use prompt_dlp::policy::model::SCHEMA;
use serde_json::json;

/// The document.
pub(super) fn document() -> Result<String> {
    let schema = json!({
        "type": "object",
        "properties": {
            "policy": {
                "title": "Policy",
                "description": format!(
                    "The policy document, {SCHEMA}, as JSON text. It is text because the browser drops \
                     fields it does not know without a word, and a misspelt rule must be noticed: \
                     `prompt-dlp policy check FILE` names its line and column before you push it."
                ),
                "type": "string",
            },
            "groups": {
                "title": "Groups of the employee",
                "description":
                    "Names that rules of the policy may ask for in \"groups\", such as \"finance\".",
                "type": "array",
                "items": { "type": "string" },
            },
            "deviceName": {
                "title": "Name of the device",
                "description":
                    "Stands in evidence records in place of a random id. Counts when the log begins: \
                     a log keeps the name it has.",
                "type": "string",
            },
        },
    });
    Ok(serde_json::to_string_pretty(&schema)? + "\n")
}
