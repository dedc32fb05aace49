//! Running text as a row of tokens, and back: words are what is compared, with the emphasis or link around each.

use crate::model::{Inline, Inlines};

/// The smallest thing that can be changed: a word, a space, a sign, a datum.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Token {
    /// What it is.
    pub(super) piece: Piece,
    /// What lies around it, the outermost first.
    around: Vec<Around>,
}

/// What a token is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Piece {
    /// A word, with what belongs inside it: `zo’n`, `e-mail`.
    Word(String),
    /// White space.
    Space,
    /// Any other character.
    Sign(char),
    /// What is no text of its own: a datum, a line to write on, a reference to a note, a line break.
    Other(Inline),
}

/// What lies around a token.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Around {
    Emphasis,
    Strong,
    Link(String),
    Foreign(String),
}

impl Token {
    /// Whether it is white space.
    pub(super) fn is_space(&self) -> bool {
        matches!(self.piece, Piece::Space | Piece::Other(Inline::Break))
    }

    /// Whether it says something by itself, as a space or a comma does not.
    pub(super) fn is_word(&self) -> bool {
        matches!(self.piece, Piece::Word(_) | Piece::Other(Inline::Datum { .. } | Inline::Blank { .. }))
    }

    /// Whether a sentence, or a part of one, ends here.
    pub(super) fn ends_sentence(&self) -> bool {
        matches!(self.piece, Piece::Sign('.' | '!' | '?' | ':' | ';'))
    }

    /// Returns about how many characters it takes.
    pub(super) fn len(&self) -> usize {
        match &self.piece {
            Piece::Word(word) => word.chars().count(),
            Piece::Space | Piece::Sign(_) => 1,
            Piece::Other(Inline::Datum { text, .. }) => text.chars().count(),
            Piece::Other(_) => 5,
        }
    }

    fn inline(&self) -> Inline {
        match &self.piece {
            Piece::Word(word) => Inline::Text { text: word.clone() },
            Piece::Space => Inline::Text { text: " ".into() },
            Piece::Sign(sign) => Inline::Text { text: sign.to_string() },
            Piece::Other(inline) => inline.clone(),
        }
    }
}

/// Returns the tokens of running text.
pub(super) fn tokens(inlines: &[Inline]) -> Vec<Token> {
    let mut tokens = Vec::new();
    gather(inlines, &mut Vec::new(), &mut tokens);
    tokens
}

fn gather(inlines: &[Inline], around: &mut Vec<Around>, into: &mut Vec<Token>) {
    for inline in inlines {
        let (wrap, content) = match inline {
            Inline::Text { text } => {
                into.extend(pieces(text).into_iter().map(|piece| Token { piece, around: around.clone() }));
                continue;
            }
            Inline::Emphasis { content } => (Around::Emphasis, content),
            Inline::Strong { content } => (Around::Strong, content),
            Inline::Link { url, content } => (Around::Link(url.clone()), content),
            Inline::Foreign { language, content } => (Around::Foreign(language.clone()), content),
            other => {
                into.push(Token { piece: Piece::Other(other.clone()), around: around.clone() });
                continue;
            }
        };
        around.push(wrap);
        gather(content, around, into);
        around.pop();
    }
}

/// Returns a text cut into words, spaces and signs.
fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let taken = if first.is_alphanumeric() { word_length(rest) } else { first.len_utf8() };
        let (piece, after) = rest.split_at(taken);
        if first.is_alphanumeric() {
            pieces.push(Piece::Word(piece.into()));
        } else if !first.is_whitespace() {
            pieces.push(Piece::Sign(first));
        } else if pieces.last() != Some(&Piece::Space) {
            pieces.push(Piece::Space);
        }
        rest = after;
    }
    pieces
}

/// Returns the length in bytes of the word with which a text begins. An apostrophe or hyphen between letters is part of it.
fn word_length(text: &str) -> usize {
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let joins =
            matches!(letter, '’' | '\'' | '-') && letters.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        if !letter.is_alphanumeric() && !joins {
            return at;
        }
    }
    text.len()
}

/// Returns tokens as running text again.
pub(super) fn inlines(tokens: &[Token]) -> Inlines {
    nested(tokens, 0)
}

/// Returns tokens as running text, without what lies around them down to a depth.
fn nested(tokens: &[Token], depth: usize) -> Inlines {
    let mut inlines = Inlines::new();
    for run in tokens.chunk_by(|one, next| one.around.get(depth) == next.around.get(depth)) {
        let inside = |run: &[Token]| nested(run, depth + 1);
        match run[0].around.get(depth) {
            None => run.iter().for_each(|token| push(token.inline(), &mut inlines)),
            Some(Around::Emphasis) => inlines.push(Inline::Emphasis { content: inside(run) }),
            Some(Around::Strong) => inlines.push(Inline::Strong { content: inside(run) }),
            Some(Around::Link(url)) => inlines.push(Inline::Link { url: url.clone(), content: inside(run) }),
            Some(Around::Foreign(language)) => {
                inlines.push(Inline::Foreign { language: language.clone(), content: inside(run) });
            }
        }
    }
    inlines
}

fn push(inline: Inline, into: &mut Inlines) {
    match (inline, into.last_mut()) {
        (Inline::Text { text }, Some(Inline::Text { text: before })) => before.push_str(&text),
        (inline, _) => into.push(inline),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_comes_back_as_it_was() {
        let text = |text: &str| Inline::Text { text: text.into() };
        let run = vec![
            text("Zo’n e-mail, of "),
            Inline::Strong { content: vec![text("heel "), Inline::Emphasis { content: vec![text("dringend")] }] },
            text(" (art. 458)."),
            Inline::Blank { path: "desk.name".into(), label: "Naam".into() },
        ];
        assert_eq!(inlines(&tokens(&run)), run);
    }

    #[test]
    fn a_word_holds_its_apostrophes_and_hyphens() {
        let words: Vec<Piece> = pieces("zo’n e-mail- 's");
        let word = |word: &str| Piece::Word(word.into());
        let expected =
            [word("zo’n"), Piece::Space, word("e-mail"), Piece::Sign('-'), Piece::Space, Piece::Sign('\''), word("s")];
        assert_eq!(words, expected);
    }
}
