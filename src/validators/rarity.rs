//! How rarely the letters of a token follow each other in words and names.
//!
//! A token is read as trigrams of 28 symbols: 26 letters in either case, a digit, and a break, which
//! is anything else, either end, and each hump of camel case. What each trigram costs in bits was
//! counted over the distinct words and names in the sources of the crates in `Cargo.lock`
//! (`cargo xtask codegen --trigrams`).
//!
//! Source: C. E. Shannon, “Prediction and Entropy of Printed English” (1951).
//!
//! Of what is assigned to secret-sounding names, this share of the random values is told from words
//! if one in a hundred of the words may pass: with 24 characters and more 0.99 (Shannon entropy of
//! the characters: 0.78), with 16 to 23 0.91 (0.32), with 10 to 15 0.69 (0.08).

/// Symbols that trigrams are made of.
pub const SYMBOLS: usize = 28;

const DIGIT: u8 = 26;
const BREAK: u8 = 27;

/// Longer tokens are judged by their front.
const MAX_LEN: usize = 512;

/// Bits a character that the trigrams of `token` cost on average. Words and names have less than
/// 4.4, random letters 5 to 9. A digit behind a digit and punctuation behind punctuation cost
/// nothing, and runs of digits count as one character: a number says nothing about chance.
///
/// Cost: O(n), no allocation.
pub(crate) fn rarity(token: &str) -> f32 {
    let token = token.as_bytes();
    let token = token.get(..MAX_LEN).unwrap_or(token);
    let bits: u16 = trigrams(token)
        .filter(|&[_, second, third]| second != third || second < DIGIT)
        .map(bits)
        .sum();
    let inside_number = |pair: &&[u8]| pair.iter().all(u8::is_ascii_digit);
    let inside_numbers = token.windows(2).filter(inside_number).count();
    let len = u16::try_from(token.len() - inside_numbers).unwrap_or(u16::MAX);
    f32::from(bits) / f32::from(len.max(1))
}

/// The trigrams of `token`, each as three symbols, which are less than [`SYMBOLS`].
pub fn trigrams(token: &[u8]) -> impl Iterator<Item = [u8; 3]> {
    let mut previous = 0;
    let symbols = token.iter().flat_map(move |byte| {
        let hump = u8::is_ascii_lowercase(&previous) && byte.is_ascii_uppercase();
        previous = *byte;
        hump.then_some(BREAK).into_iter().chain([symbol(*byte)])
    });
    let mut before = [BREAK; 2];
    symbols.chain([BREAK]).map(move |symbol| {
        let [first, second] = before;
        before = [second, symbol];
        [first, second, symbol]
    })
}

const fn symbol(byte: u8) -> u8 {
    match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a',
        b'0'..=b'9' => DIGIT,
        _ => BREAK,
    }
}

/// −log₂ of how often the third symbol follows the first two, rounded, at most 15.
fn bits([first, second, third]: [u8; 3]) -> u16 {
    let row = usize::from(first) * SYMBOLS + usize::from(second);
    let at = row * SYMBOLS + usize::from(third);
    let pair = TABLE.get(at / 2).copied().unwrap_or_default();
    u16::from(if at.is_multiple_of(2) {
        pair >> 4
    } else {
        pair & 15
    })
}

/// Two trigrams a byte.
static TABLE: [u8; SYMBOLS * SYMBOLS * SYMBOLS / 2] = pack(include_bytes!("trigrams.txt"));

/// Reads a hexadecimal digit for each third symbol, a line for each first two.
const fn pack<const N: usize>(text: &[u8]) -> [u8; N] {
    let mut table = [0; N];
    let (mut from, mut to) = (0, 0);
    while from < text.len() {
        let value = match text[from] {
            digit @ b'0'..=b'9' => Some(digit - b'0'),
            digit @ b'a'..=b'f' => Some(digit - b'a' + 10),
            _ => None,
        };
        if let Some(value) = value {
            table[to / 2] |= if to % 2 == 0 { value << 4 } else { value };
            to += 1;
        }
        from += 1;
    }
    assert!(to == 2 * N, "trigrams.txt has another number of digits");
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_humps_and_punctuation_as_breaks() {
        let read = |token: &str| trigrams(token.as_bytes()).collect::<Vec<_>>();
        assert_eq!(read("aB"), read("a-b"));
        assert_eq!(read("7"), [[27, 27, 26], [27, 26, 27]]);
    }

    #[test]
    fn words_are_less_rare_than_random_letters() {
        for word in [
            "configuration",
            "getAccessToken",
            "client_secret_name",
            "passwords",
            "2024-01-02T03:04:05",
        ] {
            assert!(rarity(word) < 4.4, "{word} {}", rarity(word));
        }
        for random in ["qzvkxwjpbt", "Xq9fKz3vTbW", "mfrkqzjhdwvb"] {
            assert!(rarity(random) > 4.9, "{random} {}", rarity(random));
        }
        assert!(rarity("").abs() < f32::EPSILON);
    }
}
