//! SVG: the shapes of a drawing, written anew.
//!
//! A drawing is a program of sorts: it can run scripts, fetch files, filter for minutes, and draw a shape a thousand
//! million times in ten lines. What only tells of the program that made it, or could run, is left out; what would change
//! the drawing if it were left out is refused.

use std::collections::HashMap;
use std::fmt::Write;

use roxmltree::{Attribute, Document, Node, NodeId, ParsingOptions};

use super::Unfit;

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";

/// Parts of a drawing, each as often as it is drawn.
const PARTS: u64 = 50_000;

/// How deep parts may lie in each other.
const DEPTH: usize = 100;

/// Elements that draw, or say how.
const KEPT: [&str; 21] = [
    "circle",
    "clipPath",
    "defs",
    "ellipse",
    "g",
    "line",
    "linearGradient",
    "marker",
    "mask",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "stop",
    "style",
    "svg",
    "symbol",
    "text",
    "tspan",
];

/// Elements that a drawing would be another without.
const REFUSED: [&str; 4] = ["filter", "foreignObject", "image", "switch"];

/// Returns the drawing alone.
pub(super) fn alone(text: &str) -> Result<String, Unfit> {
    let text = without_type(text)?;
    let options = ParsingOptions { allow_dtd: false, nodes_limit: 200_000, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|_| Unfit::Damaged)?;
    let root = document.root_element();
    if !root.has_tag_name((SVG, "svg")) {
        return Err(Unfit::Unknown);
    }
    let mut counted = Counted { ids: ids(&document), parts: HashMap::new() };
    if counted.parts(root, 0)? > PARTS {
        return Err(Unfit::TooLarge);
    }
    let mut made = String::with_capacity(text.len());
    element(root, &mut made)?;
    Ok(made)
}

/// Leaves out the type of the document, as older programs write it. One that declares something of its own is refused.
fn without_type(text: &str) -> Result<&str, Unfit> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let start = text.find("<svg").ok_or(Unfit::Unknown)?;
    match text[..start].find("<!DOCTYPE") {
        Some(at) if text[at..start].contains('[') => Err(Unfit::Damaged),
        Some(_) => Ok(&text[start..]),
        None => Ok(text),
    }
}

fn ids<'a>(document: &'a Document<'a>) -> HashMap<&'a str, Node<'a, 'a>> {
    document.descendants().filter_map(|node| Some((node.attribute("id")?, node))).collect()
}

/// How often parts are drawn: what is used elsewhere counts there again.
struct Counted<'a> {
    ids: HashMap<&'a str, Node<'a, 'a>>,
    /// Parts of an element, once counted; none while it is being counted.
    parts: HashMap<NodeId, Option<u64>>,
}

impl<'a> Counted<'a> {
    fn parts(&mut self, node: Node<'a, 'a>, depth: usize) -> Result<u64, Unfit> {
        match self.parts.get(&node.id()) {
            Some(Some(parts)) => return Ok(*parts),
            // It draws itself.
            Some(None) => return Err(Unfit::Damaged),
            None if depth > DEPTH => return Err(Unfit::TooLarge),
            None => self.parts.insert(node.id(), None),
        };
        let mut parts: u64 = 1;
        for child in node.children().filter(Node::is_element) {
            parts = parts.saturating_add(self.parts(child, depth + 1)?);
        }
        for id in node.attributes().flat_map(used) {
            if let Some(used) = self.ids.get(id).copied() {
                parts = parts.saturating_add(self.parts(used, depth + 1)?);
            }
        }
        self.parts.insert(node.id(), Some(parts));
        Ok(parts)
    }
}

/// Returns the identifiers that an attribute refers to.
fn used<'a>(attribute: Attribute<'a, 'a>) -> Vec<&'a str> {
    let value = attribute.value();
    if attribute.name() == "href" {
        return value.strip_prefix('#').into_iter().collect();
    }
    let inside = |part: &'a str| part.split(')').next().map(|id| id.trim().trim_matches(['"', '\'']));
    value.split("url(").skip(1).filter_map(inside).filter_map(|id| id.strip_prefix('#')).collect()
}

