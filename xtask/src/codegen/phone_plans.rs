//! The numbering plans of all calling codes: the table that the core's E.164 check reads.
//!
//! Source: the metadata of libphonenumber in the npm package `libphonenumber-js`, at the version that
//! `package-lock.json` names.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::Value;

use crate::workspace;

const METADATA: &str = "node_modules/libphonenumber-js/metadata.min.json";

/// Where the pattern of national numbers stands in an entry.
const NUMBERS: usize = 2;

/// What is read of the package's metadata.
#[derive(Deserialize)]
struct Metadata {
    /// Its countries, the main one first.
    country_calling_codes: BTreeMap<String, Vec<String>>,
    countries: BTreeMap<String, Vec<Value>>,
    #[serde(rename = "nonGeographic")]
    non_geographic: BTreeMap<String, Vec<Value>>,
}

/// A line for each calling code, ascending: the code, and a regular expression of what follows it.
/// Where countries share a code, the plan of the main one stands for all.
pub(super) fn table() -> Result<String> {
    let path = workspace::root().join(METADATA);
    let text =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    lines(&serde_json::from_str(&text)?)
}

fn lines(metadata: &Metadata) -> Result<String> {
    let mut plans: BTreeMap<&str, &Vec<Value>> = BTreeMap::new();
    for (code, countries) in &metadata.country_calling_codes {
        let main = countries
            .first()
            .and_then(|main| metadata.countries.get(main));
        plans.extend(main.map(|plan| (code.as_str(), plan)));
    }
    for (code, plan) in &metadata.non_geographic {
        plans.entry(code).or_insert(plan);
    }
    let line = |(code, plan): (&str, &Vec<Value>)| {
        let numbers = plan.get(NUMBERS).and_then(Value::as_str);
        let numbers = numbers.with_context(|| format!("{code} has no pattern"))?;
        Ok(format!("{code} {numbers}\n"))
    };
    plans.into_iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gives_each_code_the_plan_of_its_main_country() {
        let metadata = serde_json::json!({
            "country_calling_codes": {"44": ["GB", "JE"], "1": ["US"]},
            "countries": {
                "GB": ["44", "00", "[1-9]\\d{9}"],
                "JE": ["44", "00", "1534\\d{6}"],
                "US": ["1", "011", "[2-9]\\d{9}"],
            },
            "nonGeographic": {"800": ["800", 0, "\\d{8}"]},
        });
        let metadata = serde_json::from_value(metadata).expect("metadata");
        assert_eq!(
            lines(&metadata).expect("complete"),
            "1 [2-9]\\d{9}\n44 [1-9]\\d{9}\n800 \\d{8}\n"
        );
    }
}
