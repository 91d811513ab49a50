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
#[cfg(test)]
mod exact_checks;
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
