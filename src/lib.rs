//! From one case file to every document around a client meeting, as PDF and HTML.
//!
//! The flow, one room a step:
//!
//! 1. [`case`] reads a case file into typed data; [`set`] and [`locale`] read what documents hold and say.
//! 2. [`rules`] say what is wrong with a case, and which documents may not leave because of it.
//! 3. `plan` lists the jobs: which document, for whom, in which language and format.
//! 4. `compose` makes one [`model::Document`] for each job; what its reader may not see is gone by then.
//! 5. [`render`] turns a document into bytes.
//! 6. `write` puts the bytes on disk, whole or not at all.
//!
//! What is wrong on the way is a [`diagnostic::Diagnostic`]. `cli` joins the rooms; it alone prints.

pub mod adaptation;
pub mod build;
pub mod calendar;
pub mod case;
pub mod characters;
pub mod cli;
pub mod collect;
pub mod compose;
pub mod consent;
pub mod diagnostic;
pub mod door;
pub mod edition;
pub mod facts;
pub mod files;
pub mod form;
pub mod held;
pub mod ledger;
pub mod library;
pub mod locale;
pub mod logo;
pub mod model;
pub mod plan;
pub mod rebase;
pub mod redline;
pub mod register;
pub mod render;
pub mod rules;
pub mod secret;
pub mod set;
pub mod sharing;
pub mod subjects;
pub mod tree;
pub mod write;
pub mod yaml;
