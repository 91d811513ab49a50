//! The transcripts in the documentation are what the program prints.

#[test]
fn docs_cli_md_is_what_happens() {
    trycmd::TestCases::new().case("../docs/cli.md");
}
