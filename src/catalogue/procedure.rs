//! A procedure (手続き): what it is called, what is asked, what it costs, what is found out before the queue.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Deadline, ExemptReason, Fact, FeeCode, Field, FieldName, People, Rule};

/// A procedure's id: kebab-case, such as `juminhyo`. Its words are `procedure-<id>` and `procedure-<id>-example`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ProcedureId(pub String);

impl ProcedureId {
    /// The message of its title.
    pub fn title(&self) -> crate::text::Msg {
        crate::text::Msg::new(format!("procedure-{}", self.0))
    }
}

/// What a visitor does with a procedure, in the words of its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProcedureKind {
    /// 請求: a certificate is asked for.
    Request,
    /// 届出: something is notified.
    Notice,
    /// 申請: something is applied for.
    Application,
}

/// コンビニ交付: what can be had from a convenience store's machine, and what it costs there.
#[derive(Clone, Debug)]
pub struct Convenience {
    /// Yen for one.
    pub fee: u32,
    /// Only when this holds.
    pub when: Option<Rule>,
    /// Where it is known from.
    pub fact: Fact,
}

/// A procedure in one dated version.
#[derive(Clone)]
pub struct Procedure {
    /// Its id.
    pub id: ProcedureId,
    /// First day of this version.
    pub valid_from: Date,
    /// Last day of this version.
    pub valid_until: Option<Date>,
    /// What is done with it.
    pub kind: ProcedureKind,
    /// The icon's name on its tile.
    pub icon: String,
    /// The form's official title, in Japanese: `住民異動届（転入）`.
    pub official: String,
    /// Legal basis, as the form prints it.
    pub law: String,
    /// The form's file, without `.typ`. Without one the procedure is guided: the house explains it (`guide-<id>`), but
    /// prepares nothing, as with the notices of 戸籍法, whose paper is the law's own.
    pub form: Option<String>,
    /// Where it is handled.
    pub counter: String,
    /// The shared fields it uses, in the catalogue's order, then the fields of rows.
    pub uses: Vec<FieldName>,
    /// Which persons it is about.
    pub people: Option<People>,
    /// Its own fields, in the order they are asked.
    pub fields: Vec<Field>,
    /// What it costs.
    pub fees: Vec<FeeRule>,
    /// What is found out before the queue.
    pub checks: Vec<Check>,
    /// By when it must be done.
    pub deadlines: Vec<Deadline>,
    /// The id of its online way.
    pub online: Option<String>,
    /// Whether a convenience store's machine has it.
    pub convenience: Option<Convenience>,
    /// Where all this is known from.
    pub fact: Fact,
}

impl Procedure {
    /// Whether this version counts on `day`.
    pub fn valid_on(&self, day: Date) -> bool {
        self.valid_from <= day && self.valid_until.is_none_or(|end| day <= end)
    }

    /// Whether the house only explains it.
    pub const fn guided(&self) -> bool {
        self.form.is_none()
    }
}

/// A fee of a procedure.
#[derive(Clone, Debug)]
pub struct FeeRule {
    /// What the register calls it.
    pub code: FeeCode,
    /// The number field that says how many; one, without.
    pub qty: Option<FieldName>,
    /// Due only when this holds.
    pub when: Option<Rule>,
    /// When it is waived; the first that holds counts.
    pub exemptions: Vec<Exemption>,
}

/// A waiver, claimed before payment (減免・免除).
#[derive(Clone, Debug)]
pub struct Exemption {
    /// The reason code, listed in the fee master for this fee.
    pub reason: ExemptReason,
    /// When it applies.
    pub when: Rule,
}

/// What a check does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CheckEffect {
    /// Cannot be issued here today: said before the queue; the procedure leaves the visit.
    Refuse,
    /// Must be brought or shown at the counter.
    Bring,
    /// Good to know.
    Note,
}

/// Something found out before the queue. Its words are the message `check-<id>`.
#[derive(Clone, Debug)]
pub struct Check {
    /// Its id, kebab-case.
    pub id: String,
    /// When it applies.
    pub when: Rule,
    /// What it does.
    pub effect: CheckEffect,
}
