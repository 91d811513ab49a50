//! What addresses are made of, each taken where it stands.

use super::forms::{has_street_ending, is_ordinal, is_postcode_pair};
use super::{FARTHEST_NAME, Reader, is_day_in_name, is_short};
use crate::scan::recognize::lexicon::{Classes, Hash};
use crate::scan::recognize::token::{Gap, Kind};
use crate::scan::recognize::words::{BOXES, MILITARY, PARTICLES, STREET_FIRST, STREETS, UNITS};

impl Reader<'_, '_> {
    /// A house number, the number behind a street, a postcode.
    pub(super) fn number(&mut self) -> bool {
        let digits = self.ahead(0).end - self.ahead(0).start;
        if digits > 7 {
            return false;
        }
        let range = self.ahead(1).gap == Gap::None
            && matches!(self.ahead(1).kind, Kind::Mark(b'-' | b'/'))
            && self.ahead(2).kind == Kind::Number
            && self.ahead(2).gap == Gap::None;
        let count = if range { 3 } else { 1 };
        // A decimal, a percentage, an amount, a time, a date.
        let behind = self.ahead(count);
        let quantity = behind.gap == Gap::None
            && (matches!(
                behind.kind,
                Kind::Mark(b'%' | b':' | 0xC2 | 0xE2) | Kind::Lower | Kind::Code
            ) || matches!(behind.kind, Kind::Mark(b'.' | b',' | b'/' | b'-'))
                && self.ahead(count + 1).gap == Gap::None
                && self.ahead(count + 1).kind == Kind::Number);
        if quantity {
            return false;
        }
        if self.street {
            // `Hauptstraße 12`, `Via Roma, 12`
            self.core = true;
            let score = if self.number.is_some() { 5 } else { 0 };
            return self.tell(count, 20 + score, "street and number");
        }
        let repeated = self.at > self.start && self.passage.before(self.at, 1).kind == Kind::Number;
        if self.named && self.number.is_some() && !self.core && self.ahead(0).gap == Gap::Space {
            // `928 Leoforos 14`: nothing says that it is a street, but what may follow.
            self.core = true;
            return self.tell(count, 10, "street and number");
        }
        if self.core {
            let postcode = digits >= 4 && !repeated
                || range
                || digits == 3 && self.ahead(1).kind == Kind::Number;
            if !postcode {
                self.at += count;
                return true;
            }
            // `1234 AB`
            let dutch = digits == 4
                && self.ahead(1).kind == Kind::Upper
                && self.ahead(1).end - self.ahead(1).start == 2;
            let count = if dutch { 2 } else { count };
            return self.tell(count, 10, "postcode");
        }
        self.at += count;
        self.number = Some(self.at);
        self.named = false;
        true
    }

    pub(super) fn capitalized(&mut self) -> bool {
        let hash = self.hash(0);
        if self.military() || self.box_number() || self.unit() {
            return true;
        }
        let last = self.at + 1;
        // `12 Baker Street`: the kind of street behind its name.
        if self.named && !self.street && STREETS.has(hash) {
            self.at += 1;
            if self.number.is_some() || self.core {
                self.core = true;
                let score = if self.number.is_some() { 20 } else { 5 };
                return self.tell(0, score, "street and number");
            }
            self.street = true;
            return true;
        }
        let compound = has_street_ending(self.word(0));
        if compound || STREET_FIRST.has(hash) {
            self.named = true;
            self.street = true;
            let numbered = self.number.is_some();
            if numbered && (compound || self.next_is_name()) {
                self.core = true;
                self.at = if compound { last } else { self.name_end() };
                self.street = true;
                self.end = self.at;
                self.score += 20;
                self.evidence.get_or_insert("street and number");
                return true;
            }
            self.at += 1;
            return true;
        }
        let token = self.ahead(0);
        if self.core && self.state_and_postcode() {
            return true;
        }
        if self.core && token.classes.any(Classes::PLACE | Classes::COUNTRY) {
            let score = if token.classes.any(Classes::COUNTRY) {
                8
            } else {
                5
            };
            return self.tell(1, score, "place");
        }
        self.named = true;
        self.at += 1;
        self.at - self.start < 10 || self.core
    }

    /// Whether a name follows a kind of street: `Rue de la Paix`.
    fn next_is_name(&self) -> bool {
        self.name_end() > self.at + 1
    }

    /// The token behind the name that follows a kind of street.
    fn name_end(&self) -> usize {
        let mut at = self.at + 1;
        let mut end = at;
        if self.passage.at(at).is(b'.') {
            at += 1;
        }
        for _ in 1..FARTHEST_NAME {
            let token = self.passage.at(at);
            if token.gap == Gap::Line {
                break;
            }
            match token.kind {
                Kind::Title | Kind::Upper | Kind::Initial => {
                    at += 1;
                    end = at;
                }
                Kind::Lower if PARTICLES.has(self.passage.hash(at)) || token.gap == Gap::None => {
                    at += 1;
                }
                Kind::Mark(b'\'' | b'-' | b'.') if token.gap == Gap::None => at += 1,
                Kind::Number if is_day_in_name(self.passage, at) => at += 1,
                _ => break,
            }
        }
        end
    }

