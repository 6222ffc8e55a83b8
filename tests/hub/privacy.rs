//! What rests on a disk holds nobody's name.

use std::fs;
use std::path::Path;

use kakanai::application::AnswerKey;
use kakanai::application::wire::{CorrectRequest, Role};
use kakanai::catalogue::FieldName;
use kakanai::person::{StaffId, Value};

use super::{Stage, confirm_all, draft};

/// Every file below a folder that holds the marker, and how many bytes were looked at.
pub fn search(folder: &Path, marker: &str, found: &mut Vec<String>) -> usize {
    let mut looked = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.to_string_lossy().contains(marker) {
            found.push(path.display().to_string());
        }
        if path.is_dir() {
            looked += search(&path, marker, found);
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        looked += bytes.len();
        let forms = [marker.as_bytes().to_vec(), marker.encode_utf16().flat_map(u16::to_le_bytes).collect()];
        if forms.iter().any(|form| bytes.windows(form.len()).any(|window| window == form)) {
            found.push(path.display().to_string());
        }
    }
    looked
}

#[tokio::test]
async fn store_wal_and_outbox_hold_no_name() {
    let stage = Stage::new().await;
    let (outbox, _line) = stage.kiosk("K01").await;
    let clerk = stage.client(Role::Clerk);
    let (name, after) = ("ミホンヒトメ", "ミホンフタメ");
    for _ in 0..10 {
        let detail = stage.visited(&outbox, draft("K01", name)).await;
        let application = &detail.applications[0];
        let correct = CorrectRequest {
            revision: application.revision,
            key: AnswerKey::shared(FieldName("requester_name".into())),
            value: Value::text(after),
            reason: "correction-reason-misread".into(),
            staff: StaffId("s01".into()),
        };
        clerk.correct(application.id, &correct).await.unwrap();
        confirm_all(&clerk, detail.visit).await;
    }
    for marker in [name, after] {
        let mut found = Vec::new();
        let looked = search(stage.dir.path(), marker, &mut found);
        assert!(looked > 100_000, "{looked}");
        assert_eq!(found, Vec::<String>::new());
    }
    // The search finds what is there: the city's code stands in the outbox in clear.
    let mut found = Vec::new();
    search(stage.dir.path(), "999997", &mut found);
    assert!(found.iter().any(|file| file.contains("outbox.db")), "{found:?}");
}
