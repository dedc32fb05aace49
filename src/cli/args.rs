//! What can be typed. In Dutch, the language of those who type it.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::diagnostic::Diagnostics;
use crate::locale::Locale;
use crate::set::{self, Moment};
use crate::tree::Tree;

/// Maakt van één dossier alle documenten rond een cliëntoverleg, als PDF en als HTML.
#[derive(Debug, Parser)]
#[command(version, disable_help_subcommand = true)]
pub(super) struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// What is laid over the embedded files.
    #[command(flatten)]
    pub layers: Layers,
    /// How to report.
    #[command(flatten)]
    pub output: Output,
}

/// Folders laid over the embedded files.
#[derive(Debug, Args)]
pub(super) struct Layers {
    /// Eigen map met sjablonen, over de ingebouwde heen
    #[arg(long, value_name = "MAP", global = true)]
    pub templates: Vec<PathBuf>,
    /// Eigen map met teksten, over de ingebouwde heen
    #[arg(long, value_name = "MAP", global = true)]
    pub content: Vec<PathBuf>,
    /// Eigen map met vertalingen en opschriften, over de ingebouwde heen
    #[arg(long, value_name = "MAP", global = true)]
    pub locales: Vec<PathBuf>,
    /// Map met andere versies van een reeks
    #[arg(long, value_name = "MAP", global = true)]
    pub editions: Vec<PathBuf>,
}

impl Layers {
    /// Returns the embedded files with the folders laid over them, in the order given.
    ///
    /// # Errors
    /// When a folder cannot be read.
    pub(super) fn tree(&self) -> Result<Tree, Diagnostics> {
        let mut tree = Tree::embedded();
        let branches = [("templates", &self.templates), ("content", &self.content), ("locales", &self.locales)];
        let mut problems = Diagnostics::new();
        for (branch, folder) in branches.iter().flat_map(|(branch, folders)| folders.iter().map(move |f| (*branch, f)))
        {
            problems.extend(tree.lay_over(branch, folder).err().into_iter().flatten());
        }
        problems.extend(Locale::astray(&tree));
        problems.extend(set::astray(&tree));
        if problems.is_empty() { Ok(tree) } else { Err(problems) }
    }
}

/// What is laid over one set.
#[derive(Clone, Debug, Default, Args)]
pub(super) struct Adapted {
    /// Map met een aanpassing (adaptation.yaml), over de reeks waarvoor ze gemaakt is
    #[arg(long = "adaptation", value_name = "MAP")]
    pub folder: Option<PathBuf>,
}

/// How to report.
#[derive(Debug, Default, Args)]
pub(super) struct Output {
    /// Vorm van de meldingen: human (met de regels waarover het gaat), short (één regel) of json (zonder gegevens)
    #[arg(long, value_name = "VORM", value_enum, default_value_t = MessageFormat::Human, global = true)]
    pub messages: MessageFormat,
}

/// Form of the messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum MessageFormat {
    /// Met de regels waarover het gaat
    #[default]
    Human,
    /// Eén regel per melding
    Short,
    /// Eén JSON-object per melding, zonder gegevens uit het dossier
    Json,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Maak de documenten van een of meer dossiers
    Build(Build),
    /// Maak blanco formulieren
    Pack(Pack),
    /// Neem de antwoorden uit ingevulde formulieren over in een dossier
    Collect(Collect),
    /// Kijk dossiers of een aanpassing na zonder iets te maken
    Check(Check),
    /// Toon wat er is
    List(List),
    /// Maak een beginbestand met uitleg
    New(New),
    /// Vergelijk een aanpassing met haar basis, of een versie van een reeks met een andere
    Diff(Diff),
    /// Zet aanpassingen over naar een nieuwe versie van hun basis
    Rebase(Rebase),
    /// Toon het JSON-schema van een dossier, of van een ander bestand
    Schema(Schema),
    /// Kijk na of de bestanden in een map nog dezelfde zijn als toen ze gemaakt werden
    Verify {
        /// Map met resultaten
        #[arg(value_name = "MAP")]
        folder: PathBuf,
    },
}

/// Documents of cases.
#[derive(Debug, Args)]
pub(super) struct Build {
    /// Dossiers (YAML)
    #[arg(required = true, value_name = "DOSSIER")]
    pub cases: Vec<PathBuf>,
    /// Alleen documenten van dit moment: pack, request, before, during of after
    #[arg(long, value_name = "MOMENT", value_enum, value_delimiter = ',')]
    pub moment: Vec<Moment>,
    /// Alleen dit document
    #[arg(long, value_name = "DOCUMENT", value_delimiter = ',')]
    pub document: Vec<String>,
    /// Alleen de exemplaren van deze deelnemer
    #[arg(long = "for", value_name = "DEELNEMER", value_delimiter = ',')]
    pub readers: Vec<String>,
    /// Hoe gemaakt wordt.
    #[command(flatten)]
    pub making: Making,
}

