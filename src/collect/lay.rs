//! Laying the answers of one form into a case file: three-way, so that nothing is overwritten in silence.
//!
//! For each field three things count: what stood in it when it left, what stands in it now, and what the case says now.
//! What the person did not change is left alone. What the person changed is taken when the case still says what the form
//! said, or nothing; when the case says something else, it is a conflict, and somebody decides.
//!
//! 1. read each answer, and find its place ([`typed`](super::typed), [`place`](super::place));
//! 2. put data in their places; make new items of what was filled in on empty rows;
//! 3. keep what has no place in the case among the answers of the document;
//! 4. read the case again: what makes it wrong is taken back, and told by the label of its field.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Value as Json, json};

use super::form::{Form, name};
use super::place::{Fresh, Mention, Places, Target};
use super::spot::Spot;
use super::typed::{Sort, Understanding, is_same};
use super::{Change, Conflict, Decision, Laid, Raw, Returned};
use crate::case::{self, Case};
use crate::compose::origin::{CellOf, Home, Origin, Row};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity, SourceFile};
use crate::facts::Types;
use crate::model::{Choice, Field};
use crate::yaml;

/// How often a case is read again after taking back what made it wrong.
const ATTEMPTS: usize = 20;

/// What is laid, into what, and who decides.
pub(super) struct Laying<'a> {
    pub(super) form: &'a Form<'a>,
    pub(super) returned: &'a Returned,
    pub(super) file: &'a Arc<SourceFile>,
    pub(super) types: &'a Types,
    pub(super) understanding: &'a Understanding<'a>,
    /// Under which key of the answers of the case those of this form stand.
    pub(super) answers_key: String,
}

/// An answer that the person changed, read.
struct Changed<'a> {
    field: &'a Field,
    origin: &'a Origin,
    sort: Sort,
    base: Option<Json>,
    theirs: Option<Json>,
    /// Whether an empty case may be taken for an unchanged one. Not where the form left with something unreadable.
    base_known: bool,
}

/// Where a change was put.
struct Put {
    spot: Spot,
    change: Change,
}

/// Work in progress.
struct Work<'a> {
    laying: &'a Laying<'a>,
    tree: Json,
    puts: Vec<Put>,
    told: Diagnostics,
    kept: Vec<Change>,
}

impl<'a> Laying<'a> {
    /// Lays the answers in.
    ///
    /// # Errors
    /// When the case file cannot be changed without changing more.
    pub(super) fn lay(&self, decide: &mut dyn FnMut(&Conflict) -> Decision) -> Result<Laid, Diagnostic> {
        let (changed, mut told) = self.changed();
        let mut refused: BTreeSet<String> = BTreeSet::new();
        let mut decisions: BTreeMap<String, Decision> = BTreeMap::new();
        // The same question is put once, however often the laying is done again.
        let mut decide_once =
            |field: &str, conflict: &Conflict| *decisions.entry(field.to_owned()).or_insert_with(|| decide(conflict));
        for _ in 0..ATTEMPTS {
            let mut work =
                Work { laying: self, tree: yaml::value::<Case>(self.file), puts: vec![], told: vec![], kept: vec![] };
            let wanted = changed.iter().filter(|changed| !refused.contains(&changed.field.id));
            work.lay(&wanted.collect::<Vec<_>>(), &mut decide_once);
            let text = yaml::rewrite::<Case>(self.file, &work.tree)?;
            match self.wrong(&text, &work) {
                None => {
                    told.append(&mut work.told);
                    let made = work.puts.into_iter().map(|put| put.change).collect();
                    return Ok(Laid { text, changes: made, kept: work.kept, diagnostics: told });
                }
                Some(wrong) if wrong.is_empty() => break,
                Some(wrong) => {
                    for (field, diagnostic) in wrong {
                        refused.insert(field);
                        told.push(diagnostic);
                    }
                }
            }
        }
        Err(Diagnostic::error(Code::COLLECT_UNWRITABLE).at(crate::diagnostic::Place::whole(self.file)))
    }