/// Writes an element anew.
fn element(node: Node<'_, '_>, made: &mut String) -> Result<(), Unfit> {
    let name = node.tag_name().name();
    let is_ours = node.tag_name().namespace() == Some(SVG);
    if is_ours && REFUSED.contains(&name) {
        return Err(Unfit::Effects);
    }
    // A link shows what is in it, and leads nowhere.
    let name = if name == "a" { "g" } else { name };
    if !is_ours || !KEPT.contains(&name) && name != "use" {
        return Ok(());
    }
    made.push('<');
    made.push_str(name);
    if node.parent_element().is_none() {
        made.push_str(" xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
    }
    for attribute in node.attributes() {
        self::attribute(node, attribute, made)?;
    }
    made.push('>');
    for child in node.children() {
        match child {
            child if child.is_element() => element(child, made)?,
            child if child.is_text() => {
                let text = child.text().unwrap_or_default();
                if name == "style" {
                    style(text)?;
                }
                escape(text, made);
            }
            _ => {}
        }
    }
    // Writing into a text cannot fail.
    let _ = write!(made, "</{name}>");
    Ok(())
}

/// Writes an attribute, unless it runs something or is a note of a program.
fn attribute(node: Node<'_, '_>, attribute: Attribute<'_, '_>, made: &mut String) -> Result<(), Unfit> {
    let (name, value) = (attribute.name(), attribute.value());
    let written = match attribute.namespace() {
        None if name.starts_with("on") || name.starts_with("data-") => return Ok(()),
        None if name == "href" => "href",
        None => name,
        Some(XLINK) if name == "href" => "xlink:href",
        Some(roxmltree::NS_XML_URI) if name == "space" => "xml:space",
        Some(_) => return Ok(()),
    };
    match (name, node.tag_name().name()) {
        ("href", "a") => return Ok(()),
        ("href", _) if !value.starts_with('#') => return Err(Unfit::Outside),
        ("filter", _) if value != "none" => return Err(Unfit::Effects),
        _ => style(value)?,
    }
    let _ = write!(made, " {written}=\"");
    escape(value, made);
    made.push('"');
    Ok(())
}

/// Holds a rule of style, or any value, against what a drawing may ask: nothing from elsewhere, no effects.
fn style(text: &str) -> Result<(), Unfit> {
    let text: String = text.chars().filter(|character| !character.is_whitespace()).collect::<String>().to_lowercase();
    // Written otherwise, a word could pass for another.
    if text.contains('\\') || text.contains("/*") && text.contains("url") {
        return Err(Unfit::Outside);
    }
    let leads_out = |after: &str| !after.trim_start_matches(['"', '\'']).starts_with('#');
    if text.contains("@import") || text.contains("src(") || text.split("url(").skip(1).any(leads_out) {
        return Err(Unfit::Outside);
    }
    let effects = ["filter:", "animation", "transition", "@keyframes"];
    if effects.iter().any(|effect| text.contains(effect)) { Err(Unfit::Effects) } else { Ok(()) }
}

fn escape(text: &str, made: &mut String) {
    for character in text.chars() {
        match character {
            '<' => made.push_str("&lt;"),
            '>' => made.push_str("&gt;"),
            '&' => made.push_str("&amp;"),
            '"' => made.push_str("&quot;"),
            other => made.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(inside: &str) -> Result<String, Unfit> {
        alone(&format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{inside}</svg>"#
        ))
    }

    #[test]
    fn shapes_and_colours_stay_as_they_are() {
        let drawing = concat!(
            "<style>.a{fill:#123456}</style>",
            r##"<defs><linearGradient id="g"><stop offset="0"></stop></linearGradient></defs>"##,
            r##"<g class="a" transform="scale(2)"><path d="M0 0L1 1" fill="url(#g)"></path></g>"##,
            r##"<use xlink:href="#g"></use><text>A &amp; B &lt; C</text>"##,
        );
        assert!(svg(drawing).unwrap().ends_with(&format!("{drawing}</svg>")));
    }

    #[test]
    fn what_runs_or_tells_of_a_program_is_left_out() {
        let made = svg(concat!(
            "<!-- Jan --><script>alert(1)</script><metadata>Jan Peeters</metadata><title>Jan</title>",
            r#"<rect onload="alert(1)" data-name="Jan" width="1"/><a href="javascript:alert(1)"><path d="M0 0"/></a>"#,
            r#"<i:x xmlns:i="urn:adobe">Jan</i:x><set attributeName="href"/><animate attributeName="x"/>"#,
        ));
        let expected = r#"><rect width="1"></rect><g><path d="M0 0"></path></g></svg>"#;
        assert!(made.as_ref().unwrap().ends_with(expected), "{made:?}");
    }

    #[test]
    fn what_fetches_or_never_ends_is_refused() {
        let cases = [
            (r#"<image href="a.png"/>"#, Unfit::Effects),
            (r#"<filter id="f"/>"#, Unfit::Effects),
            (r#"<g filter="url(#f)"/>"#, Unfit::Effects),
            (r#"<g style="FILTER : url(#f)"/>"#, Unfit::Effects),
            ("<foreignObject/>", Unfit::Effects),
            (r#"<use href="https://example.org/a.svg#b"/>"#, Unfit::Outside),
            (r#"<rect fill="url(https://example.org/a)"/>"#, Unfit::Outside),
            ("<style>@import 'a.css';</style>", Unfit::Outside),
            (r"<style>.a{fill:\75rl(a)}</style>", Unfit::Outside),
            ("<style>.a{fill:u/**/rl(a);b:url(#c)}</style>", Unfit::Outside),
        ];
        for (inside, why) in cases {
            assert_eq!(svg(inside), Err(why), "{inside}");
        }
    }

    #[test]
    fn what_is_drawn_a_thousand_million_times_is_refused() {
        let row = |n: usize| {
            let uses = format!(r##"<use href="#r{}"/>"##, n + 1).repeat(10);
            format!(r#"<g id="r{n}">{uses}</g>"#)
        };
        let rows: String = (0..9).map(row).collect();
        assert_eq!(svg(&format!(r#"{rows}<g id="r9"><rect/></g>"#)), Err(Unfit::TooLarge));
        assert_eq!(svg(r##"<g id="a"><use href="#a"/></g>"##), Err(Unfit::Damaged));
        let deep = format!("{}{}", "<g>".repeat(5000), "</g>".repeat(5000));
        assert_eq!(svg(&deep), Err(Unfit::TooLarge));
    }

    #[test]
    fn declarations_of_its_own_are_refused_and_others_left_out() {
        let typed = |declared: &str| alone(&format!("<!DOCTYPE svg {declared}><svg xmlns='{SVG}'/>"));
        assert!(typed("PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/svg11.dtd'").unwrap().starts_with("<svg "));
        assert_eq!(typed("[<!ENTITY a 'b'>]"), Err(Unfit::Damaged));
        assert_eq!(alone("<html/>"), Err(Unfit::Unknown));
        assert_eq!(alone("<svg"), Err(Unfit::Damaged));
    }
}
