//! A procedure (手続き): what it is called, what is asked, what it costs, what is found out before the queue.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{ExemptReason, Fact, FeeCode, Field, FieldName, Rule};

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

/// A procedure in one dated version.
#[derive(Clone)]
pub struct Procedure {
    /// Its id.
    pub id: ProcedureId,
    /// First day of this version.
    pub valid_from: Date,
    /// Last day of this version.
    pub valid_until: Option<Date>,
    /// The icon's name on its tile.
    pub icon: String,
    /// Legal basis, as the form prints it.
    pub law: String,
    /// The form's file, without `.typ`.
    pub form: String,
    /// Where it is handled.
    pub counter: String,
    /// The shared fields it uses, in the catalogue's order.
    pub uses: Vec<FieldName>,
    /// Its own fields, in the order they are asked.
    pub fields: Vec<Field>,
    /// What it costs.
    pub fees: Vec<FeeRule>,
    /// What is found out before the queue.
    pub checks: Vec<Check>,
    /// The id of its online way.
    pub online: Option<String>,
    /// Where all this is known from.
    pub fact: Fact,
}

impl Procedure {
    /// Whether this version counts on `day`.
    pub fn valid_on(&self, day: Date) -> bool {
        self.valid_from <= day && self.valid_until.is_none_or(|end| day <= end)
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
