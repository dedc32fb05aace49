//! What a text names between braces, apart from data of a case.

use std::fmt;

/// A reference to a register, or to an article of the code itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reference {
    /// Rules in laws: `{law.ijh.consent+ijh.secrecy}`, `{law.sw.professional-secrecy|short}`.
    Law {
        /// Keys of the rules.
        ids: Vec<String>,
        /// How they are written.
        form: Form,
    },
    /// How to reach a service: `{contact.opgroeipunt.phone}`.
    Contact {
        /// Key of the service.
        id: String,
        /// What of it.
        field: String,
    },
    /// An amount, or the sum of several: `{fee.honorarium+chairing}`.
    Fee {
        /// Keys of the amounts.
        ids: Vec<String>,
    },
    /// The number of a clause in its document: `{article.code/waarden}`. It changes with what is put before the clause.
    Article {
        /// Path of the clause.
        clause: String,
    },
}

/// How a rule is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// As people say it: `artikel 352 van het Strafwetboek`.
    #[default]
    Plain,
    /// With the law in full.
    Long,
    /// As lawyers write it: `art. 352 Sw.`
    Short,
}

impl Form {
    /// Returns its name in a text and in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Long => "long",
            Self::Short => "short",
        }
    }
}

impl Reference {
    /// Reads what stands between braces; none when that is no reference, but a datum.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, rest) = text.split_once('.')?;
        let list = |text: &str| text.split('+').map(|id| id.trim().to_owned()).collect();
        match kind {
            "law" => {
                let (ids, form) = rest.split_once('|').unwrap_or((rest, "plain"));
                let form = [Form::Plain, Form::Long, Form::Short].into_iter().find(|known| known.name() == form.trim());
                Some(Self::Law { ids: list(ids), form: form.unwrap_or_default() })
            }
            "contact" => {
                let (id, field) = rest.rsplit_once('.')?;
                Some(Self::Contact { id: id.into(), field: field.into() })
            }
            "fee" => Some(Self::Fee { ids: list(rest) }),
            "article" => Some(Self::Article { clause: rest.into() }),
            _ => None,
        }
    }
}

/// Reads a datum with what is shown when it is not known: `{desk.privacy.authority|contact.data-authority.name}`.
#[must_use]
pub fn otherwise(text: &str) -> Option<(&str, Reference)> {
    let (path, fallback) = text.split_once('|')?;
    let is_datum = Reference::parse(path).is_none();
    Reference::parse(fallback.trim()).filter(|_| is_datum).map(|reference| (path.trim(), reference))
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Law { ids, form: Form::Plain } => write!(f, "law.{}", ids.join("+")),
            Self::Law { ids, form } => write!(f, "law.{}|{}", ids.join("+"), form.name()),
            Self::Contact { id, field } => write!(f, "contact.{id}.{field}"),
            Self::Fee { ids } => write!(f, "fee.{}", ids.join("+")),
            Self::Article { clause } => write!(f, "article.{clause}"),
        }
    }
}

/// Returns the references in a text, each with the range that it takes, braces included.
pub fn references(text: &str) -> impl Iterator<Item = (std::ops::Range<usize>, Reference)> {
    text.match_indices('{').filter_map(|(open, _)| {
        let end = open + text[open..].find('}')?;
        let inside = text[open + 1..end].trim();
        let reference = Reference::parse(inside).or_else(|| otherwise(inside).map(|(_, reference)| reference));
        Some((open..end + 1, reference?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        for text in ["law.a.b", "law.a+b|short", "contact.desk.x.phone", "fee.a+b", "article.code/waarden"] {
            assert_eq!(Reference::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(Reference::parse("meeting.date"), None);
        assert_eq!(references("Op {law.a}, {desk.name} en {fee.b}.").count(), 2);
    }
}
