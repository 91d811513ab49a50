use super::*;

fn refusal(fields: &str) -> PolicyError {
    let json = format!(
        "{{\n  \"schema\": \"{SCHEMA}\", \"id\": \"test\", \"version\": 1,\n  {fields}\n}}"
    );
    Policy::parse(&json).unwrap_err()
}

#[test]
fn the_built_in_policy_is_accepted() {
    Policy::parse(super::super::BUILT_IN).unwrap();
}

#[test]
fn names_line_column_and_field_of_a_wrong_value() {
    let error = refusal(r#""rules": [{"id": "a", "action": "blok"}]"#);
    assert_eq!((error.path.as_str(), error.line), ("/rules/0/action", 3));
    assert_eq!(error.fault.code(), "policy-syntax");
}

#[test]
fn names_a_field_that_nobody_knows() {
    let error = refusal(r#""rulez": []"#);
    assert!(error.to_string().contains("rulez"), "{error}");
    assert_eq!(error.line, 3);
}

#[test]
fn names_the_place_of_what_does_not_hold_together() {
    let cases = [
        (
            r#""rules": [{"id": "a", "action": "log", "when": {"detectors": ["none"]}}]"#,
            "/rules/0/when/detectors/0",
            "policy-unknown-detector",
        ),
        (
            r#""rules": [{"id": "a", "action": "log", "when": {"sites": ["none"]}}]"#,
            "/rules/0/when/sites/0",
            "policy-unknown-site",
        ),
        (
            r#""rules": [{"id": "a", "action": "log"}, {"id": "a", "action": "log"}]"#,
            "/rules/1/id",
            "policy-duplicate",
        ),
        (
            r#""sites": [{"id": "s", "hosts": ["a.b", "https://c"]}]"#,
            "/sites/0/hosts/1",
            "policy-host",
        ),
        (
            r#""detectors": [{"id": "x", "title": "X", "anchors": ["abc"], "pattern": "a("}]"#,
            "/detectors/0/pattern",
            "policy-pattern",
        ),
        (
            r#""detectors": [{"id": "x", "title": "X", "anchors": ["abc"], "pattern": "(a{1000}){1000}"}]"#,
            "/detectors/0/pattern",
            "policy-pattern-too-large",
        ),
        (
            r#""dictionaries": [{"id": "x", "title": "X", "terms": ["ab"]}]"#,
            "/dictionaries/0/terms/0",
            "policy-too-short",
        ),
        (
            r#""siteRules": [{"id": "a", "matches": [], "network": "block"}]"#,
            "/siteRules/0/network",
            "policy-no-endpoints",
        ),
        (
            r#""interface": {"minNote": 501}"#,
            "/interface/minNote",
            "policy-too-high",
        ),
    ];
    for (fields, path, code) in cases {
        let error = refusal(fields);
        assert_eq!(
            (error.path.as_str(), error.fault.code(), error.line),
            (path, code, 3),
            "{error}"
        );
        assert!(error.column > 3, "{error}");
    }
}

#[test]
fn refuses_ids_that_records_could_not_carry() {
    let error = refusal(&format!(
        r#""rules": [{{"id": "{}", "action": "log"}}]"#,
        "a".repeat(65)
    ));
    assert_eq!(
        (error.path.as_str(), error.fault.code()),
        ("/rules/0/id", "policy-too-long")
    );
}

#[test]
fn refuses_what_is_no_json_or_goes_on_behind_it() {
    assert_eq!(Policy::parse("").unwrap_err().fault.code(), "policy-syntax");
    let twice = format!("{} x", super::super::BUILT_IN);
    assert_eq!(
        Policy::parse(&twice).unwrap_err().fault.code(),
        "policy-syntax"
    );
}
