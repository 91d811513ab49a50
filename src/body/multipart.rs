//! `multipart/form-data`, as `FormData` is sent.
//!
//! *Source*: RFC 7578; HTML Standard, "multipart/form-data encoding algorithm".

use std::ops::Range;

use memchr::memmem;

/// One field of the form.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) name: String,
    pub(super) is_file: bool,
    /// Empty where it is not said.
    pub(super) content_type: String,
    /// Bytes of the body.
    pub(super) content: Range<usize>,
}

/// The parts, if the body is what its content type says.
pub(super) fn parts(body: &[u8], content_type: &str) -> Option<Vec<Part>> {
    let boundary = parameter(
        content_type.strip_prefix("multipart/form-data")?,
        "boundary",
    )?;
    let delimiter = format!("--{boundary}");
    let marks: Vec<usize> = memmem::find_iter(body, delimiter.as_bytes())
        .filter(|at| {
            *at == 0
                || body
                    .get(..*at)
                    .is_some_and(|before| before.ends_with(b"\r\n"))
        })
        .collect();
    if marks.is_empty() {
        return None;
    }
    marks
        .windows(2)
        .map(|pair| match *pair {
            [mark, next] => part(body, mark + delimiter.len()..next.checked_sub(2)?),
            _ => None,
        })
        .collect()
}

/// What stands between two delimiters, each of which ends or begins with a line end.
fn part(body: &[u8], range: Range<usize>) -> Option<Part> {
    let text = body.get(range.clone())?;
    let head_end = memmem::find(text, b"\r\n\r\n")?;
    let head = std::str::from_utf8(text.get(..head_end)?).ok()?;
    let header = |name: &str| {
        head.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.trim().eq_ignore_ascii_case(name).then(|| value.trim())
        })
    };
    let disposition = header("content-disposition")?;
    Some(Part {
        name: parameter(disposition, "name")?,
        is_file: parameter(disposition, "filename").is_some(),
        content_type: header("content-type").unwrap_or_default().to_owned(),
        content: range.start + head_end + 4..range.end,
    })
}

/// `; name="value"` or `; name=value`.
fn parameter(header: &str, name: &str) -> Option<String> {
    header.split(';').find_map(|parameter| {
        let (key, value) = parameter.split_once('=')?;
        let is_it = key.trim().eq_ignore_ascii_case(name);
        is_it.then(|| value.trim().trim_matches('"').to_owned())
    })
}