/// Blank forms.
#[derive(Debug, Args)]
pub(super) struct Pack {
    /// Alleen van deze reeks
    #[arg(long, value_name = "REEKS", value_delimiter = ',')]
    pub set: Vec<String>,
    /// Alleen voor dit loket
    #[arg(long, value_name = "LOKET", value_delimiter = ',')]
    pub desk: Vec<String>,
    /// Alleen dit document
    #[arg(long, value_name = "DOCUMENT", value_delimiter = ',')]
    pub document: Vec<String>,
    /// Hoe gemaakt wordt.
    #[command(flatten)]
    pub making: Making,
}

/// How documents are made.
#[derive(Debug, Args)]
pub(super) struct Making {
    /// Taal van de documenten
    #[arg(long, value_name = "TAAL", value_delimiter = ',')]
    pub locale: Vec<String>,
    /// Bestandsvormen: pdf, html of allebei; zonder deze optie allebei
    #[arg(long, value_name = "VORM", value_delimiter = ',', default_values_t = ["pdf".to_owned(), "html".to_owned()])]
    pub format: Vec<String>,
    /// Map voor de resultaten; zonder deze optie output
    #[arg(long, value_name = "MAP", default_value = "output")]
    pub out: PathBuf,
    /// Aantal documenten tegelijk; zonder deze optie zoveel als de computer aankan
    #[arg(long, value_name = "AANTAL")]
    pub jobs: Option<NonZeroUsize>,
    /// Wat over de reeks heen ligt.
    #[command(flatten)]
    pub adapted: Adapted,
    /// Toon alleen wat er gemaakt zou worden
    #[arg(long)]
    pub dry_run: bool,
    /// Zonder invulvelden: alleen om te lezen en af te drukken
    #[arg(long)]
    pub flat: bool,
    /// Toon bij elke bepaling waar ze vandaan komt
    #[arg(long)]
    pub provenance: bool,
    /// De dag die als vandaag geldt (jjjj-mm-dd)
    #[arg(long, value_name = "DAG")]
    pub today: Option<Date>,
}

/// A comparison.
#[derive(Debug, Args)]
pub(super) struct Diff {
    /// Map met de aanpassing
    #[arg(value_name = "AANPASSING", required_unless_present = "set", conflicts_with = "set")]
    pub adaptation: Option<PathBuf>,
    /// Vergelijk twee versies van een reeks
    #[arg(long, num_args = 3, value_names = ["REEKS", "OUD", "NIEUW"])]
    pub set: Vec<String>,
    /// Waarmee een aanpassing vergeleken wordt: direct (waar ze op steunt) of set (de reeks zelf)
    #[arg(long, value_name = "BASIS", value_enum, default_value_t = DiffBase::Direct)]
    pub base: DiffBase,
    /// Bestandsvormen: pdf, html of json, of meer dan één; met --out en zonder deze optie allebei de eerste
    #[arg(long, value_name = "VORM", value_delimiter = ',')]
    pub format: Vec<String>,
    /// Map voor de resultaten; zonder deze optie en --format komt er alleen een overzicht op het scherm
    #[arg(long, value_name = "MAP")]
    pub out: Option<PathBuf>,
    /// Toon ook de teksten die dezelfde blijven
    #[arg(long)]
    pub full: bool,
    /// Toon bij elke bepaling waar ze vandaan komt
    #[arg(long)]
    pub provenance: bool,
    /// De dag die als vandaag geldt (jjjj-mm-dd)
    #[arg(long, value_name = "DAG")]
    pub today: Option<Date>,
}

/// Answers out of forms.
#[derive(Debug, Args)]
pub(super) struct Collect {
    /// Ingevulde formulieren: PDF, of de antwoorden die een HTML-formulier bewaart
    #[arg(required = true, value_name = "FORMULIER")]
    pub files: Vec<PathBuf>,
    /// Dossier waarin de antwoorden komen; zonder deze optie wordt van elk blanco formulier een nieuw dossier gemaakt
    #[arg(long, value_name = "DOSSIER")]
    pub into: Option<PathBuf>,
    /// Naam van het nieuwe dossier
    #[arg(long, value_name = "BESTAND", conflicts_with = "into")]
    pub out: Option<PathBuf>,
    /// Van wie de blanco formulieren zijn (de id in het dossier)
    #[arg(long = "for", value_name = "DEELNEMER")]
    pub reader: Option<String>,
    /// Als het dossier intussen iets anders zegt: ask (vragen), refuse (weigeren), keep (dossier houden) of take (formulier overnemen); zonder deze optie ask
    #[arg(long, value_name = "KEUZE", value_enum, default_value_t)]
    pub on_conflict: OnConflict,
    /// Neem dit veld ook over als er daardoor meer gedeeld mag worden; de melding zegt hoe het veld heet
    #[arg(long, value_name = "VELD")]
    pub loosen: Vec<String>,
    /// Toon alleen wat er zou veranderen
    #[arg(long)]
    pub dry_run: bool,
    /// De dag die als vandaag geldt (jjjj-mm-dd)
    #[arg(long, value_name = "DAG")]
    pub today: Option<Date>,
    /// Adaptation of the set.
    #[command(flatten)]
    pub adapted: Adapted,
}

