//! Detectors of the category `government-id`, a file for each country or scheme.

mod ae;
mod ao;
mod ar;
mod at;
mod au;
mod bd;
mod be;
mod bg;
mod bh;
mod bo;
mod br;
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
mod do_;
mod dz;
mod ec;
mod eg;
mod es;
mod et;
mod fi;
mod fr;
mod gb;
mod gh;
mod gn;
mod gt;
mod hk;
mod hn;
mod id;
mod il;
mod in_;
mod ir;
mod it;
mod jo;
mod jp;
mod ke;
mod kr;
mod kw;
mod kz;
mod lk;
mod ma;
mod mo;
mod mrz;
mod mu;
mod mx;
mod my;
mod mz;
mod ng;
mod ni;
mod nl;
mod np;
mod nz;
mod om;
mod pa;
mod pe;
mod ph;
mod pk;
mod pl;
mod pt;
mod py;
mod qa;
mod rw;
mod sa;
mod se;
mod sg;
mod sn;
mod sv;
mod th;
mod tn;
mod tw;
mod tz;
mod ug;
mod us;
mod uy;
mod uz;
mod ve;
mod vn;
mod za;
mod zm;
mod zw;

use crate::scan::detector::Detector;

/// Every family's declarations.
pub(super) static FAMILIES: &[&[Detector]] = &[
    ae::DETECTORS,
    ao::DETECTORS,
    ar::DETECTORS,
    at::DETECTORS,
    au::DETECTORS,
    bd::DETECTORS,
    be::DETECTORS,
    bg::DETECTORS,
    bh::DETECTORS,
    bo::DETECTORS,
    br::DETECTORS,
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
    do_::DETECTORS,
    dz::DETECTORS,
    ec::DETECTORS,
    eg::DETECTORS,
    es::DETECTORS,
    et::DETECTORS,
    fi::DETECTORS,
    fr::DETECTORS,
    gb::DETECTORS,
    gh::DETECTORS,
    gn::DETECTORS,
    gt::DETECTORS,
    hk::DETECTORS,
    hn::DETECTORS,
    id::DETECTORS,
    il::DETECTORS,
    in_::DETECTORS,
    ir::DETECTORS,
    it::DETECTORS,
    jo::DETECTORS,
    jp::DETECTORS,
    ke::DETECTORS,
    kr::DETECTORS,
    kw::DETECTORS,
    kz::DETECTORS,
    lk::DETECTORS,
    ma::DETECTORS,
    mo::DETECTORS,
    mrz::DETECTORS,
    mu::DETECTORS,
    mx::DETECTORS,
    my::DETECTORS,
    mz::DETECTORS,
    ng::DETECTORS,
    ni::DETECTORS,
    nl::DETECTORS,
    np::DETECTORS,
    nz::DETECTORS,
    om::DETECTORS,
    pa::DETECTORS,
    pe::DETECTORS,
    ph::DETECTORS,
    pk::DETECTORS,
    pl::DETECTORS,
    pt::DETECTORS,
    py::DETECTORS,
    qa::DETECTORS,
    rw::DETECTORS,
    sa::DETECTORS,
    se::DETECTORS,
    sg::DETECTORS,
    sn::DETECTORS,
    sv::DETECTORS,
    th::DETECTORS,
    tn::DETECTORS,
    tw::DETECTORS,
    tz::DETECTORS,
    ug::DETECTORS,
    us::DETECTORS,
    uy::DETECTORS,
    uz::DETECTORS,
    ve::DETECTORS,
    vn::DETECTORS,
    za::DETECTORS,
    zm::DETECTORS,
    zw::DETECTORS,
];
