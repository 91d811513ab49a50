//! Detectors of the category `government-id`, a file for each country or scheme.

mod ad;
mod ae;
mod al;
mod am;
mod ao;
mod ar;
mod at;
mod au;
mod az;
mod ba;
mod bd;
mod be;
mod bg;
mod bh;
mod bo;
mod br;
mod br_documents;
mod bw;
mod by;
mod ca;
mod ch;
mod cl;
mod cn;
mod co;
mod cr;
mod cu;
mod cy;
mod cz;
mod de;
mod de_documents;
mod declaration;
mod dk;
mod do_;
mod dz;
mod ec;
mod ee;
mod eg;
mod es;
mod es_registers;
mod et;
mod eu;
mod fi;
mod fi_organisation;
mod fo;
mod fr;
mod fr_documents;
mod fr_organisation;
mod gb;
mod gb_tax;
mod ge;
mod gh;
mod gn;
mod gr;
mod gt;
mod hk;
mod hn;
mod hr;
mod hu;
mod id;
mod ie;
mod il;
mod in_;
mod in_documents;
mod ir;
mod is_;
mod it;
mod jmbg;
mod jo;
mod jp;
mod ke;
mod kr;
mod kw;
mod kz;
mod li;
mod lk;
mod lt;
mod lu;
mod lv;
mod ma;
mod md;
mod me;
mod mk;
mod mo;
mod mrz;
mod mt;
mod mu;
mod mx;
mod my;
mod mz;
mod ng;
mod ni;
mod nl;
mod nl_organisation;
mod no;
mod np;
mod nz;
mod om;
mod pa;
mod passport;
mod pe;
mod ph;
mod pk;
mod pl;
mod pt;
mod py;
mod qa;
mod ro;
mod rs;
mod ru;
mod rw;
mod sa;
mod se;
mod se_organisation;
mod sg;
mod si;
mod sk;
mod sm;
mod sn;
mod sv;
mod th;
mod tn;
mod tr;
mod tw;
mod tz;
mod ua;
mod ug;
mod us;
mod us_documents;
mod uy;
mod uz;
mod ve;
mod vn;
mod xk;
mod za;
mod zm;
mod zw;

use crate::scan::detector::Detector;

/// Every family's declarations.
pub(super) static FAMILIES: &[&[Detector]] = &[
    ad::DETECTORS,
    ae::DETECTORS,
    al::DETECTORS,
    am::DETECTORS,
    ao::DETECTORS,
    ar::DETECTORS,
    at::DETECTORS,
    au::DETECTORS,
    az::DETECTORS,
    ba::DETECTORS,
    bd::DETECTORS,
    be::DETECTORS,
    bg::DETECTORS,
    bh::DETECTORS,
    bo::DETECTORS,
    br::DETECTORS,
    br_documents::DETECTORS,
    bw::DETECTORS,
    by::DETECTORS,
    ca::DETECTORS,
    ch::DETECTORS,
    cl::DETECTORS,
    cn::DETECTORS,
    co::DETECTORS,
    cr::DETECTORS,
    cu::DETECTORS,
    cy::DETECTORS,
    cz::DETECTORS,
    de::DETECTORS,
    de_documents::DETECTORS,
    dk::DETECTORS,
    do_::DETECTORS,
    dz::DETECTORS,
    ec::DETECTORS,
    ee::DETECTORS,
    eg::DETECTORS,
    es::DETECTORS,
    es_registers::DETECTORS,
    et::DETECTORS,
    eu::DETECTORS,
    fi::DETECTORS,
    fi_organisation::DETECTORS,
    fo::DETECTORS,
    fr::DETECTORS,
    fr_documents::DETECTORS,
    fr_organisation::DETECTORS,
    gb::DETECTORS,
    gb_tax::DETECTORS,
    ge::DETECTORS,
    gh::DETECTORS,
    gn::DETECTORS,
    gr::DETECTORS,
    gt::DETECTORS,
    hk::DETECTORS,
    hn::DETECTORS,
    hr::DETECTORS,
    hu::DETECTORS,
    id::DETECTORS,
    ie::DETECTORS,
    il::DETECTORS,
    in_::DETECTORS,
    in_documents::DETECTORS,
    ir::DETECTORS,
    is_::DETECTORS,
    it::DETECTORS,
    jmbg::DETECTORS,
    jo::DETECTORS,
    jp::DETECTORS,
    ke::DETECTORS,
    kr::DETECTORS,
    kw::DETECTORS,
    kz::DETECTORS,
    li::DETECTORS,
    lk::DETECTORS,
    lt::DETECTORS,
    lu::DETECTORS,
    lv::DETECTORS,
    ma::DETECTORS,
    md::DETECTORS,
    me::DETECTORS,
    mk::DETECTORS,
    mo::DETECTORS,
    mrz::DETECTORS,
    mt::DETECTORS,
    mu::DETECTORS,
    mx::DETECTORS,
    my::DETECTORS,
    mz::DETECTORS,
    ng::DETECTORS,
    ni::DETECTORS,
    nl::DETECTORS,
    nl_organisation::DETECTORS,
    no::DETECTORS,
    np::DETECTORS,
    nz::DETECTORS,
    om::DETECTORS,
    pa::DETECTORS,
    passport::DETECTORS,
    pe::DETECTORS,
    ph::DETECTORS,
    pk::DETECTORS,
    pl::DETECTORS,
    pt::DETECTORS,
    py::DETECTORS,
    qa::DETECTORS,
    ro::DETECTORS,
    rs::DETECTORS,
    ru::DETECTORS,
    rw::DETECTORS,
    sa::DETECTORS,
    se::DETECTORS,
    se_organisation::DETECTORS,
    sg::DETECTORS,
    si::DETECTORS,
    sk::DETECTORS,
    sm::DETECTORS,
    sn::DETECTORS,
    sv::DETECTORS,
    th::DETECTORS,
    tn::DETECTORS,
    tr::DETECTORS,
    tw::DETECTORS,
    tz::DETECTORS,
    ua::DETECTORS,
    ug::DETECTORS,
    us::DETECTORS,
    us_documents::DETECTORS,
    uy::DETECTORS,
    uz::DETECTORS,
    ve::DETECTORS,
    vn::DETECTORS,
    xk::DETECTORS,
    za::DETECTORS,
    zm::DETECTORS,
    zw::DETECTORS,
];

#[cfg(test)]
mod tests {
    use super::*;
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
}
