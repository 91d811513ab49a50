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
mod es;
mod fi;
mod fr;
mod gb;
mod in_;
mod it;
mod mrz;
mod mx;
mod nl;
mod pl;
mod pt;
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
    es::DETECTORS,
    fi::DETECTORS,
    fr::DETECTORS,
    gb::DETECTORS,
    in_::DETECTORS,
    it::DETECTORS,
    mrz::DETECTORS,
    mx::DETECTORS,
    nl::DETECTORS,
    pl::DETECTORS,
    pt::DETECTORS,
    se::DETECTORS,
    us::DETECTORS,
    za::DETECTORS,
];
