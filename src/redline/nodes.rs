//! Paragraphs, lists and notes compared: which became which, and what happened inside each.
//!
//! Nodes of one kind that are alike enough are taken for the same one, in the order in which they stand; of all ways to
//! pair them, the one with most in common. What has no counterpart is wholly new or wholly gone.

use super::words::{self, Marks, WordCount};
use crate::model::{Inline, Inlines, Node};

/// How alike two nodes have to be to be the same one, rewritten.
const ALIKE: f64 = 0.3;

/// Returns nodes that show what became of others.
pub(super) fn compare(before: &[Node], after: &[Node], marks: &Marks) -> (Vec<Node>, WordCount) {
    let mut shown = Vec::new();
    let mut words = WordCount::default();
    let pairs = pair(before.len(), after.len(), |old, new| likeness(&before[old], &after[new]));
    for pair in pairs {
        let (nodes, counted) = match pair {
            Pair::Both(old, new) => both(&before[old], &after[new], marks),
            Pair::Gone(old) => {
                (gone(&before[old], marks), WordCount { deleted: count(&before[old]), ..WordCount::default() })
            }
            Pair::New(new) => {
                (new_node(&after[new], marks), WordCount { inserted: count(&after[new]), ..WordCount::default() })
            }
        };
        shown.push(nodes);
        words += counted;
    }
    (shown, words)
}

/// Returns nodes that are all new.
pub(super) fn all_new(nodes: &[Node], marks: &Marks) -> Vec<Node> {
    nodes.iter().map(|node| new_node(node, marks)).collect()
}

/// Returns nodes that are all gone.
pub(super) fn all_gone(nodes: &[Node], marks: &Marks) -> Vec<Node> {
    nodes.iter().map(|node| gone(node, marks)).collect()
}

/// Returns the number of words in a node.
pub(super) fn count(node: &Node) -> usize {
    match node {
        Node::Paragraph { content } | Node::Heading { content } => words::count_of(content),
        Node::List { items, .. } => items.iter().flatten().map(count).sum(),
        Node::Note { content, .. } => content.iter().map(count).sum(),
    }
}

/// Two nodes of the same kind, one of which became the other.
fn both(before: &Node, after: &Node, marks: &Marks) -> (Node, WordCount) {
    match (before, after) {
        (Node::Heading { content: old }, Node::Heading { content: new }) => {
            let (content, words) = words::compare(old, new, marks);
            (Node::Heading { content }, words)
        }
        (Node::List { items: old, .. }, Node::List { start, items: new }) => {
            let (items, words) = items(old, new, marks);
            (Node::List { start: *start, items }, words)
        }
        (Node::Note { content: old, .. }, Node::Note { number, content: new }) => {
            let (content, words) = compare(old, new, marks);
            (Node::Note { number: *number, content }, words)
        }
        (Node::Paragraph { content: old }, Node::Paragraph { content: new }) => {
            let (content, words) = words::compare(old, new, marks);
            (Node::Paragraph { content }, words)
        }
        _ => unreachable!("only nodes of one kind are alike"),
    }
}

fn items(before: &[Vec<Node>], after: &[Vec<Node>], marks: &Marks) -> (Vec<Vec<Node>>, WordCount) {
    let mut items = Vec::new();
    let mut words = WordCount::default();
    let alike = |old: usize, new: usize| words::likeness(&text_of(&before[old]), &text_of(&after[new]));
    for pair in pair(before.len(), after.len(), alike) {
        let (old, new): (&[Node], &[Node]) = match pair {
            Pair::Both(old, new) => (&before[old], &after[new]),
            Pair::Gone(old) => (&before[old], &[]),
            Pair::New(new) => (&[], &after[new]),
        };
        let (item, counted) = compare(old, new, marks);
        items.push(item);
        words += counted;
    }
    (items, words)
}

fn new_node(node: &Node, marks: &Marks) -> Node {
    node.map(&|content| words::whole(content, |content| Inline::Inserted { said: marks.inserted.clone(), content }))
}

/// Returns a node that is gone. A note becomes a paragraph: its number may be that of another one now.
fn gone(node: &Node, marks: &Marks) -> Node {
    let delete = |content: &[Inline]| words::whole(&words::told(content), |content| words::deleted(content, marks));
    match node {
        Node::Note { content, .. } => Node::Paragraph { content: delete(&text_of(content)) },
        node => node.map(&delete),
    }
}

