//! Detectors of the category `government-id`, a file for each country or scheme.

mod at;
mod au;
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
mod fi;
mod fi_organisation;
mod fo;
mod fr;
mod fr_organisation;
mod gb;
mod gb_tax;
mod gr;
mod hr;
mod hu;
mod ie;
mod in_;
mod is_;
mod it;
mod lt;
mod lu;
mod lv;
mod md;
mod mrz;
mod mt;
mod mx;
mod nl;
mod nl_organisation;
mod no;
mod pl;
mod pt;
mod ro;
mod se;
mod us;
mod za;

use crate::scan::detector::Detector;

/// Every family's declarations.
pub(super) static FAMILIES: &[&[Detector]] = &[
    at::DETECTORS,
    au::DETECTORS,
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
    fi::DETECTORS,
    fi_organisation::DETECTORS,
    fo::DETECTORS,
    fr::DETECTORS,
    fr_organisation::DETECTORS,
    gb::DETECTORS,
    gb_tax::DETECTORS,
    gr::DETECTORS,
    hr::DETECTORS,
    hu::DETECTORS,
    ie::DETECTORS,
    in_::DETECTORS,
    is_::DETECTORS,
    it::DETECTORS,
    lt::DETECTORS,
    lu::DETECTORS,
    lv::DETECTORS,
    md::DETECTORS,
    mrz::DETECTORS,
    mt::DETECTORS,
    mx::DETECTORS,
    nl::DETECTORS,
    nl_organisation::DETECTORS,
    no::DETECTORS,
    pl::DETECTORS,
    pt::DETECTORS,
    ro::DETECTORS,
    se::DETECTORS,
    us::DETECTORS,
    za::DETECTORS,
];
