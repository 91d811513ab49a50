//! Tests of the checks that notice every wrong digit.

use super::FAMILIES;
use crate::validators::single_change::assert_refused;

/// Numbers whose check promises to notice every wrong digit. Others have 0 or 1 stand for a
/// remainder of ten, or digits that the check does not take in.
const EXACT: &[&str] = &[
    "at-social-insurance",
    "at-tax-number",
    "at-vat",
    "ba-company-number",
    "be-enterprise-number",
    "be-identity-card",
    "be-vat",
    "bg-egn",
    "bg-lnch",
    "by-personal-number",
    "by-unp",
    "ch-ahv",
    "ch-uid",
    "ch-vat",
    "cy-vat",
    "cz-birth-number",
    "cz-company-number",
    "cz-vat",
    "de-identity-card",
    "de-leitweg-id",
    "de-passport",
    "de-pension-insurance",
    "de-tax-id",
    "de-vat",
    "dk-cvr",
    "dk-vat",
    "ee-vat",
    "es-cadastral-reference",
    "es-cif",
    "es-dni",
    "es-nie",
    "es-social-security",
    "es-supply-point",
    "es-vat",
    "eu-energy-code",
    "fi-business-id",
    "fi-hetu",
    "fi-vat",
    "fo-p-number",
    "fr-nir",
    "fr-siren",
    "fr-siret",
    "fr-tax-number",
    "fr-trade-register",
    "fr-vat",
    "gb-pupil-number",
    "gb-utr",
    "gr-afm",
    "gr-amka",
    "gr-vat",
    "hr-oib",
    "hr-vat",
    "hu-taj",
    "hu-tax-id",
    "hu-vat",
    "ie-pps",
    "ie-vat",
    "it-codice-fiscale",
    "it-vat",
    "jmbg",
    "lu-national-number",
    "lu-vat",
    "lv-company-number",
    "lv-personal-code",
    "lv-vat",
    "mc-vat",
    "md-idno",
    "md-idnp",
    "mk-edb",
    "mt-vat",
    "nl-bsn",
    "nl-pupil-number",
    "no-company-number",
    "no-national-number",
    "no-vat",
    "pl-identity-card",
    "pl-nip",
    "pl-passport",
    "pl-pesel",
    "pl-regon",
    "pl-vat",
    "pt-citizen-card",
    "pt-nif",
    "pt-vat",
    "ro-cui",
    "ro-vat",
    "rs-company-number",
    "rs-pib",
    "ru-inn",
    "ru-ogrn",
    "ru-snils",
    "se-company-number",
    "se-personnummer",
    "si-tax-number",
    "si-vat",
    "sk-tax-number",
    "sk-vat",
    "tr-national-id",
    "tr-tax-number",
    "ua-company-number",
    "ua-taxpayer-number",
];

#[test]
fn exact_checks_notice_every_wrong_digit() {
    for id in EXACT {
        let detector = FAMILIES
            .iter()
            .copied()
            .flatten()
            .find(|detector| detector.id == *id);
        let detector = detector.expect(id);
        let validator = detector.validator.expect(id);
        let example = detector.examples.positive.first().expect(id);
        let (_, marked) = example.split_once("{{").expect("a mark opens");
        let (value, _) = marked.split_once("}}").expect("a mark closes");
        assert_refused(value, validator.check);
    }
}
