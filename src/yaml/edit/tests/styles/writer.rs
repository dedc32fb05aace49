//! Writes a value as some person or program would.

use serde_json::Value;

use super::dice::Dice;
use super::value::Map;

/// Writes a value in a style of its own.
struct Writer<'a> {
    dice: &'a mut Dice,
    text: String,
    comments: usize,
    /// Names of anchors, with what they stand for.
    anchors: Vec<(String, Value)>,
    named: usize,
    shares: bool,
    /// How often there is a comment: once in so many times.
    talk: usize,
}

#[derive(Clone, Copy, PartialEq)]
enum At {
    Colon,
    Dash,
    Root,
}

impl Writer<'_> {
    fn put(&mut self, text: &str) {
        self.text += text;
    }

    fn comment(&mut self) -> String {
        self.comments += 1;
        format!("#c{}: - {{[\"'&*, x", self.comments)
    }

    /// Ends a line, perhaps with a comment, and perhaps with lines of comment below it.
    fn end_line(&mut self, indent: usize) {
        if self.dice.one_in(self.talk) {
            let comment = self.comment();
            let spaces = " ".repeat(1 + self.dice.below(3));
            self.put(&format!("{spaces}{comment}"));
        } else if self.dice.one_in(8) {
            self.text += "  ";
        }
        self.text.push('\n');
        while self.dice.one_in(self.talk * 2) {
            let spaces = if self.dice.one_in(3) { self.dice.below(8) } else { indent };
            let comment = self.comment();
            self.put(&format!("{}{comment}\n", " ".repeat(spaces)));
        }
        if self.dice.one_in(10) {
            self.text.push('\n');
        }
    }

    /// Writes what stands behind a colon or dash, its line ended.
    fn value(&mut self, value: &Value, indent: usize, at: At) {
        if let Some(name) = self.shared(value) {
            self.put(&format!(" *{name}"));
            return self.end_line(indent);
        }
        let (property, anchor) = self.property(value, at);
        self.content(value, indent, at, &property);
        self.anchors.extend(anchor.map(|name| (name, value.clone())));
    }

    fn content(&mut self, value: &Value, indent: usize, at: At, property: &str) {
        match value {
            Value::Object(fields) if !fields.is_empty() && (at == At::Root || !self.dice.one_in(3)) => {
                let step = 1 + self.dice.below(4);
                self.block_map(fields, (indent, step), at, property);
            }
            Value::Array(items) if !items.is_empty() && at != At::Root && !self.dice.one_in(3) => {
                self.block_list(items, indent, at, property);
            }
            Value::Object(_) | Value::Array(_) => {
                self.put(&format!("{property} "));
                self.own_flow(value, indent + 2);
                self.end_line(indent);
            }
            scalar => {
                self.text += property;
                self.scalar(scalar, indent);
            }
        }
    }

    /// Returns what stands before a value, and the name of the anchor in it.
    fn property(&mut self, value: &Value, at: At) -> (String, Option<String>) {
        let tag = match value {
            Value::String(_) => " !!str",
            Value::Array(_) => " !!seq",
            Value::Object(_) => " !!map",
            _ => "",
        };
        match self.dice.below(16) {
            _ if at == At::Root => (String::new(), None),
            0 => (tag.into(), None),
            1 => {
                self.named += 1;
                let name = format!("a{}", self.named);
                (format!(" &{name}"), Some(name))
            }
            _ => (String::new(), None),
        }
    }

    /// Returns the name of an anchor that stands for this value, sometimes.
    fn shared(&mut self, value: &Value) -> Option<String> {
        let found = self.anchors.iter().find(|(_, known)| known == value && self.shares).map(|(name, _)| name.clone());
        found.filter(|_| self.dice.one_in(2))
    }

    fn block_map(&mut self, fields: &Map, (indent, step): (usize, usize), at: At, property: &str) {
        let column = if at == At::Root { 0 } else { indent + step };
        let is_compact = at == At::Dash && property.is_empty() && self.dice.one_in(2);
        if is_compact {
            self.text += &" ".repeat(step - 1 + usize::from(step == 1));
        } else if at != At::Root {
            self.text += property;
            self.end_line(column);
        }
        let column = if is_compact { self.column() } else { column };
        let taken = self.merge(fields, column, is_compact);
        let mut is_first = is_compact && taken.is_empty();
        for (name, value) in fields.iter().filter(|(name, _)| !taken.contains(name)) {
            if !is_first {
                self.text += &" ".repeat(column);
            }
            is_first = false;
            let key = self.key(name);
            if self.dice.one_in(12) {
                self.put(&format!("? {key}"));
                self.end_line(column);
                self.put(&format!("{}:", " ".repeat(column)));
            } else {
                self.put(&format!("{key}:"));
            }
            self.value(value, column, At::Colon);
        }
    }

    /// Takes some keys from an anchor, and returns them.
    fn merge(&mut self, fields: &Map, column: usize, is_compact: bool) -> Vec<String> {
        if !self.shares || !self.dice.one_in(2) {
            return vec![];
        }
        let fits = |known: &Value| {
            known.as_object().is_some_and(|known| {
                !known.is_empty()
                    && known.len() < fields.len()
                    && known.iter().all(|(key, value)| fields.get(key) == Some(value))
            })
        };
        let Some((name, known)) = self.anchors.iter().find(|(_, known)| fits(known)).cloned() else { return vec![] };
        if !is_compact {
            self.text += &" ".repeat(column);
        }
        self.put(&format!("<<: *{name}"));
        self.end_line(column);
        known.as_object().unwrap().keys().cloned().collect()
    }

    fn block_list(&mut self, items: &[Value], indent: usize, at: At, property: &str) {
        self.text += property;
        let column = if at == At::Colon && self.dice.one_in(3) { indent } else { indent + 1 + self.dice.below(4) };
        self.end_line(column);
        for item in items {
            self.put(&format!("{}-", " ".repeat(column)));
            self.value(item, column, At::Dash);
        }
    }

    fn column(&self) -> usize {
        self.text.rsplit('\n').next().unwrap().trim_start_matches('\u{feff}').chars().count()
    }

    fn key(&mut self, name: &str) -> String {
        match self.dice.below(8) {
            0 => format!("\"{name}\""),
            1 => format!("'{name}'"),
            2 => format!("{name} "),
            _ => name.into(),
        }
    }

    /// Writes a scalar behind a colon or dash, on lines of its own if it likes.
    fn scalar(&mut self, value: &Value, indent: usize) {
        let Value::String(text) = value else {
            self.put(&format!(" {value}"));
            return self.end_line(indent);
        };
        let is_block = text.starts_with(char::is_alphabetic) && self.dice.one_in(2);
        if is_block && (text.contains('\n') || self.dice.one_in(4)) {
            return self.lines(text, indent);
        }
        if self.dice.one_in(10) {
            self.text += "\n";
            self.text += &" ".repeat(indent + 1);
        }
        let shown = self.bare(text, indent + 1);
        self.put(&format!(" {shown}"));
        self.end_line(indent);
    }

    fn lines(&mut self, text: &str, indent: usize) {
        let body = text.strip_suffix('\n').unwrap_or(text);
        let keeps = text.ends_with('\n');
        let sign = match (keeps, self.dice.below(3)) {
            (true, 0) => "|+",
            (true, _) => "|",
            (false, _) if !text.contains('\n') => ">-",
            (false, _) => "|-",
        };
        self.put(&format!(" {sign}"));
        if self.dice.one_in(self.talk) {
            let comment = self.comment();
            self.put(&format!(" {comment}"));
        }
        self.text += "\n";
        let spaces = " ".repeat(indent + 1 + self.dice.below(4));
        for line in body.split('\n') {
            let line = if line.is_empty() { "\n".into() } else { format!("{spaces}{line}\n") };
            self.put(&line);
        }
        if sign != "|+" && self.dice.one_in(4) {
            self.text += "\n";
        }
    }

    /// Returns a scalar that can stand anywhere, on several lines if it likes.
    fn bare(&mut self, text: &str, indent: usize) -> String {
        let is_plain = text.chars().all(|letter| letter.is_alphanumeric() || letter == ' ')
            && !["no", "null", "true", "12"].contains(&text);
        let space = if self.dice.one_in(4) { format!("\n{}", " ".repeat(indent)) } else { " ".into() };
        let is_one_line = !text.contains('\n');
        match self.dice.below(3) {
            0 if is_plain => text.replacen(' ', &space, 1),
            1 if is_one_line => format!("'{}'", text.replace('\'', "''").replacen(' ', &space, 1)),
            _ => {
                let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
                format!("\"{}\"", escaped.replacen(' ', &space, 1))
            }
        }
    }

    /// Writes a value between brackets, over several lines if it likes.
    fn flow(&mut self, value: &Value, indent: usize) {
        match self.shared(value) {
            Some(name) => self.put(&format!("*{name} ")),
            None => self.own_flow(value, indent),
        }
    }

    fn own_flow(&mut self, value: &Value, indent: usize) {
        match value {
            Value::Array(items) => {
                self.brackets(('[', ']'), items.len(), indent, |writer, at, indent| writer.flow(&items[at], indent));
            }
            Value::Object(fields) => {
                let fields: Vec<_> = fields.iter().collect();
                self.brackets(('{', '}'), fields.len(), indent, |writer, at, indent| {
                    let (name, value) = fields[at];
                    let key = writer.key(name);
                    writer.put(&format!("{key}:"));
                    writer.space(indent);
                    writer.flow(value, indent);
                });
            }
            Value::String(text) => {
                let shown = self.bare(text, indent);
                self.text += &shown;
            }
            other => self.text += &other.to_string(),
        }
    }

    fn brackets(&mut self, signs: (char, char), count: usize, indent: usize, each: impl Fn(&mut Self, usize, usize)) {
        self.text.push(signs.0);
        let on_lines = self.dice.one_in(3);
        for at in 0..count {
            if on_lines {
                self.end_line(indent);
                self.text += &" ".repeat(indent);
            } else if self.dice.one_in(6) {
                self.space(indent);
            }
            each(self, at, indent + 2);
            if at + 1 < count || self.dice.one_in(4) {
                self.text.push(',');
                if !on_lines {
                    self.text.push(' ');
                }
            }
        }
        if on_lines || self.dice.one_in(6) {
            self.space(indent);
        }
        self.text.push(signs.1);
    }

    /// Writes a space, or begins a line.
    fn space(&mut self, indent: usize) {
        if self.dice.one_in(6) {
            self.end_line(indent);
            self.text += &" ".repeat(indent);
        } else {
            self.text.push(' ');
        }
    }
}

