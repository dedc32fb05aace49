//! A page as its reader gets it: the body, a line an element, without styles, scripts and drawings.

/// Elements whose content says nothing to a reader.
const SILENT: [&str; 3] = ["script", "style", "svg"];

/// Attributes that style alone.
const STYLING: [&str; 2] = ["class", "style"];

/// Returns the body of a page, a tag or text a line, without styles, scripts and drawings.
pub(crate) fn body(page: &[u8]) -> String {
    let page = std::str::from_utf8(page).expect("a page is UTF-8");
    let from = page.find("<body").expect("a page has a body");
    let mut text = String::new();
    for piece in pieces(&page[from..]).filter(|piece| !piece.trim().is_empty()) {
        text += &tidy(piece);
        text.push('\n');
    }
    text
}

/// Returns tags and the texts between them, one by one.
pub(crate) fn pieces(html: &str) -> impl Iterator<Item = &str> {
    let mut rest = html;
    std::iter::from_fn(move || {
        if let Some(silent) = SILENT.iter().find(|name| rest.starts_with(&format!("<{name}"))) {
            let end = format!("</{silent}>");
            rest = &rest[rest.find(&end).map_or(rest.len(), |at| at + end.len())..];
        }
        let end = match rest.strip_prefix('<') {
            Some(_) => rest.find('>').map_or(rest.len(), |at| at + 1),
            None => rest.find('<').unwrap_or(rest.len()),
        };
        let (piece, after) = rest.split_at(end);
        rest = after;
        (!piece.is_empty()).then_some(piece)
    })
}

/// Returns a piece on one line, without the attributes that style alone.
fn tidy(piece: &str) -> String {
    let line = piece.split_whitespace().collect::<Vec<_>>().join(" ");
    if !line.starts_with('<') {
        return line;
    }
    STYLING.iter().fold(line, |line, name| without(&line, name))
}

fn without(tag: &str, attribute: &str) -> String {
    let start = format!(" {attribute}=\"");
    let Some(at) = tag.find(&start) else { return tag.into() };
    let end = tag[at + start.len()..].find('"').map_or(tag.len(), |end| at + start.len() + end + 1);
    format!("{}{}", &tag[..at], &tag[end..])
}

/// Attributes that are read out or shown.
const SPOKEN: [&str; 5] = ["alt", "aria-label", "placeholder", "title", "value"];

/// Tags of fields whose value is a name for programs.
const CHOSEN: [&str; 2] = ["type=\"checkbox\"", "type=\"radio\""];

/// Returns what a page says: its texts and what is read out of its tags, as its reader gets them.
pub(crate) fn texts(page: &[u8]) -> Vec<String> {
    // Where a long word may break says nothing.
    let page = std::str::from_utf8(page).expect("a page is UTF-8").replace("<wbr>", "");
    let texts = pieces(&page).flat_map(|piece| match piece.strip_prefix('<') {
        Some(tag) if CHOSEN.iter().any(|kind| tag.contains(kind)) => attribute(tag, "aria-label").into_iter().collect(),
        Some(tag) => SPOKEN.iter().filter_map(|name| attribute(tag, name)).collect::<Vec<_>>(),
        None => vec![piece],
    });
    texts.filter(|text| !text.trim().is_empty()).map(unescape).collect()
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

/// Returns a text with its character references resolved.
fn unescape(text: &str) -> String {
    let mut parts = text.split('&');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let (name, rest) = part.split_once(';').unwrap_or_else(|| panic!("a bare ampersand before {part}"));
        let number = name.strip_prefix("#x").map(|hex| u32::from_str_radix(hex, 16));
        let number = number.or_else(|| name.strip_prefix('#').map(str::parse)).and_then(Result::ok);
        let character = number.and_then(char::from_u32).unwrap_or_else(|| match name {
            "amp" => '&',
            "gt" => '>',
            "lt" => '<',
            "nbsp" => '\u{a0}',
            "quot" => '"',
            _ => panic!("an unknown character reference {name}"),
        });
        format!("{text}{character}{rest}")
    })
}