    /// `rue de la Paix`, `ul. Długa`
    pub(super) fn lower(&mut self) -> bool {
        let hash = self.hash(0);
        if self.unit() {
            return true;
        }
        if self.number == Some(self.at)
            && (hash.same(Hash::of("bis")) || hash.same(Hash::of("ter")))
        {
            self.at += 1;
            self.number = Some(self.at);
            return true;
        }
        if STREET_FIRST.has(hash) {
            let end = self.name_end();
            if end == self.at + 1 {
                return false;
            }
            self.at = end;
            self.named = true;
            self.street = true;
            if self.number.is_some() {
                self.core = true;
                self.end = end;
                self.score += 20;
                self.evidence.get_or_insert("street and number");
            }
            return true;
        }
        // `Hauptstr. 5`, `Champs Elysées`
        let particle = self.named && PARTICLES.has(hash);
        self.at += 1;
        particle
    }

    /// `EC1N 8FH`, `K1A 0B1`, `5th`
    pub(super) fn code(&mut self) -> bool {
        if is_ordinal(self.word(0)) {
            self.named = true;
            self.at += 1;
            return true;
        }
        let inward = self.ahead(1).kind == Kind::Code || self.ahead(1).kind == Kind::Number;
        let two_parts = self.core && inward && is_postcode_pair(self.word(0), self.word(1));
        two_parts && self.tell(2, 12, "postcode")
    }

    /// `Λ. Αλεξάνδρας`, `SW1 A`
    pub(super) fn initial(&mut self) -> bool {
        if self.box_number() || self.unit() {
            return true;
        }
        // `C/ Mayor`
        self.street |= self.ahead(1).is(b'/') && self.word(0) == "C";
        self.at += 1 + usize::from(self.street && self.ahead(1).is(b'/'));
        if self.ahead(0).is(b'.') && self.ahead(0).gap == Gap::None {
            self.at += 1;
        }
        true
    }

    /// `P.O. Box 12`, `Postfach 12`, `Apartado 12`
    fn box_number(&mut self) -> bool {
        let opens = BOXES.has(self.hash(0))
            || self.ahead(0).kind == Kind::Initial
            || self.hash(0).same(Hash::of("po"));
        if !opens {
            return false;
        }
        let number = (1..6).find(|&ahead| self.ahead(ahead).kind == Kind::Number);
        let Some(number) = number else {
            return false;
        };
        let named = (0..number).any(|ahead| BOXES.has(self.hash(ahead)));
        let only = (1..number).all(|ahead| {
            let token = self.ahead(ahead);
            token.gap != Gap::Line
                && (BOXES.has(self.hash(ahead))
                    || matches!(token.kind, Kind::Initial | Kind::Mark(b'.')))
        });
        if !(named && only) {
            return false;
        }
        self.core = true;
        self.tell(number + 1, 22, "box")
    }

    /// `Apt. 4`, `Suite 12`, `Flat B`, `3rd Floor`, `#5`
    fn unit(&mut self) -> bool {
        let token = self.ahead(0);
        if token.kind == Kind::Lower && (!self.core || !is_short(token)) || !UNITS.has(self.hash(0))
        {
            return false;
        }
        let mut ahead = 1;
        while matches!(self.ahead(ahead).kind, Kind::Mark(b'.' | b'#')) {
            ahead += 1;
        }
        let value = self.ahead(ahead);
        let numbered = value.gap != Gap::Line
            && matches!(value.kind, Kind::Number | Kind::Initial | Kind::Code);
        if !numbered {
            return false;
        }
        let unit_alone = self.at == self.start;
        let supported = self.number.is_some() || self.named || self.core;
        if unit_alone || !supported {
            // `Flat 14, Ziggurat Building, 60 …`: an address follows, or there is none.
            self.at += ahead + 1;
            self.number = Some(self.at);
            return true;
        }
        let score = match (self.number.is_some(), self.named || self.core) {
            (true, true) => 22,
            _ => 12,
        };
        self.core = true;
        self.tell(ahead + 1, score, "unit")
    }

    /// `FPO AE 09499`, `CA 94789`
    fn state_and_postcode(&mut self) -> bool {
        let state =
            self.ahead(0).kind == Kind::Upper && self.ahead(0).end - self.ahead(0).start <= 3;
        let number = self.ahead(1);
        let postcode = number.kind == Kind::Number
            && number.gap == Gap::Space
            && number.end - number.start >= 4;
        state && postcode && self.tell(2, 15, "state and postcode")
    }

    /// Whether the line here can only be the next of an address: a unit, a military post office.
    pub(super) fn goes_on_below(&self) -> bool {
        MILITARY.has(self.hash(0))
            || self.number == Some(self.at)
            || self.number.is_some() && UNITS.has(self.hash(0))
    }

    /// `FPO AE 09499`
    fn military(&mut self) -> bool {
        let number = self.ahead(2);
        let complete = MILITARY.has(self.hash(0))
            && self.ahead(1).kind == Kind::Upper
            && number.kind == Kind::Number
            && number.end - number.start == 5;
        if complete {
            self.core = true;
            self.tell(3, 25, "military post office");
        }
        complete
    }
}