/// Returns a value as a text in a random style, and how many comments are in it.
pub(super) fn written(dice: &mut Dice, value: &Value) -> (String, usize) {
    let (shares, talk) = (dice.one_in(3), 2 + dice.below(12));
    let mut writer = Writer { dice, text: String::new(), comments: 0, anchors: vec![], named: 0, shares, talk };
    let has_mark = writer.dice.one_in(5);
    let is_windows = writer.dice.one_in(3);
    if writer.dice.one_in(5) {
        writer.text += if writer.dice.one_in(3) { "%YAML 1.2\n---\n" } else { "---\n" };
    }
    if writer.dice.one_in(2) {
        let comment = writer.comment();
        writer.put(&format!("{comment}\n\n"));
    }
    if writer.dice.one_in(8) {
        writer.flow(value, 2);
        writer.end_line(0);
    } else {
        writer.value(value, 0, At::Root);
    }
    match writer.dice.below(6) {
        0 => writer.text += "...\n",
        1 => writer.text.truncate(writer.text.trim_end_matches('\n').len()),
        _ => {}
    }
    let (mut text, comments) = (writer.text, writer.comments);
    if is_windows {
        text = text.replace('\n', "\r\n");
    }
    if has_mark {
        text.insert(0, '\u{feff}');
    }
    (text, comments)
}
