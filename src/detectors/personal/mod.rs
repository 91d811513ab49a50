//! Detectors of the category `personal`, a file for each family.

mod account;
mod date_of_birth;
mod device;
mod entity;
mod license_plate;
mod location;
mod special_category;
mod travel;
mod vehicle;

use crate::scan::detector::Detector;

/// Every family's declarations.
pub(super) static FAMILIES: &[&[Detector]] = &[
    account::DETECTORS,
    date_of_birth::DETECTORS,
    device::DETECTORS,
    entity::DETECTORS,
    license_plate::DETECTORS,
    license_plate::africa::DETECTORS,
    license_plate::americas::DETECTORS,
    license_plate::asia::DETECTORS,
    license_plate::europe::DETECTORS,
    location::DETECTORS,
    special_category::DETECTORS,
    travel::DETECTORS,
    vehicle::DETECTORS,
];