/// Adaptations that move to a new version of their base.
#[derive(Debug, Args)]
pub(super) struct Rebase {
    /// Mappen met aanpassingen; die waarop andere steunen eerst
    #[arg(required = true, value_name = "AANPASSING")]
    pub adaptations: Vec<PathBuf>,
    /// De nieuwe versie van de reeks
    #[arg(long, value_name = "VERSIE")]
    pub onto: String,
    /// De versie van vroeger, als een aanpassing eronder al over is
    #[arg(long, value_name = "VERSIE")]
    pub from: Option<String>,
    /// Toon alleen wat er zou gebeuren
    #[arg(long)]
    pub dry_run: bool,
}

/// What an adaptation is compared with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum DiffBase {
    /// Waar ze op steunt
    #[default]
    Direct,
    /// De reeks zelf
    Set,
}

/// What is done when the case says something else than the form said when it left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum OnConflict {
    /// Vragen, aan een scherm
    #[default]
    Ask,
    /// Weigeren
    Refuse,
    /// Het dossier houden
    Keep,
    /// Het formulier overnemen
    Take,
}

/// Checking cases.
#[derive(Debug, Args)]
pub(super) struct Check {
    /// Dossiers (YAML), of mappen met een aanpassing
    #[arg(required = true, value_name = "DOSSIER")]
    pub cases: Vec<PathBuf>,
    /// Wat over de reeks heen ligt.
    #[command(flatten)]
    pub adapted: Adapted,
    /// Een waarschuwing telt als een fout
    #[arg(long)]
    pub deny_warnings: bool,
    /// De dag die als vandaag geldt (jjjj-mm-dd)
    #[arg(long, value_name = "DAG")]
    pub today: Option<Date>,
}

/// The schema of a kind of file.
#[derive(Debug, Args)]
pub(super) struct Schema {
    /// Van welk bestand: case (een dossier), document, set of adaptation; zonder keuze case
    #[arg(value_enum, value_name = "BESTAND", default_value_t)]
    pub of: SchemaOf,
}

/// Kinds of files that have a schema.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum SchemaOf {
    /// Een dossier
    #[default]
    Case,
    /// De definitie van een document
    Document,
    /// De lijst van een reeks
    Set,
    /// Een aanpassing
    Adaptation,
}

/// What there is.
#[derive(Debug, Args)]
pub(super) struct List {
    /// Wat: sets, documents, fields, locales, desks, rules, laws, sources of to-check
    #[arg(value_enum, value_name = "WAT")]
    pub what: Listed,
    /// Alleen van deze reeks
    #[arg(long, value_name = "REEKS")]
    pub set: Option<String>,
    /// Wat over de reeks heen ligt.
    #[command(flatten)]
    pub adapted: Adapted,
    /// De dag die als vandaag geldt (jjjj-mm-dd)
    #[arg(long, value_name = "DAG")]
    pub today: Option<Date>,
}

/// Kinds of things that there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Listed {
    /// Reeksen van documenten
    Sets,
    /// Documenten
    Documents,
    /// Velden van een dossier
    Fields,
    /// Regels waaraan een dossier moet voldoen
    Rules,
    /// Bronnen waaruit documenten en regels komen
    Sources,
    /// Talen
    Locales,
    /// Loketten
    Desks,
    /// Wetten, adressen en bedragen, met de dagen waarop ze gelden
    Laws,
    /// Wat daarvan nagekeken moet worden
    ToCheck,
}

/// A starting file.
#[derive(Debug, Args)]
pub(super) struct New {
    /// Wat
    #[command(subcommand)]
    pub what: NewFile,
}

/// Kinds of starting files.
#[derive(Debug, Subcommand)]
pub(super) enum NewFile {
    /// Een dossier
    Case {
        /// Naam van het nieuwe bestand
        #[arg(value_name = "BESTAND", default_value = "dossier.yaml")]
        file: PathBuf,
        /// Reeks
        #[arg(long, value_name = "REEKS", default_value = "ijh")]
        set: String,
    },
    /// Een document in een reeks of in een aanpassing: zijn opbouw, zijn woorden en een eerste tekst
    Document {
        /// Korte naam van het document: kleine letters, cijfers en streepjes
        #[arg(value_name = "NAAM")]
        id: String,
        /// Map waarin het komt: van een aanpassing, van het programma zelf, of een eigen map; zonder deze optie hier
        #[arg(long, value_name = "MAP", default_value = ".")]
        into: PathBuf,
        /// Reeks waar het bij hoort; in de map van een aanpassing niet nodig
        #[arg(long, value_name = "REEKS", default_value = "ijh")]
        set: String,
    },
    /// Een aanpassing van een reeks: uw eigen gegevens, woorden en strengere normen
    Adaptation {
        /// Reeks die u aanpast: hvk, lco of ijh
        #[arg(long, value_name = "REEKS")]
        from: String,
        /// Korte naam van de aanpassing: kleine letters, cijfers en streepjes
        #[arg(long, value_name = "NAAM", default_value = "aanpassing")]
        id: String,
        /// Map die gemaakt wordt; zonder deze optie de korte naam
        #[arg(long, value_name = "MAP")]
        out: Option<PathBuf>,
    },
}
