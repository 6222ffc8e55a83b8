//! Whoever has the file and not the keys: every edit of the trail is found, and found where it was made.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use rusqlite::types::Value;
use rusqlite::{Connection, params};

use super::super::schema;
use super::{append, check};
use crate::application::audit::{Act, Event, Fault, Plain};
use crate::hub::audit::AuditKey;
use crate::hub::store::conformance::staff::act;
use crate::person::StaffId;

const ROWS: i64 = 40;
const COLUMNS: [&str; 9] = ["at", "event", "who", "role", "desk", "about", "detail", "before", "link"];

fn key() -> AuditKey {
    AuditKey::derived(&[7; 32])
}

/// A trail as a day makes it.
fn trail() -> Connection {
    let mut conn = Connection::open_in_memory().unwrap();
    schema::bring_up(&mut conn, &key()).unwrap();
    for n in 0..ROWS {
        let event = Event::ALL[usize::try_from(n).unwrap() % Event::ALL.len()];
        let mut row: Act = act(event, &format!("id-{}", n % 7));
        row.at += jiff::SignedDuration::from_secs(n);
        row.who = (n % 3 > 0).then(|| StaffId(format!("s0{}", n % 4)));
        row.role = row.who.as_ref().and(row.role);
        row.detail = Plain::new("x".repeat(usize::try_from(n % 5).unwrap()));
        append(&conn, &key(), &[row]).unwrap();
    }
    assert_eq!(check(&conn, &key()).unwrap().faults, []);
    conn
}

/// What an intruder does to the file.
#[derive(Clone, Debug)]
enum Edit {
    /// Another value in one column.
    Change { row: i64, column: usize, with: Forged },
    /// Rows are gone.
    Remove { row: i64, count: i64 },
    /// Rows are gone, and the others closed up.
    CloseUp { row: i64, count: i64 },
    /// Two rows change places.
    Swap { one: i64, other: i64 },
    /// A row of an earlier time is put in once more at the end.
    Repeat { row: i64, mark: bool },
    /// Rows are written behind the last one, with a key of the intruder's own.
    Add { count: usize },
    /// The last rows are gone, and the mark with them.
    CutOff { count: i64, seal: bool },
    /// A row and all behind it are written anew, as somebody who knows the code but no key would do it.
    Rewrite { row: i64 },
    /// A mark is moved.
    Mark { last: bool, by: i64 },
    /// A mark is gone.
    Unmark { last: bool },
}

/// What is put in place of a value.
#[derive(Clone, Debug)]
enum Forged {
    /// What stands in another row.
    Of(i64),
    /// One bit turned.
    Bit(usize),
    /// Text.
    Text(String),
    /// Nothing, or an empty text.
    Nothing,
}

fn edits() -> impl Strategy<Value = Edit> {
    let row = 1..=ROWS;
    let forged = prop_oneof![
        (1..=ROWS).prop_map(Forged::Of),
        (0..4096usize).prop_map(Forged::Bit),
        "[ -~]{0,24}".prop_map(Forged::Text),
        Just(Forged::Nothing),
    ];
    prop_oneof![
        6 => (row.clone(), 0..COLUMNS.len(), forged).prop_map(|(row, column, with)| Edit::Change { row, column, with }),
        2 => (row.clone(), 1..5i64).prop_map(|(row, count)| Edit::Remove { row, count }),
        1 => (row.clone(), 1..5i64).prop_map(|(row, count)| Edit::CloseUp { row, count }),
        2 => (row.clone(), row.clone()).prop_map(|(one, other)| Edit::Swap { one, other }),
        1 => (row.clone(), any::<bool>()).prop_map(|(row, mark)| Edit::Repeat { row, mark }),
        1 => (1..4usize).prop_map(|count| Edit::Add { count }),
        1 => (1..ROWS, any::<bool>()).prop_map(|(count, seal)| Edit::CutOff { count, seal }),
        1 => row.prop_map(|row| Edit::Rewrite { row }),
        1 => (any::<bool>(), -3..4i64).prop_map(|(last, by)| Edit::Mark { last, by }),
        1 => any::<bool>().prop_map(|last| Edit::Unmark { last }),
    ]
}

fn value(conn: &Connection, row: i64, column: &str) -> Value {
    conn.query_row(&format!("SELECT {column} FROM audit WHERE seq = ?1"), [row], |row| row.get(0)).unwrap()
}

