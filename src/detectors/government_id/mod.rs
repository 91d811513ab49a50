//! Detectors of the category `government-id`, a file for each country or scheme.

mod ad;
mod al;
mod am;
mod at;
mod au;
mod az;
mod ba;
mod be;
mod bg;
mod br;
mod by;
mod ca;
mod ch;
mod cy;
mod cz;
mod de;
mod de_documents;
mod declaration;
mod dk;
mod ee;
mod es;
mod es_registers;
mod eu;
mod fi;
mod fi_organisation;
mod fo;
mod fr;
mod fr_organisation;
mod gb;
mod gb_tax;
mod ge;
mod gr;
mod hr;
mod hu;
mod ie;
mod in_;
mod is_;
mod it;
mod jmbg;
mod li;
mod lt;
mod lu;
mod lv;
mod md;
mod me;
mod mk;
mod mrz;
mod mt;
mod mx;
mod nl;
mod nl_organisation;
mod no;
mod pl;
mod pt;
mod ro;
mod rs;
mod ru;
mod se;
mod se_organisation;
mod si;
mod sk;
mod sm;
mod tr;
mod ua;
mod us;
mod xk;
mod za;

use crate::scan::detector::Detector;

/// Every family's declarations.
pub(super) static FAMILIES: &[&[Detector]] = &[
    ad::DETECTORS,
    al::DETECTORS,
    am::DETECTORS,
    at::DETECTORS,
    au::DETECTORS,
    az::DETECTORS,
    ba::DETECTORS,
    be::DETECTORS,
    bg::DETECTORS,
    br::DETECTORS,
    by::DETECTORS,
    ca::DETECTORS,
    ch::DETECTORS,
    cy::DETECTORS,
    cz::DETECTORS,
    de::DETECTORS,
    de_documents::DETECTORS,
    dk::DETECTORS,
    ee::DETECTORS,
    es::DETECTORS,
    es_registers::DETECTORS,
    eu::DETECTORS,
    fi::DETECTORS,
    fi_organisation::DETECTORS,
    fo::DETECTORS,
    fr::DETECTORS,
    fr_organisation::DETECTORS,
    gb::DETECTORS,
    gb_tax::DETECTORS,
    ge::DETECTORS,
    gr::DETECTORS,
    hr::DETECTORS,
    hu::DETECTORS,
    ie::DETECTORS,
    in_::DETECTORS,
    is_::DETECTORS,
    it::DETECTORS,
    jmbg::DETECTORS,
    li::DETECTORS,
    lt::DETECTORS,
    lu::DETECTORS,
    lv::DETECTORS,
    md::DETECTORS,
    me::DETECTORS,
    mk::DETECTORS,
    mrz::DETECTORS,
    mt::DETECTORS,
    mx::DETECTORS,
    nl::DETECTORS,
    nl_organisation::DETECTORS,
    no::DETECTORS,
    pl::DETECTORS,
    pt::DETECTORS,
    ro::DETECTORS,
    rs::DETECTORS,
    ru::DETECTORS,
    se::DETECTORS,
    se_organisation::DETECTORS,
    si::DETECTORS,
    sk::DETECTORS,
    sm::DETECTORS,
    tr::DETECTORS,
    ua::DETECTORS,
    us::DETECTORS,
    xk::DETECTORS,
    za::DETECTORS,
];