    /// Returns the answers that the person changed, and what cannot be read.
    fn changed(&self) -> (Vec<Changed<'a>>, Diagnostics) {
        let form: &'a Form<'a> = self.form;
        let fields: BTreeMap<&str, &Field> =
            form.composed.document.fields().into_iter().map(|field| (field.id.as_str(), field)).collect();
        let (mut changed, mut told) = (Vec::new(), Diagnostics::new());
        for (id, raw) in self.in_order_of_form() {
            let given = self.returned.given.get(id);
            if given == Some(raw) || (given.is_none() && raw.is_empty()) {
                continue;
            }
            let Some((field, origin)) = fields.get(id.as_str()).zip(form.composed.origins.get(id)) else {
                told.push(self.about(Code::COLLECT_UNKNOWN_FIELD).with("field", name(id)));
                continue;
            };
            let sort = self.understanding.sort(field, origin);
            let base = given.map(|given| self.understanding.datum(given, &sort));
            match self.understanding.datum(raw, &sort) {
                Err(reason) => told.push(self.unreadable(field, &sort, reason)),
                Ok(theirs) => {
                    let base_known = !matches!(base, Some(Err(_)));
                    let base = base.and_then(Result::ok).flatten();
                    if !base_known || !is_same(&sort, base.as_ref(), theirs.as_ref()) {
                        changed.push(Changed { field, origin, sort, base, theirs, base_known });
                    }
                }
            }
        }
        (changed, told)
    }

    /// Returns the answers in the order of the form; those on fields that it does not have come last.
    fn in_order_of_form(&self) -> Vec<(&'a String, &'a Raw)> {
        let fields = self.form.composed.document.fields();
        let order: BTreeMap<&str, usize> =
            fields.iter().enumerate().map(|(at, field)| (field.id.as_str(), at)).collect();
        let returned: &'a Returned = self.returned;
        let mut answers: Vec<(&String, &Raw)> = returned.answers.iter().collect();
        answers.sort_by_key(|(id, _)| order.get(id.as_str()).copied().unwrap_or(order.len()));
        answers
    }

    fn about(&self, code: Code) -> Diagnostic {
        Diagnostic::error(code).with("document", &self.form.definition.document)
    }

    fn unreadable(&self, field: &Field, sort: &Sort, reason: &str) -> Diagnostic {
        let options = match sort {
            Sort::Choice { people: false, options, .. } => {
                options.iter().map(|option| option.label.as_str()).collect::<Vec<_>>().join(", ")
            }
            _ => String::new(),
        };
        self.about(Code::COLLECT_UNREADABLE).with("label", label(field)).with("reason", reason).with("options", options)
    }

    /// Returns what makes the case wrong now, by field; none if nothing does, empty if it was none of the answers.
    fn wrong(&self, text: &str, work: &Work<'_>) -> Option<Vec<(String, Diagnostic)>> {
        let problems = case::read(&SourceFile::new(&self.file.path, text)).err()?;
        let mut wrong = Vec::new();
        for problem in problems.iter().filter(|problem| problem.severity == Severity::Error) {
            let at = problem.args.iter().find(|(name, _)| *name == "at").map_or("", |(_, at)| at.as_str());
            let is_part = |whole: &str, part: &str| {
                whole == part || part.strip_prefix(whole).is_some_and(|rest| rest.starts_with('.'))
            };
            for put in &work.puts {
                let spot = put.spot.to_string();
                if is_part(&spot, at) || (problem.code == Code::CASE_MISSING_FIELD && is_part(at, &spot)) {
                    let code = if put.change.new.is_none() { Code::COLLECT_NOT_EMPTIED } else { Code::COLLECT_UNFIT };
                    wrong.push((put.change.field.clone(), self.about(code).with("label", &put.change.label)));
                }
            }
        }
        Some(wrong)
    }
}

