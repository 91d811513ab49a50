//! Letters of other scripts that are drawn like a Latin one.
//!
//! Source: Unicode UTS #39, `confusables.txt`: the single-character look-alikes of ASCII letters
//! in Cyrillic, Greek, Armenian and Cherokee that fonts draw the same. Not the whole table: what
//! merely resembles a letter stays, but for the Cyrillic У, which is the usual choice for Y.

/// The Latin letter that `c` is drawn like.
pub(super) const fn latin_look_alike(c: char) -> Option<char> {
    Some(match c {
        'А' | 'Α' | 'Ꭺ' => 'A',
        'В' | 'Β' | 'Ᏼ' => 'B',
        'С' | 'Ϲ' | 'Ꮯ' => 'C',
        'Ꭰ' => 'D',
        'Е' | 'Ε' | 'Ꭼ' => 'E',
        'Ϝ' => 'F',
        'Ԍ' | 'Ꮐ' => 'G',
        'Н' | 'Η' | 'Ꮋ' => 'H',
        'І' | 'Ι' | 'Ӏ' => 'I',
        'Ј' | 'Ϳ' | 'Ꭻ' => 'J',
        'К' | 'Κ' | 'Ꮶ' => 'K',
        'Ꮮ' => 'L',
        'М' | 'Μ' | 'Ϻ' | 'Ꮇ' => 'M',
        'Ν' => 'N',
        'О' | 'Ο' | 'Օ' => 'O',
        'Р' | 'Ρ' | 'Ꮲ' => 'P',
        'Ԛ' => 'Q',
        'Ꭱ' | 'Ꮢ' => 'R',
        'Ѕ' | 'Տ' | 'Ꮪ' => 'S',
        'Т' | 'Τ' | 'Ꭲ' => 'T',
        'Ս' => 'U',
        'Ѵ' | 'Ꮩ' => 'V',
        'Ԝ' | 'Ꮃ' | 'Ꮤ' => 'W',
        'Х' | 'Χ' => 'X',
        'У' | 'Ү' | 'Υ' | 'Ꭹ' => 'Y',
        'Ζ' | 'Ꮓ' => 'Z',
        'а' | 'α' => 'a',
        'с' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' => 'e',
        'һ' | 'հ' => 'h',
        'і' | 'ι' => 'i',
        'ј' => 'j',
        'ӏ' => 'l',
        'ո' => 'n',
        'о' | 'ο' | 'օ' => 'o',
        'р' | 'ρ' => 'p',
        'ԛ' => 'q',
        'ѕ' => 's',
        'ս' | 'υ' => 'u',
        'ѵ' | 'ν' => 'v',
        'ԝ' => 'w',
        'х' | 'χ' => 'x',
        'у' | 'γ' => 'y',
        _ => return None,
    })
}