/// Another value of the same type, so that the table takes it; `None` where it would be the same.
fn forge(conn: &Connection, row: i64, column: usize, with: &Forged) -> Option<Value> {
    let name = COLUMNS[column];
    let now = value(conn, row, name);
    let other = match (with, &now) {
        (Forged::Of(other), _) => value(conn, *other, name),
        (Forged::Text(text), Value::Blob(_)) => Value::Blob(text.clone().into_bytes()),
        (Forged::Text(text), _) => Value::Text(text.clone()),
        (Forged::Nothing, Value::Blob(_)) => Value::Blob(Vec::new()),
        (Forged::Nothing, _) if matches!(name, "who" | "role") => Value::Null,
        (Forged::Nothing, _) => Value::Text(String::new()),
        (Forged::Bit(bit), Value::Blob(bytes)) => {
            let mut bytes = bytes.clone();
            let at = bit / 8 % bytes.len();
            bytes[at] ^= 1 << (bit % 8);
            Value::Blob(bytes)
        }
        (Forged::Bit(bit), Value::Text(text)) if !text.is_empty() => {
            let mut bytes = text.clone().into_bytes();
            let at = bit / 8 % bytes.len();
            // Within ASCII, so that it stays a text.
            bytes[at] = (bytes[at] ^ (1 << (bit % 6))) & 0x7F;
            Value::Text(String::from_utf8(bytes).unwrap())
        }
        (Forged::Bit(_), _) => Value::Text("s09".into()),
    };
    let allowed = other != Value::Null || matches!(name, "who" | "role");
    (allowed && other != now).then_some(other)
}

fn copy(conn: &Connection, from: i64, to: i64) {
    let columns = COLUMNS.join(", ");
    let sql = format!("INSERT INTO audit (seq, {columns}) SELECT ?2, {columns} FROM audit WHERE seq = ?1");
    conn.execute(&sql, [from, to]).unwrap();
}

/// Does it. Answers between which places something must be found; `None` where nothing was changed.
fn tamper(conn: &Connection, edit: &Edit) -> Option<(i64, i64)> {
    let run = |sql: &str, values: &[&dyn rusqlite::ToSql]| conn.execute(sql, values).unwrap();
    match edit {
        Edit::Change { row, column, with } => {
            let forged = forge(conn, *row, *column, with)?;
            run(&format!("UPDATE audit SET {} = ?2 WHERE seq = ?1", COLUMNS[*column]), params![row, forged]);
            Some((*row, *row))
        }
        Edit::Remove { row, count } => {
            run("DELETE FROM audit WHERE seq >= ?1 AND seq < ?2", params![row, row + count]);
            Some((*row, *row))
        }
        Edit::CloseUp { row, count } => {
            let gone = run("DELETE FROM audit WHERE seq >= ?1 AND seq < ?2", params![row, row + count]);
            run("UPDATE audit SET seq = seq - ?2 WHERE seq > ?1", params![row, i64::try_from(gone).unwrap()]);
            run("UPDATE audit_mark SET seq = seq - ?1 WHERE last = 1", params![i64::try_from(gone).unwrap()]);
            // At the very end there is nothing left behind it: then only the mark tells.
            Some((if row + count > ROWS { 0 } else { *row }, ROWS))
        }
        Edit::Swap { one, other } if one == other => None,
        Edit::Swap { one, other } => {
            run("UPDATE audit SET seq = -1 WHERE seq = ?1", params![one]);
            run("UPDATE audit SET seq = ?1 WHERE seq = ?2", params![one, other]);
            run("UPDATE audit SET seq = ?1 WHERE seq = -1", params![other]);
            Some((*one.min(other), *one.min(other)))
        }
        Edit::Repeat { row, mark } => {
            copy(conn, *row, ROWS + 1);
            if *mark {
                run("UPDATE audit_mark SET seq = ?1 WHERE last = 1", params![ROWS + 1]);
            }
            Some((ROWS + 1, ROWS + 1))
        }
        Edit::Add { count } => {
            append(conn, &AuditKey::derived(b"the intruder's"), &vec![act(Event::Confirmed, "id-1"); *count]).unwrap();
            Some((ROWS + 1, ROWS + 1))
        }
        Edit::CutOff { count, seal } => {
            run("DELETE FROM audit WHERE seq > ?1", params![ROWS - count]);
            run(
                "UPDATE audit_mark SET seq = ?1, link = (SELECT link FROM audit WHERE seq = ?1) WHERE last = 1",
                params![ROWS - count],
            );
            if *seal {
                run("UPDATE audit_mark SET seal = zeroblob(32) WHERE last = 1", params![]);
            }
            Some((0, ROWS))
        }
        Edit::Rewrite { row } => {
            let rows = super::trail_from(conn, u64::try_from(*row).unwrap(), 100).unwrap();
            let mut acts: Vec<Act> = rows.into_iter().map(|row| row.entry).collect();
            acts[0].about = Plain::new("forged");
            run("DELETE FROM audit WHERE seq >= ?1", params![row]);
            run(
                "UPDATE audit_mark SET seq = ?1 - 1,
                     link = coalesce((SELECT link FROM audit WHERE seq = ?1 - 1), zeroblob(32)) WHERE last = 1",
                params![row],
            );
            append(conn, &AuditKey::derived(b"the intruder's"), &acts).unwrap();
            Some((*row, *row))
        }
        Edit::Mark { by: 0, .. } => None,
        Edit::Mark { last, by } => {
            run("UPDATE audit_mark SET seq = seq + ?2 WHERE last = ?1", params![last, by]);
            Some((0, ROWS))
        }
        Edit::Unmark { last } => {
            run("DELETE FROM audit_mark WHERE last = ?1", params![last]);
            Some((0, ROWS))
        }
    }
}

