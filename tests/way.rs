//! The whole way: card → forms → hub → clerk → register → counts, and that nobody's name stays behind on it.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};

use kakanai::application::ticket::business_day;
use kakanai::application::wire::{Role, Tender};
use kakanai::device::card::TestCard;
use kakanai::paper::Renderer;
use kakanai::rehearsal::desk::DeskPlayer;
use kakanai::rehearsal::persona::Persona;
use kakanai::rehearsal::player::Player;
use kakanai::rehearsal::report::VisitReport;
use kakanai::rehearsal::stage::Stage;
use kakanai::rehearsal::till::TillPlayer;
use kakanai::text::{Locale, Words};
use tempfile::TempDir;

use crate::hub::privacy::search;

pub fn renderer() -> Arc<Renderer> {
    Arc::new(Renderer::with_program(Path::new(env!("CARGO_BIN_EXE_kakanai")), ["render"]))
}

/// Plays the tour with the product itself, without a display.
pub fn tour(locale: &str) -> (TempDir, serde_json::Value) {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("tour");
    let run = Command::new(env!("CARGO_BIN_EXE_kakanai"))
        .args(["--data".as_ref(), dir.path().join("data").as_os_str()])
        .args(["tour", "--locale", locale, "--out"])
        .arg(&out)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env("KAKANAI_LOG", "error")
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let report = fs::read_to_string(out.join("report.json")).unwrap();
    (dir, serde_json::from_str(&report).unwrap())
}

#[test]
fn the_tour_goes_the_whole_way_without_a_display() {
    let (dir, report) = tour("ja");
    let out = dir.path().join("tour");
    let visits = report["visits"].as_array().unwrap();
    assert_eq!(visits.len(), 3);
    let states = |application: &serde_json::Value| -> Vec<String> {
        application["states"].as_array().unwrap().iter().map(|s| s[0].as_str().unwrap().to_owned()).collect()
    };
    let first = visits[0]["applications"].as_array().unwrap();
    assert_eq!(first.len(), 3);
    for application in first {
        assert_eq!(states(application), ["received", "confirmed", "paid", "issued"]);
    }
    let second = &visits[1]["applications"][0];
    assert_eq!(states(second), ["received", "returned", "confirmed", "paid", "issued"]);
    assert_eq!(visits[0]["charges"][0]["tender"], "cash");
    assert_eq!(visits[1]["charges"][0]["tender"], "credit");
    // A family that moves in: several forms from one reading, nothing to pay.
    let family = visits[2]["applications"].as_array().unwrap();
    assert!(family.len() >= 4, "{family:?}");
    for application in family {
        assert_eq!(states(application), ["received", "confirmed", "issued"]);
    }
    assert!(visits[2]["charges"].as_array().unwrap().is_empty());
    let counts = &report["counts"];
    assert_eq!((counts["started"].as_u64(), counts["finished"].as_u64()), (Some(3), Some(3)));
    assert_eq!((counts["by_card"].as_u64(), counts["by_hand"].as_u64()), (Some(2), Some(1)));
    assert_eq!(counts["charges"]["paid"], serde_json::json!([2, 1350]));
    assert_eq!(counts["states"]["issued"], 4 + family.len());
    let files: Vec<&str> = report["files"].as_array().unwrap().iter().filter_map(|f| f.as_str()).collect();
    for (kind, least) in [("application-", 2), ("slip-kiosk-", 2), ("slip-desk-", 3)] {
        assert!(files.iter().filter(|f| f.starts_with(kind)).count() >= least, "{kind}: {files:?}");
    }
    let kiosk = ["start", "purpose", "menu-moving", "plan", "card", "pin", "check", "done"];
    for page in kiosk.into_iter().chain(["clerk-visit", "clerk-family", "register-bill", "manager"]) {
        let file = files.iter().find(|f| f.ends_with(&format!("-{page}.png"))).unwrap_or_else(|| panic!("no {page}"));
        let picture = image::open(out.join(file)).unwrap();
        assert_eq!((picture.width(), picture.height()), (1920, 1080));
    }
    assert!(!out.join("data").exists(), "the tour leaves its data folder behind");
}

#[test]
fn the_bare_command_without_a_display_says_what_it_did() {
    let dir = tempfile::tempdir().unwrap();
    let run = Command::new(env!("CARGO_BIN_EXE_kakanai"))
        .arg("--data")
        .arg(dir.path())
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env("KAKANAI_LOG", "error")
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let said = String::from_utf8(run.stdout).unwrap();
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains("without a display") && said.contains("tour"), "{said}");
    assert!(dir.path().join("tour").join("report.json").is_file());
}

