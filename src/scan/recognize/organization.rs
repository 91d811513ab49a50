//! Organisations: by legal form, by what they are, by dictionary, by who works there.

use super::lexicon::{Classes, Hash};
use super::run::span;
use super::token::{Gap, Kind, Passage};
use super::words::{
    EMPLOYMENT, EMPLOYMENT_LINKS, LEGAL_FORMS, ORGANIZATION_BEGINNINGS, ORGANIZATION_HEADS,
    ORGANIZATION_LABELS, POSSESSIONS,
};
use super::{Entity, Mention};

/// Reads the tokens from `from` as an organisation. `phrase` is what dictionaries know.
pub(super) fn read(
    passage: &Passage<'_>,
    from: usize,
    end: usize,
    phrase: Option<(usize, Classes)>,
    people: Option<usize>,
) -> Option<(usize, Mention)> {
    let cue = cue(passage, from, end, people);
    let (behind, confidence, evidence) = by_firm(passage, from)
        .or_else(|| by_legal_form(passage, from, end))
        .or_else(|| by_dictionary(passage, from, phrase))
        .or_else(|| by_beginning(passage, from, end))
        .or_else(|| by_head(passage, from, end))
        .or_else(|| by_partners(passage, from, end))
        .or_else(|| {
            let ordinary = passage
                .at(from)
                .classes
                .any(Classes::ORDINARY | Classes::NATIONALITY | Classes::COUNTRY);
            (cue.is_some() && !(ordinary && end == from + 1)).then_some((end, 0, ""))
        })?;
    let confidence = match cue {
        Some(_) if confidence == 0 => 74,
        Some(_) => (confidence + 10).min(97),
        None => confidence,
    };
    let evidence = [Some(evidence).filter(|word| !word.is_empty()), cue];
    Some((
        behind,
        Mention {
            entity: Entity::Organization,
            span: span(passage, from, behind),
            confidence,
            evidence,
        },
    ))
}