impl Work<'_> {
    fn lay(&mut self, changed: &[&Changed<'_>], decide: &mut dyn FnMut(&str, &Conflict) -> Decision) {
        let mut fresh: Vec<(Fresh, Vec<(&Changed<'_>, String)>)> = Vec::new();
        let mut answers: Vec<&Changed<'_>> = Vec::new();
        let mut there: Vec<(&Changed<'_>, Spot)> = Vec::new();
        // All places are found before anything is put: a row is known by what it says.
        let items: BTreeMap<String, (CellOf, Spot)> = self.items(changed);
        for &change in changed {
            match self.places().target(&change.origin.home) {
                Target::At(spot) => there.push((change, spot)),
                Target::Answer => answers.push(change),
                Target::Gone => self.refuse(change, Code::COLLECT_ROW_GONE),
                Target::Fresh(list, below) => match fresh.iter_mut().find(|(known, _)| known.group == list.group) {
                    Some((_, cells)) => cells.push((change, below)),
                    None => fresh.push((list, vec![(change, below)])),
                },
            }
        }
        for (change, spot) in there {
            self.at(change, spot, decide);
        }
        let mut made: BTreeMap<String, Spot> = BTreeMap::new();
        let mut used: Vec<Spot> = Vec::new();
        for (list, cells) in fresh {
            answers.extend(self.item(&list, cells, &mut made, &mut used, decide));
        }
        for change in answers {
            let key = self.key(change.origin, &made, &items);
            self.answer(change, &key, decide);
        }
    }

    fn places(&self) -> Places<'_> {
        Places { tree: &self.tree, reader: self.laying.form.reader.as_deref(), types: self.laying.types }
    }

    /// Returns the items of the rows that the answers are about, by the name of the row.
    fn items(&self, changed: &[&Changed<'_>]) -> BTreeMap<String, (CellOf, Spot)> {
        let cells = changed.iter().filter_map(|changed| cell(&changed.origin.home));
        cells.filter_map(|cell| Some((row_name(cell), (cell.clone(), self.places().item(cell)?)))).collect()
    }

    /// Puts an answer where the case has its datum.
    fn at(&mut self, change: &Changed<'_>, spot: Spot, decide: &mut dyn FnMut(&str, &Conflict) -> Decision) {
        let ours = spot.get(&self.tree).cloned();
        if self.puts.iter().any(|put| put.spot == spot) {
            if !is_same(&change.sort, ours.as_ref(), change.theirs.as_ref()) {
                self.refuse(change, Code::COLLECT_TWO_ANSWERS);
            }
            return;
        }
        if self.may_put(change, ours.as_ref(), decide) {
            let datum = change.theirs.clone();
            spot.put(&mut self.tree, datum);
            self.note(change, spot, ours);
        }
    }

    /// Whether an answer may be put in the place of what the case says.
    fn may_put(
        &mut self,
        change: &Changed<'_>,
        ours: Option<&Json>,
        decide: &mut dyn FnMut(&str, &Conflict) -> Decision,
    ) -> bool {
        let same = |other: &Option<Json>| is_same(&change.sort, ours, other.as_ref());
        // What the case leaves out can be shown nevertheless: `no` by default, or taken from elsewhere.
        let shown = change.origin.known.first().filter(|_| ours.is_none() && change.origin.known.len() == 1);
        if same(&change.theirs) || (shown.is_some() && is_same(&change.sort, shown, change.theirs.as_ref())) {
            return false;
        }
        if same(&None) || (change.base_known && same(&change.base)) {
            return true;
        }
        let conflict = Conflict { change: self.change(change, ours) };
        match decide(&change.field.id, &conflict) {
            Decision::Take => true,
            Decision::Keep => {
                self.kept.push(conflict.change);
                false
            }
            Decision::Refuse => {
                self.refuse(change, Code::COLLECT_CONFLICT);
                false
            }
        }
    }

    /// Makes an item of what was filled in on an empty row, or finds the item that it already is. Returns the answers for
    /// which an item has no place, or all of them if they do not make an item.
    fn item<'c>(
        &mut self,
        fresh: &Fresh,
        cells: Vec<(&'c Changed<'c>, String)>,
        made: &mut BTreeMap<String, Spot>,
        used: &mut Vec<Spot>,
        decide: &mut dyn FnMut(&str, &Conflict) -> Decision,
    ) -> Vec<&'c Changed<'c>> {
        let fresh = self.list_of_role(fresh, &cells);
        let is_client = fresh.list.keys().next() == Some("client_system") && fresh.list.0.len() == 1;
        let below = |key: &str| if is_client && key == "capacity" { "role".to_owned() } else { key.to_owned() };
        let cells = cells.into_iter().map(|(change, key)| (change, below(&key))).collect();
        let cells = self.without_second_answers(cells);
        let item = fresh.list.index(0);
        let (fitting, mut rest): (Vec<_>, Vec<_>) =
            cells.into_iter().partition(|(_, key)| self.places().has(&item, key));
        if let Some(spot) = self.same_item(&fresh, &fitting, used) {
            for (change, key) in fitting {
                self.at(change, spot.below(&key), decide);
            }
            self.mention(&fresh, &spot);
            used.push(spot.clone());
            made.insert(fresh.group, spot);
        } else if self.is_whole(&fresh, &fitting) {
            let spot = self.make(&fresh, &fitting);
            used.push(spot.clone());
            made.insert(fresh.group, spot);
        } else {
            rest.extend(fitting);
        }
        rest.into_iter().map(|(change, _)| change).collect()
    }

    /// A list can stand in two tables of a form, and its rows be filled in in both: that has to say the same.
    fn without_second_answers<'c>(&mut self, cells: Vec<(&'c Changed<'c>, String)>) -> Vec<(&'c Changed<'c>, String)> {
        let mut first: Vec<(&Changed<'_>, String)> = Vec::new();
        for (change, key) in cells {
            match first.iter().find(|(_, known)| *known == key) {
                None => first.push((change, key)),
                Some((known, _)) if is_same(&change.sort, known.theirs.as_ref(), change.theirs.as_ref()) => {}
                Some(_) => self.refuse(change, Code::COLLECT_TWO_ANSWERS),
            }
        }
        first
    }

    /// A row of people takes both clients and others: their capacity tells in which list they stand.
    fn list_of_role(&self, fresh: &Fresh, cells: &[(&Changed<'_>, String)]) -> Fresh {
        let role =
            cells.iter().find(|(_, key)| key == "capacity").and_then(|(change, _)| change.theirs.as_ref()?.as_str());
        let takes = |path: &str| match self.laying.types.of_case(path) {
            Some(crate::facts::Type::OneOf(options)) => {
                options.iter().any(|option| Some(option.value.as_str()) == role)
            }
            _ => false,
        };
        let is_people = fresh.list == Spot::of("participants");
        if is_people && !takes("participants.capacity") && takes("client_system.role") {
            return Fresh { list: Spot::of("client_system"), fixed: vec![], ..fresh.clone() };
        }
        fresh.clone()
    }

    /// Returns the item of the case that bears the first text of a new one.
    fn same_item(&self, fresh: &Fresh, cells: &[(&Changed<'_>, String)], used: &[Spot]) -> Option<Spot> {
        let says = |spot: &Spot, (change, key): &(&Changed<'_>, String)| {
            is_same(&change.sort, spot.below(key).get(&self.tree), change.theirs.as_ref())
        };
        let leading = ["name", "text", "what", "title", "who", "client"];
        let first = leading.iter().find_map(|key| cells.iter().find(|(_, below)| below == key))?;
        let lists = match fresh.list.to_string().as_str() {
            list @ ("participants" | "client_system") if fresh.fixed.iter().all(|(key, _)| key != "role") => {
                vec![list.to_owned(), if list == "participants" { "client_system" } else { "participants" }.to_owned()]
            }
            list => vec![list.to_owned()],
        };
        let all = lists.iter().flat_map(|list| {
            if list.contains('.') { fresh.list.items(&self.tree) } else { Spot::of(list).items(&self.tree) }
        });
        let alike: Vec<Spot> = all.filter(|spot| !used.contains(spot) && says(spot, first)).collect();
        let exact = alike.iter().find(|spot| cells.iter().all(|cell| says(spot, cell)));
        exact.or(alike.first().filter(|_| alike.len() == 1)).cloned()
    }

    /// Whether there is all that an item needs.
    fn is_whole(&self, fresh: &Fresh, cells: &[(&Changed<'_>, String)]) -> bool {
        let given = |key: &str| {
            key == "id"
                || fresh.fixed.iter().any(|(fixed, _)| fixed == key)
                || cells.iter().any(|(change, below)| below == key && change.theirs.is_some())
        };
        let path = fresh.list.keys().collect::<Vec<_>>().join(".");
        self.laying.types.needed(&path).iter().all(|key| given(key))
    }

    fn make(&mut self, fresh: &Fresh, cells: &[(&Changed<'_>, String)]) -> Spot {
        let mut item = Json::Null;
        if self.laying.types.needed(&fresh.list.keys().collect::<Vec<_>>().join(".")).iter().any(|key| key == "id") {
            Spot::of("id").put(&mut item, Some(self.free_id(&fresh.list).into()));
        }
        for (key, value) in &fresh.fixed {
            Spot::of(key).put(&mut item, Some(value.clone()));
        }
        for (change, key) in cells {
            Spot::of(key).put(&mut item, change.theirs.clone());
        }
        let spot = fresh.list.push(&mut self.tree, item);
        for (change, key) in cells {
            self.note(change, spot.below(key), None);
        }
        self.mention(fresh, &spot);
        spot
    }

    /// Mentions somebody where their place in the case asks for it.
    fn mention(&mut self, fresh: &Fresh, item: &Spot) {
        let Some(id) = item.key("id").get(&self.tree).cloned() else { return };
        match &fresh.mention {
            Some(Mention::Alone(spot)) => spot.put(&mut self.tree, Some(id)),
            Some(Mention::Among(list))
                if !list.get(&self.tree).and_then(Json::as_array).is_some_and(|known| known.contains(&id)) =>
            {
                list.push(&mut self.tree, id);
            }
            _ => {}
        }
    }

    /// Returns an identifier that nobody has, and that tells nothing of who it is.
    fn free_id(&self, list: &Spot) -> String {
        let stem = match list.keys().last() {
            Some("goals") => "doel",
            Some("partners") => "partner",
            _ => "persoon",
        };
        let lists = ["client_system", "participants", "plan.goals", "organisation.partners"];
        let items = lists.iter().flat_map(|list| Spot::of(list).items(&self.tree));
        let taken: Vec<Json> = items.filter_map(|item| item.key("id").get(&self.tree).cloned()).collect();
        let free =
            (1..=taken.len() + 1).map(|number| format!("{stem}-{number}")).find(|id| !taken.contains(&json!(id)));
        free.unwrap_or_else(|| stem.into())
    }

    /// Returns the key under which an answer is kept: that of its row, as the row is called now.
    fn key(&self, origin: &Origin, made: &BTreeMap<String, Spot>, items: &BTreeMap<String, (CellOf, Spot)>) -> String {
        let Some(cell) = cell(&origin.home) else { return origin.key.clone() };
        let group = row_name(cell);
        let item = made.get(&group).or_else(|| items.get(&group).map(|(_, spot)| spot));
        let row = item.and_then(|spot| self.places().row_key(&cell.rows, spot));
        row.map_or_else(|| origin.key.clone(), |row| format!("{}.{row}.{}", cell.rows, cell.below))
    }

    /// Keeps an answer among those of the document.
    fn answer(&mut self, change: &Changed<'_>, key: &str, decide: &mut dyn FnMut(&str, &Conflict) -> Decision) {
        let spot = Spot::of("answers").key(&self.laying.answers_key).key(key);
        let kept = spot.get(&self.tree).cloned();
        let shown = || change.origin.known.first().filter(|_| change.origin.known.len() == 1).cloned();
        let ours = kept.clone().or_else(shown);
        if !self.may_put(change, ours.as_ref(), decide) {
            return;
        }
        if change.theirs.is_none() && kept.is_none() {
            return self.refuse(change, Code::COLLECT_NOT_EMPTIED);
        }
        let datum = change.theirs.clone();
        spot.put(&mut self.tree, datum);
        self.note(change, spot, ours);
    }

    fn note(&mut self, change: &Changed<'_>, spot: Spot, ours: Option<Json>) {
        let change = self.change(change, ours.as_ref());
        self.puts.push(Put { spot, change });
    }

    fn change(&self, change: &Changed<'_>, ours: Option<&Json>) -> Change {
        let shown = |datum: Option<&Json>| datum.and_then(|datum| self.laying.understanding.show(datum, &change.sort));
        Change {
            field: change.field.id.clone(),
            label: label(change.field),
            old: shown(ours),
            new: shown(change.theirs.as_ref()),
        }
    }

    fn refuse(&mut self, change: &Changed<'_>, code: Code) {
        self.told.push(self.laying.about(code).with("label", label(change.field)));
    }
}

fn cell(home: &Home) -> Option<&CellOf> {
    match home {
        Home::Cell(cell) | Home::RowAnswer(cell) => Some(cell),
        Home::Datum(_) | Home::Answer => None,
    }
}

/// Returns what names the row of a cell: the same for all its cells, and for the item that is made of it.
fn row_name(cell: &CellOf) -> String {
    match &cell.row {
        Row::Empty(number) => format!("{}.{number:02}", cell.rows),
        Row::Known { key, .. } => format!("{}.known.{key}", cell.rows),
    }
}

/// Returns how a field is called outside its document: in a table the label alone does not say which row it is.
fn label(field: &Field) -> String {
    let is_told_apart = field.tooltip.contains(&field.label) && field.id.contains('.');
    let first = field.tooltip.split(&field.label).next().filter(|_| is_told_apart).unwrap_or_default();
    format!("{first}{}", field.label)
}

/// Returns everybody in a case by identifier and full name.
pub(super) fn people(tree: &Json) -> Vec<Choice> {
    choices(tree, &["client_system", "participants"], "name")
}

/// Returns the goals of a case by identifier and text.
pub(super) fn goals(tree: &Json) -> Vec<Choice> {
    choices(tree, &["plan.goals"], "text")
}

fn choices(tree: &Json, lists: &[&str], label: &str) -> Vec<Choice> {
    let items = lists.iter().flat_map(|list| Spot::of(list).items(tree));
    let choice = |item: Spot| {
        let value = item.key("id").get(tree)?.as_str()?.to_owned();
        Some(Choice { value, label: super::typed::full_name(item.key(label).get(tree)?) })
    };
    items.filter_map(choice).collect()
}