fn tells_of(fault: &Fault, from: i64, to: i64) -> bool {
    let range = u64::try_from(from).unwrap()..=u64::try_from(to).unwrap();
    match fault {
        Fault::Changed { seq } | Fault::Unlinked { seq } => range.contains(seq),
        Fault::Missing { from, to } => range.contains(from) || (from..=to).contains(&range.start()),
        // A mark has no place: it counts where no row is to be found at fault.
        Fault::Mark { .. } => *range.start() == 0,
    }
}

#[test]
fn every_edit_is_found_where_it_was_made() {
    let conn = trail();
    let mut kinds = BTreeMap::<String, u32>::new();
    let kinds_seen = std::cell::RefCell::new(&mut kinds);
    let mut runner = TestRunner::new(Config { cases: 12_000, failure_persistence: None, ..Config::default() });
    runner
        .run(&edits(), |edit| {
            conn.execute_batch("SAVEPOINT edit").unwrap();
            let expected = tamper(&conn, &edit);
            let faults = check(&conn, &key()).unwrap().faults;
            conn.execute_batch("ROLLBACK TO edit; RELEASE edit").unwrap();
            let Some((from, to)) = expected else {
                prop_assert!(faults.is_empty(), "{edit:?}: nothing was changed and yet {faults:?}");
                return Ok(());
            };
            let kind = format!("{edit:?}").split(' ').next().unwrap_or_default().to_owned();
            *kinds_seen.borrow_mut().entry(kind).or_default() += 1;
            prop_assert!(faults.iter().any(|f| tells_of(f, from, to)), "{edit:?} at {from}..={to}: {faults:?}");
            Ok(())
        })
        .unwrap();
    let made: u32 = kinds.values().sum();
    assert!(made >= 10_000 && kinds.len() == 10, "{made} edits: {kinds:?}");
    assert_eq!(check(&conn, &key()).unwrap().faults, [], "the trail itself is whole after all that");
}

#[test]
fn several_edits_are_found_one_by_one() {
    let conn = trail();
    conn.execute_batch(
        "UPDATE audit SET detail = 'other' WHERE seq = 4; UPDATE audit SET who = 's09' WHERE seq = 20;
         DELETE FROM audit WHERE seq IN (9, 10, 33);",
    )
    .unwrap();
    let faults = check(&conn, &key()).unwrap().faults;
    assert_eq!(
        faults,
        [
            Fault::Changed { seq: 4 },
            Fault::Missing { from: 9, to: 10 },
            Fault::Changed { seq: 20 },
            Fault::Missing { from: 33, to: 33 },
        ]
    );
}

#[test]
fn another_hubs_trail_is_not_this_ones() {
    let conn = trail();
    let verdict = check(&conn, &AuditKey::derived(&[8; 32])).unwrap();
    assert!(verdict.faults.len() > 40, "{verdict:?}");
}