fn likeness(before: &Node, after: &Node) -> f64 {
    if std::mem::discriminant(before) != std::mem::discriminant(after) {
        return 0.0;
    }
    words::likeness(&text_of(std::slice::from_ref(before)), &text_of(std::slice::from_ref(after)))
}

/// Returns all text of nodes in one run.
fn text_of(nodes: &[Node]) -> Inlines {
    let mut text = Inlines::new();
    for node in nodes {
        match node {
            Node::Paragraph { content } | Node::Heading { content } => text.extend(content.iter().cloned()),
            Node::List { items, .. } => items.iter().for_each(|item| text.extend(text_of(item))),
            Node::Note { content, .. } => text.extend(text_of(content)),
        }
        text.push(Inline::Break);
    }
    text
}

/// What became of an item of a row.
enum Pair {
    /// It became this one.
    Both(usize, usize),
    /// It is gone.
    Gone(usize),
    /// It is new.
    New(usize),
}

/// Returns the pairs that have most in common, in order; what is gone comes before what is new in its place.
fn pair(before: usize, after: usize, likeness: impl Fn(usize, usize) -> f64) -> Vec<Pair> {
    // best[old][new] is the most that the rest of both rows, from these on, can have in common.
    let mut best = vec![vec![0.0_f64; after + 1]; before + 1];
    let mut alike = vec![vec![0.0_f64; after]; before];
    for old in (0..before).rev() {
        for new in (0..after).rev() {
            let found = likeness(old, new);
            alike[old][new] = if found < ALIKE { 0.0 } else { found };
            best[old][new] = best[old + 1][new].max(best[old][new + 1]).max(best[old + 1][new + 1] + alike[old][new]);
        }
    }
    let mut pairs = Vec::new();
    let (mut old, mut new) = (0, 0);
    while old < before && new < after {
        let together = best[old + 1][new + 1] + alike[old][new];
        if alike[old][new] > 0.0 && together >= best[old + 1][new].max(best[old][new + 1]) {
            pairs.push(Pair::Both(old, new));
            (old, new) = (old + 1, new + 1);
        } else if best[old + 1][new] >= best[old][new + 1] {
            pairs.push(Pair::Gone(old));
            old += 1;
        } else {
            pairs.push(Pair::New(new));
            new += 1;
        }
    }
    pairs.extend((old..before).map(Pair::Gone));
    pairs.extend((new..after).map(Pair::New));
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::plain;

    fn paragraph(text: &str) -> Node {
        Node::Paragraph { content: vec![Inline::Text { text: text.into() }] }
    }

    fn shown(before: &[Node], after: &[Node]) -> Vec<String> {
        let marks = Marks { inserted: "+".into(), deleted: "-".into() };
        compare(before, after, &marks).0.iter().map(|node| plain(&text_of(std::slice::from_ref(node)))).collect()
    }

    #[test]
    fn a_paragraph_in_between_is_new_as_a_whole() {
        let (first, last) = (paragraph("Eerst bellen wij."), paragraph("Daarna komt er iemand langs."));
        let between = paragraph("Een tolk kan altijd.");
        let shown = shown(&[first.clone(), last.clone()], &[first, between, last]);
        assert_eq!(shown, ["Eerst bellen wij. ", "[+: Een tolk kan altijd.] ", "Daarna komt er iemand langs. "]);
    }

    #[test]
    fn items_of_a_list_are_held_together_one_by_one() {
        let list = |items: &[&str]| Node::List {
            start: None,
            items: items.iter().map(|item| vec![paragraph(item)]).collect(),
        };
        let before = list(&["let op signalen", "durft te spreken", "kent de procedure"]);
        let after = list(&["let op alle signalen", "kent de procedure"]);
        assert_eq!(shown(&[before], &[after]), ["let op [+: alle] signalen [-: durft te spreken] kent de procedure  "]);
    }

    #[test]
    fn a_note_that_is_gone_leaves_its_number_to_others() {
        let note = |number| Node::Note { number, content: vec![paragraph("Zie de wet.")] };
        let marks = Marks { inserted: "+".into(), deleted: "-".into() };
        let (shown, _) = compare(&[note(1)], &[], &marks);
        assert!(
            matches!(&shown[0], Node::Paragraph { content } if plain(content).starts_with("[-: Zie de wet.")),
            "{shown:?}"
        );
    }
}
