//! Whole cases against the sources: what follows from one change in a case in which nothing is the matter.
//!
//! Adding one needs no Rust: `table.yaml` names the case that is changed (`ijh.yaml`, `lco.yaml`), the change, and what has
//! to be found, each with its place in the sources.

use bundel::case::{self, Case};
use bundel::diagnostic::{Severity, SourceFile};
use bundel::rules::{self, Checked, Verdict};
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::{Map, Value};

/// One change, and what follows from it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    /// What is shown.
    case: String,
    /// Place in the sources.
    #[serde(rename = "source")]
    _source: String,
    /// The case that is changed.
    on: String,
    /// The day on which it is judged.
    today: Option<Date>,
    /// Paths, each with its new value; none takes it out, `+` at the end adds to a list.
    #[serde(default)]
    with: Map<String, Value>,
    /// What is different in the meeting before, if there was one.
    previous: Option<Map<String, Value>>,
    /// What has to be found: `code[~severity][@path]`.
    #[serde(default)]
    finds: Vec<String>,
    /// What must not be found; `*` is anything.
    #[serde(default)]
    not: Vec<String>,
}

fn table() -> Vec<Row> {
    serde_saphyr::from_str(include_str!("table.yaml")).expect("the table can be read")
}

fn base(name: &str) -> Value {
    let text = match name {
        "ijh" => include_str!("ijh.yaml"),
        "lco" => include_str!("lco.yaml"),
        other => panic!("no case `{other}`"),
    };
    serde_saphyr::from_str(text).expect("the case can be read")
}

/// Reads a changed case as if it stood in a file.
fn changed(name: &str, with: &Map<String, Value>) -> Case {
    let mut value = base(name);
    for (path, new) in with {
        put(&mut value, &path.split('.').collect::<Vec<_>>(), new.clone());
    }
    let file = SourceFile::new("case.yaml", value.to_string());
    case::read(&file).unwrap_or_else(|problems| panic!("{with:?}: {problems:?}")).value.value
}

fn put(value: &mut Value, path: &[&str], new: Value) {
    let (step, rest) = path.split_first().expect("a path has a step");
    if let Value::Array(items) = value {
        match (step.parse::<usize>(), rest) {
            (Err(_), _) => items.push(new),
            (Ok(index), []) if new.is_null() => drop(items.remove(index)),
            (Ok(index), []) => items[index] = new,
            (Ok(index), rest) => put(&mut items[index], rest, new),
        }
        return;
    }
    if value.is_null() {
        *value = if *step == "+" { Value::Array(Vec::new()) } else { Value::Object(Map::new()) };
        return put(value, path, new);
    }
    let object = value.as_object_mut().expect("a path goes through records and lists");
    match rest {
        [] if new.is_null() => drop(object.shift_remove(*step)),
        [] => drop(object.insert((*step).to_owned(), new)),
        rest => put(object.entry(*step).or_insert(Value::Null), rest, new),
    }
}

fn judge(row: &Row) -> Vec<Verdict> {
    let case = changed(&row.on, &row.with);
    let previous = row.previous.as_ref().map(|with| changed(&row.on, with));
    let today = row.today.unwrap_or_else(|| "2026-06-20".parse().expect("a day"));
    rules::judge(&Checked { case: &case, desk: &case.organisation, today, previous: previous.as_ref() })
}

fn is_found(wanted: &str, found: &[Verdict]) -> bool {
    let (code, path) = wanted.split_once('@').map_or((wanted, None), |(code, path)| (code, Some(path)));
    let (code, severity) = code.split_once('~').map_or((code, None), |(code, severity)| (code, Some(severity)));
    let named = |severity: Severity| format!("{severity:?}").to_lowercase();
    found.iter().any(|verdict| {
        (code == "*" || verdict.rule.code.as_str() == code)
            && severity.is_none_or(|wanted| named(verdict.severity) == wanted)
            && path.is_none_or(|wanted| verdict.finding.path == wanted)
    })
}

#[test]
fn each_change_is_judged_as_the_sources_say() {
    let mut wrong = Vec::new();
    for row in table() {
        let found = judge(&row);
        let lacks = row.finds.iter().filter(|wanted| !is_found(wanted, &found)).map(|wanted| format!("lacks {wanted}"));
        let has =
            row.not.iter().filter(|unwanted| is_found(unwanted, &found)).map(|unwanted| format!("has {unwanted}"));
        let amiss: Vec<String> = lacks.chain(has).collect();
        if !amiss.is_empty() {
            let shown = |verdict: &Verdict| format!("{}@{}", verdict.rule.code, verdict.finding.path);
            let found: Vec<String> = found.iter().map(shown).collect();
            wrong.push(format!("{}: {} in {found:?}", row.case, amiss.join(", ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_not_found_is_missed() {
    let row = serde_json::json!({"case": "", "source": "", "on": "ijh", "with": {"plan.crisis": []}});
    let found = judge(&serde_json::from_value(row).expect("a row"));
    assert!(is_found("ijh.plan-complete~warning@plan.crisis", &found) && is_found("*", &found));
    for other in ["ijh.plan-complete~error", "ijh.plan-complete@plan.goals", "ijh.fees"] {
        assert!(!is_found(other, &found), "{other}");
    }
}
