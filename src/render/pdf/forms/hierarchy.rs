//! Hangs fields into one tree: each dot in a name is a step down.

use std::collections::BTreeMap;

use lopdf::{Document as Pdf, Object, ObjectId, Result, dictionary};

use super::fields::text_string;

/// A name with what hangs below it. Order is that of the page.
#[derive(Default)]
struct Node {
    field: Option<ObjectId>,
    order: Vec<String>,
    below: BTreeMap<String, Node>,
}

/// Gives each field its name and its parent, and returns the roots.
pub(super) fn hang(pdf: &mut Pdf, fields: Vec<(String, ObjectId)>) -> Result<Vec<Object>> {
    let mut root = Node::default();
    for (name, field) in fields {
        let mut node = &mut root;
        for part in name.split('.') {
            if !node.below.contains_key(part) {
                node.order.push(part.to_owned());
            }
            node = node.below.entry(part.to_owned()).or_default();
        }
        node.field = Some(field);
    }
    kids(pdf, &root, None)
}

fn kids(pdf: &mut Pdf, node: &Node, parent: Option<ObjectId>) -> Result<Vec<Object>> {
    node.order.iter().map(|part| Ok(Object::Reference(entry(pdf, part, &node.below[part], parent)?))).collect()
}

fn entry(pdf: &mut Pdf, part: &str, node: &Node, parent: Option<ObjectId>) -> Result<ObjectId> {
    let id = node.field.unwrap_or_else(|| pdf.add_object(dictionary! {}));
    if node.field.is_none() {
        let below = kids(pdf, node, Some(id))?;
        pdf.get_dictionary_mut(id)?.set("Kids", below);
    }
    let entry = pdf.get_dictionary_mut(id)?;
    entry.set("T", text_string(part));
    if let Some(parent) = parent {
        entry.set("Parent", parent);
    }
    Ok(id)
}