type Reading = Option<(usize, u8, &'static str)>;

/// `Acme Tools GmbH`, `Acme, Inc.`
fn by_legal_form(passage: &Passage<'_>, from: usize, end: usize) -> Reading {
    let form = (from + 1..end).find(|&at| {
        let token = passage.at(at);
        let hash = passage.hash(at);
        let word = passage.word(at);
        // `As`, `Co`, `Se`: words unless they are written as legal forms are.
        let clear = word.len() > 2
            || token.kind == Kind::Upper
            || passage.at(at + 1).is(b'.')
            || word == "Co"
            || word == "Oy";
        (token.is_capitalized() || token.kind == Kind::Initial) && clear && LEGAL_FORMS.has(hash)
    })?;
    let mut behind = form + 1;
    while behind < end
        && (LEGAL_FORMS.has(passage.hash(behind))
            || passage.at(behind).is(b'.')
            || passage.at(behind).is(b'&'))
    {
        behind += 1;
    }
    if passage.before(behind, 1).is(b'&') {
        behind -= 1;
    }
    let named = (from..form).any(|at| passage.at(at).is_capitalized());
    let weak = ["company", "group", "co", "holding", "limited"];
    let confidence = if weak
        .iter()
        .any(|weak| passage.hash(form).same(Hash::of(weak)))
    {
        78
    } else {
        92
    };
    named.then_some((behind, confidence, "legal form"))
}

/// `NASA`, `Deutsche Bank`; `Mit` and `Spiegel` are also words.
fn by_dictionary(passage: &Passage<'_>, from: usize, phrase: Option<(usize, Classes)>) -> Reading {
    let (behind, known) = phrase?;
    let token = passage.at(from);
    let short = token.end - token.start <= 4 && token.kind != Kind::Upper;
    let word = behind == from + 1
        && (short || token.classes.any(Classes::ORDINARY) && token.kind != Kind::Upper);
    (known.any(Classes::ORGANIZATION) && !word).then_some((behind, 74, "dictionary"))
}

/// `University of Leeds`, `Amtsgericht Köln`.
fn by_beginning(passage: &Passage<'_>, from: usize, end: usize) -> Reading {
    let begins =
        passage.at(from).is_capitalized() && ORGANIZATION_BEGINNINGS.has(passage.hash(from));
    (begins && end > from + 1).then_some((end, 78, "organisation word"))
}

/// `Harrow Savings Bank`.
fn by_head(passage: &Passage<'_>, from: usize, end: usize) -> Reading {
    let head = (from + 1..end)
        .rev()
        .find(|&at| passage.at(at).is_capitalized() && ORGANIZATION_HEADS.has(passage.hash(at)))?;
    let capitals = (from..head).filter(|&at| passage.at(at).is_capitalized());
    let named = capitals
        .clone()
        .any(|at| !passage.at(at).classes.any(Classes::ORDINARY));
    if !named && capitals.count() < 2 {
        return None;
    }
    let mut behind = head + 1;
    // `Department of Health and Safety`
    if passage.at(behind).kind == Kind::Lower && behind < end {
        behind = end;
    }
    Some((behind, if named { 76 } else { 58 }, "organisation word"))
}

/// `Baker & Hill`, `Baker and Sons`.
fn by_partners(passage: &Passage<'_>, from: usize, end: usize) -> Reading {
    let and = (from + 1..end.saturating_sub(1)).find(|&at| {
        passage.at(at).is(b'&')
            || passage.hash(at).same(Hash::of("and")) && passage.hash(at + 1).same(Hash::of("sons"))
    })?;
    let proper = |at: usize| {
        passage.at(at).is_capitalized() && !passage.at(at).classes.any(Classes::ORDINARY)
            || passage.at(at).classes.any(Classes::FAMILY)
    };
    (proper(and - 1) && (proper(and + 1) || passage.hash(and + 1).same(Hash::of("sons"))))
        .then_some((and + 2, 74, "partners"))
}

/// Whether it looks like a company rather than like a name or what somebody does: a word that no
/// dictionary knows, alone or with ordinary ones, or two families'.
fn may_employ(passage: &Passage<'_>, from: usize, end: usize) -> bool {
    let classes = |at: usize| passage.at(at).classes;
    let unknown = (from..end)
        .filter(|&at| classes(at) == Classes::NONE)
        .count();
    let ordinary = (from..end)
        .filter(|&at| classes(at).any(Classes::ORDINARY))
        .count();
    if end == from + 1 {
        unknown == 1 || passage.word(from).contains('-')
    } else {
        unknown > 0 && ordinary > 0 && unknown + ordinary == end - from
    }
}

/// `Owens, Duran and Oneal` on a line of its own.
fn by_firm(passage: &Passage<'_>, from: usize) -> Reading {
    let family = |at: usize| {
        let token = passage.at(at);
        token.kind == Kind::Title
            && token.classes.any(Classes::FAMILY)
            && passage.at(at + 1).gap != Gap::Line
    };
    let line = passage.at(from).gap == Gap::Line && passage.at(from + 5).gap == Gap::Line;
    let last = passage.at(from + 4);
    (line
        && family(from)
        && passage.at(from + 1).is(b',')
        && family(from + 2)
        && passage.hash(from + 3).same(Hash::of("and"))
        && last.kind == Kind::Title
        && last.classes.any(Classes::FAMILY))
    .then_some((from + 5, 76, "partners"))
}

/// What stands beside it says that it is an organisation.
fn cue(
    passage: &Passage<'_>,
    from: usize,
    end: usize,
    people: Option<usize>,
) -> Option<&'static str> {
    let hash = |back| {
        from.checked_sub(back)
            .map_or(Hash::EMPTY, |at| passage.hash(at))
    };
    let previous = passage.before(from, 1);
    if matches!(previous.kind, Kind::Mark(b':' | b'=')) && ORGANIZATION_LABELS.has(hash(2)) {
        return Some("label");
    }
    let last = if previous.is_word() {
        hash(1)
    } else {
        Hash::EMPTY
    };
    if previous.kind == Kind::Lower && EMPLOYMENT_LINKS.has(last) && EMPLOYMENT.has(hash(2)) {
        return Some("employment");
    }
    let unknown = end == from + 1 && passage.at(from).classes == Classes::NONE;
    if unknown && last.same(Hash::of("of")) && hash(2).same(Hash::of("address")) {
        return Some("address");
    }
    // A signature, an envelope: a name, and what the person works for on a line of its own.
    let line = passage.at(from).gap == Gap::Line && passage.at(end).gap == Gap::Line;
    if line && people == Some(from) && from > 0 && may_employ(passage, from, end) {
        return Some("line below a name");
    }
    let the = last.same(Hash::of("the"));
    let behind = passage.at(end);
    (the && behind.kind == Kind::Lower
        && behind.gap == Gap::Space
        && POSSESSIONS.has(passage.hash(end)))
    .then_some("its belongings")
}