/// Everything that is logged while the visits run.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

const NAME: &str = "標識名";
const ADDRESS: &str = "標識町";
const READING: &str = "マアカアヨミ";
const VISITS: u32 = 200;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_visits_leave_no_name_behind() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    tracing::subscriber::set_global_default(subscriber).expect("no other test sets a logger");
    let dir = tempfile::tempdir().unwrap();
    let stage = Stage::set(dir.path(), "nakagawa", renderer()).await.unwrap();
    let words = Arc::new(Words::load(Locale::Ja).unwrap());
    let today = business_day(stage.now());
    let mut texts: Vec<String> = Vec::new();
    for n in 0..VISITS {
        // Each visitor has a name, an address and a reading of their own.
        let (name, address) = (format!("{NAME}　{n}子"), format!("福岡県那珂川市{ADDRESS}{n}番地"));
        stage.tray.exchange(TestCard::T1, TestCard::of(&name, &address, today));
        let digits: String = n
            .to_string()
            .bytes()
            .map(|b| ['ア', 'イ', 'ウ', 'エ', 'オ', 'カ', 'キ', 'ク', 'ケ', 'コ'][usize::from(b - b'0')])
            .collect();
        let all = ["juminhyo", "inkan", "zei", "koseki"];
        let wanted = [all[n as usize % 4], all[(n as usize + 1) % 4]];
        let mut persona = Persona::hanako(Locale::EVERYWHERE[n as usize % 2], &wanted[..1 + n as usize % 2]);
        persona.kana = format!("{READING}　{digits}");
        let by_hand = n % 3 == 1;
        if by_hand {
            persona = persona.by_hand();
        }
        let taken = Player::new(&stage).unwrap().play(&persona, |_| Ok(())).await.unwrap();
        texts.push(format!("NKR1.{}", taken.reference));
        if !by_hand && n % 20 == 0 {
            let clerk = stage.clerk.clone();
            let detail = stage
                .ask_until("the visit arrives", || async { Ok(clerk.visit(taken.visit).await.ok()) })
                .await
                .unwrap();
            assert_eq!(detail.ticket, taken.ticket);
            let mut desk = DeskPlayer::sit_down(&stage, &words).await.unwrap();
            desk.open(taken.visit).await.unwrap();
            desk.print().await.unwrap();
            let detail = desk.confirm_all().await.unwrap();
            desk.pay_slip().await.unwrap();
            let code = detail.charges[0].nkp1.clone();
            let mut till = TillPlayer::new(&stage).unwrap();
            till.scan(&code).await;
            till.choose(Tender::Code).await;
            till.expect_done().unwrap();
            texts.push(code);
            texts.push(serde_json::to_string(&VisitReport::from(&detail)).unwrap());
        }
    }
    let counts = stage
        .ask_until("all visits are counted", || async {
            let counts = stage.house.client(Role::Manager)?.counts(today, today).await?;
            let finished: u32 = counts.days.values().map(|d| d.finished).sum();
            Ok((finished == VISITS).then_some(counts))
        })
        .await
        .unwrap();
    texts.push(serde_json::to_string(&counts).unwrap());
    texts.push(serde_json::to_string(&stage.clerk.waiting(0, std::time::Duration::ZERO).await.unwrap()).unwrap());
    texts.push(String::from_utf8(log.0.lock().unwrap().clone()).unwrap());
    assert!(texts.last().unwrap().len() > 10_000, "nothing was logged");
    for text in &texts {
        for marker in [NAME, ADDRESS, READING] {
            assert!(!text.contains(marker), "{marker} in {}", &text[..text.len().min(200)]);
        }
    }
    // Raw bytes of stores, logs of writes and outboxes, and every file's name; only what was printed may hold a name.
    for folder in ["hub", "kiosk", "register"] {
        for marker in [NAME, ADDRESS, READING] {
            let mut found = Vec::new();
            let looked = search(&dir.path().join(folder), marker, &mut found);
            assert!(looked > 10_000, "{folder}: {looked}");
            assert_eq!(found, Vec::<String>::new());
        }
    }
    let mut printed = 0;
    for face in ["kiosk-K01", "desk"] {
        for entry in fs::read_dir(stage.house.out(face)).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            assert!(name.is_ascii(), "{name}");
            printed += 1;
        }
    }
    assert!(printed >= VISITS as usize, "{printed}");
}
