//! Places in a JSON text: of a field by its pointer (RFC 6901), and the other way round.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

/// Line and column, from 1, of the value that `pointer` names in `json`.
pub(super) fn locate(json: &str, pointer: &str) -> Option<(u32, u32)> {
    let mut value: &RawValue = serde_json::from_str(json).ok()?;
    for step in pointer.split('/').skip(1).filter(|step| !step.is_empty()) {
        value = children(value)
            .into_iter()
            .find_map(|(name, child)| (name == step).then_some(child))?;
    }
    let before = json.get(..offset_of(value, json)?)?;
    let line = before.matches('\n').count() + 1;
    let column = before.len() - before.rfind('\n').map_or(0, |at| at + 1) + 1;
    Some((line.try_into().ok()?, column.try_into().ok()?))
}

/// The pointer of the innermost value at a line and a column, as the JSON reader gives the place where
/// it stopped. The whole document where it is no JSON.
pub(super) fn pointer_at(json: &str, line: usize, column: usize) -> String {
    let before = json.split_inclusive('\n').take(line.saturating_sub(1));
    let stopped = before.map(str::len).sum::<usize>() + column;
    let mut pointer = String::new();
    let mut value: Option<&RawValue> = serde_json::from_str(json).ok();
    while let Some(outer) = value {
        let inner = children(outer).into_iter().find(|(_, child)| {
            let start = offset_of(child, json);
            start.is_some_and(|start| (start..=start + child.get().len()).contains(&stopped))
        });
        value = inner.map(|(name, child)| {
            pointer.push('/');
            pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
            child
        });
    }
    if pointer.is_empty() {
        pointer.push('/');
    }
    pointer
}

/// The members of an object by name, or the items of an array by number; of anything else, none.
fn children(value: &RawValue) -> Vec<(String, &RawValue)> {
    let raw = value.get();
    if raw.starts_with('[') {
        let items: Vec<&RawValue> = serde_json::from_str(raw).unwrap_or_default();
        return (0..).map(|at: usize| at.to_string()).zip(items).collect();
    }
    let members: BTreeMap<String, &RawValue> = serde_json::from_str(raw).unwrap_or_default();
    members.into_iter().collect()
}

/// Where in `json` a part of it begins.
fn offset_of(part: &RawValue, json: &str) -> Option<usize> {
    (part.get().as_ptr() as usize).checked_sub(json.as_ptr() as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    const JSON: &str = "{\n \"a\": [1, {\"b/c\": true}],\n \"d\": 2}";

    #[test]
    fn a_field_has_a_place_and_a_place_has_a_field() {
        assert_eq!(locate(JSON, "/a/1"), Some((2, 11)));
        assert_eq!(locate(JSON, "/a/2"), None);
        for ((line, column), pointer) in [
            ((2, 8), "/a/0"),
            ((2, 21), "/a/1/b~1c"),
            ((2, 17), "/a/1"),
            ((3, 7), "/d"),
            ((3, 4), "/"),
        ] {
            assert_eq!(pointer_at(JSON, line, column), pointer, "{line}:{column}");
        }
        assert_eq!(pointer_at("{\"a\": ", 1, 6), "/");
    }
}
