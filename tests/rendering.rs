//! The renderer as it runs at a counter: the real program in its child process, with the city's own templates.

use std::{collections::BTreeMap, path::Path, time::Duration};

use jiff::civil::date;
use kakanai::{
    catalogue::{Procedure, ProcedureId},
    city::City,
    desk::check::forms,
    device::printer::Raster,
    paper::{
        AsciiQr, FormData, Forms, Job, Output, RenderError, Renderer,
        fit::{CHARGE, Fit, REFERENCE, Trial},
        form::{Answer, Mark},
        qr::{Medium, QUIET_ZONE},
        sample::Sample,
    },
    person::Secret,
    text::{Locale, Words},
};
use serde_json::json;

/// The city and its words, loaded once.
pub struct House {
    city: City,
    words: BTreeMap<Locale, Words>,
}

impl House {
    /// An embedded city.
    pub fn load(name: &str) -> Self {
        let city = kakanai::city::load_embedded(name).unwrap_or_else(|error| panic!("{name}: {error}"));
        let languages = city.catalogue.city.languages.iter();
        let words = languages.map(|locale| (*locale, city.words(*locale).expect("words"))).collect();
        Self { city, words }
    }

    /// Its forms, to be tried on a day in November 2026.
    pub fn trial(&self) -> Trial<'_> {
        let forms = Forms { texts: &self.city.forms, backgrounds: &self.city.backgrounds };
        Trial { forms, catalogue: &self.city.catalogue, words: &self.words, today: date(2026, 11, 20) }
    }

    /// A procedure that prints.
    pub fn procedure(&self, id: &str) -> &Procedure {
        let found = self.city.catalogue.procedure(&ProcedureId(id.into()), self.trial().today);
        found.unwrap_or_else(|| panic!("no procedure {id}"))
    }

    /// The procedures that have a form.
    pub fn printed(&self) -> Vec<&Procedure> {
        self.city.catalogue.offered(self.trial().today).into_iter().filter(|p| p.form.is_some()).collect()
    }

    /// The data of a form with made-up answers.
    pub fn data(&self, id: &str, sample: Sample) -> FormData {
        self.trial().form(&self.words[&Locale::Ja], self.procedure(id), sample)
    }

    /// A job of a procedure's form with that data.
    pub fn job(&self, id: &str, data: &FormData) -> Job {
        let form = self.procedure(id).form.as_deref().expect("a form");
        let job = self.trial().forms.job(form, data, pdf(&data.form.title)).expect("a job");
        job.with_qr(reference(), Medium::Laser)
    }

    /// A slip in Japanese as a bitmap.
    pub async fn slip_raster(&self, name: &str) -> Raster {
        let slip = self.trial().slips().into_iter().find(|one| one.form == name && one.with == "ja").expect("a slip");
        let page = renderer().render(&slip.job.expect("a job")).await.unwrap_or_else(|error| panic!("{name}: {error}"));
        Raster::new(page.width, page.bytes.clone()).expect("whole rows")
    }
}

/// The renderer of this build.
pub fn renderer() -> Renderer {
    Renderer::with_program(env!("CARGO_BIN_EXE_kakanai"), [kakanai::paper::render::SUBCOMMAND])
}

/// A PDF with a title that holds no name.
pub fn pdf(title: &str) -> Output {
    Output::Pdf {
        title: format!("{title} A-128"),
        ident: "01KAR5T9C4WZ8Q2M7X3VBNJ6YH".into(),
        timestamp: "2026-11-22T01:31:00Z".parse().expect("a timestamp"),
    }
}

/// The reference as a code.
pub fn reference() -> AsciiQr {
    AsciiQr::new(REFERENCE).expect("a code")
}

/// Everything that a city prints, as files below the build's folder, to be looked at: `target/tmp/paper/<city>/`.
async fn every_page(name: &str) -> Vec<Fit> {
    let house = House::load(name);
    // 見本市 takes all but one form over from 那珂川市.
    let fits = match name {
        "mihon" => house.trial().procedure(&renderer(), house.procedure("inkan")).await,
        _ => house.trial().all(&renderer()).await,
    };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("paper").join(name);
    std::fs::create_dir_all(&folder).expect("a folder");
    for fit in &fits {
        let Ok(sheet) = &fit.page else { continue };
        let ending = if sheet.bytes.starts_with(b"%PDF") { "pdf" } else { "dots" };
        let of = fit.procedure.as_ref().map_or("slip", |id| id.0.as_str());
        std::fs::write(folder.join(format!("{of}.{}.{}.{ending}", fit.form, fit.with)), &sheet.bytes).expect("written");
    }
    fits
}

#[tokio::test]
async fn everything_a_city_prints_holds_the_longest_answers() {
    let mut wrong = Vec::new();
    for city in ["nakagawa", "mihon"] {
        let fits = every_page(city).await;
        assert!(fits.len() >= Sample::ALL.len(), "{city}: {}", fits.len());
        for fit in &fits {
            let what = format!("{city} {} {} {}", fit.procedure.as_ref().map_or("", |p| &p.0), fit.form, fit.with);
            match &fit.page {
                Err(error) => wrong.push(format!("{what}: {error}")),
                Ok(sheet) => {
                    wrong.extend(sheet.overflows.iter().map(|overflow| format!("{what}: {overflow:?}")));
                    // One sheet at the counter; two where everything that can be asked comes together at its longest.
                    let most = if matches!(fit.with.as_str(), "fullest" | "foreign") { 2 } else { 1 };
                    if sheet.pages > most {
                        wrong.push(format!("{what}: {} pages", sheet.pages));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} findings\n{}", wrong.len(), wrong.join("\n"));
}

/// What `check` says of a city that builds on 見本市 with a form of its own, without the sum in the last line.
async fn mistakes_in(file: &str, text: &[u8]) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let city = include_str!("../assets/city/mihon/city.toml");
    std::fs::create_dir(folder.path().join("forms")).expect("a folder");
    std::fs::write(folder.path().join("city.toml"), city).expect("written");
    let own = include_str!("../assets/city/mihon/forms/inkan-shomei.typ");
    std::fs::write(folder.path().join("forms/inkan-shomei.typ"), own).expect("written");
    let sheet = include_str!("../assets/city/mihon/forms/inkan-shomei.svg");
    std::fs::write(folder.path().join("forms/inkan-shomei.svg"), sheet).expect("written");
    std::fs::write(folder.path().join("forms").join(file), text).expect("written");
    let city = kakanai::city::load_dir(folder.path()).unwrap_or_else(|error| panic!("{error}"));
    let words = BTreeMap::from([(Locale::Ja, city.words(Locale::Ja).expect("words"))]);
    let forms = Forms { texts: &city.forms, backgrounds: &city.backgrounds };
    let today = date(2026, 11, 20);
    let trial = Trial { forms, catalogue: &city.catalogue, words: &words, today };
    let procedure = city.catalogue.procedure(&ProcedureId("inkan".into()), today).expect("a procedure");
    let fits = trial.procedure(&renderer(), procedure).await;
    let said = forms::mistakes(&city, &fits);
    said.iter().map(|mistake| format!("{}: {}", mistake.place, words[&Locale::Ja].say(&mistake.what))).collect()
}

#[tokio::test]
async fn a_form_that_staff_got_wrong_is_told_with_its_file_and_line() {
    let own = include_str!("../assets/city/mihon/forms/inkan-shomei.typ");
    assert_eq!(mistakes_in("inkan-shomei.typ", own.as_bytes()).await, Vec::<String>::new());
    let line = |needle: &str| own.lines().position(|line| line.contains(needle)).expect("the line") + 1;
    let without = |needle: &str| own.lines().filter(|line| !line.contains(needle)).collect::<Vec<_>>().join("\n");
    let form = "#import \"/common.typ\": *\n#let data = json(\"/data.json\")\n";

    let broken = "この様式は組めません";
    let nowhere = |key: &str| format!("{key}：");
    let seeded = [
        // A name that nobody gave, in two places.
        ("typ", own.replace("58mm, height: 6.5mm", "58mn, height: 6.5mm"), line("date: ("), broken.to_owned()),
        ("typ", own.replace("#overlay(", "#overlie("), line("#overlay("), broken.to_owned()),
        // A field without a place, in two places.
        ("typ", without("subject_birth"), 1, nowhere("subject_birth")),
        ("typ", without("for_self"), 1, nowhere("for_self")),
        // Two values in one place; a value in the margin.
        ("typ", own.replace("y: 85.5mm", "y: 99mm"), 1, "ほかの文字に重なります".into()),
        ("typ", own.replace("number: (x: 137mm", "number: (x: 199mm"), 1, "印刷できる範囲からはみ出します".into()),
        // A box that is too narrow for the longest address; a note that no line can hold.
        ("typ", own.replace("63.5mm, width: 128mm", "63.5mm, width: 28mm"), 1, nowhere("requester_address")),
        ("typ", format!("{form}#form(data, notes: (\"W\" * 200,))"), 1, "印刷できる範囲からはみ出します".into()),
        // A sheet that is none, and one that is not there.
        ("svg", "GIF89a".to_owned(), 1, broken.to_owned()),
        ("typ", own.replace("/bg/inkan-shomei.svg", "/bg/inkan.svg"), 0, broken.to_owned()),
    ];
    for (ending, text, place, what) in seeded {
        let said = mistakes_in(&format!("inkan-shomei.{ending}"), text.as_bytes()).await;
        // What a template hands to the shared one is wrong where that uses it.
        let place = if place == 0 { "forms/overlay.typ:".into() } else { format!("forms/inkan-shomei.typ:{place}:") };
        let found = said.iter().any(|said| said.starts_with(&place) && said.contains(&what));
        assert!(found, "{what} at {place} {said:#?}");
    }
}

#[tokio::test]
async fn a_form_is_archival_and_can_be_listened_to() {
    let house = House::load("nakagawa");
    for procedure in house.printed() {
        let id = procedure.id.0.as_str();
        let page = renderer().render(&house.job(id, &house.data(id, Sample::ByCard))).await.expect("a page");
        assert!(page.flagged.is_empty(), "{id}");
        assert!(page.bytes.starts_with(b"%PDF-1.7"), "{id}");
        let xmp = String::from_utf8_lossy(&page.bytes);
        assert!(xmp.contains("<pdfaid:part>2</pdfaid:part>") && xmp.contains("<pdfuaid:part>1</pdfuaid:part>"), "{id}");
    }
}

#[tokio::test]
async fn a_name_that_no_font_draws_is_printed_and_flagged() {
    let house = House::load("nakagawa");
    let mut data = house.data("juminhyo", Sample::ByCard);
    let rows = data.sections.iter_mut().flat_map(|section| &mut section.rows);
    let row = rows.into_iter().find(|row| row.key == "requester_name").expect("a name");
    // 辻 with a selector of Moji_Joho, and a private character: neither is in the bundled fonts.
    row.answer = Answer::words(Secret::new("辻\u{E0102}　\u{E001}子".to_owned()), Mark::Card);
    let page = renderer().render(&house.job("juminhyo", &data)).await.expect("a page");
    let flagged = page.flagged.first().expect("a flag");
    assert!(page.flagged.len() == 1 && flagged.starts_with("/sections/0/rows/") && flagged.ends_with("/answer"));
}

#[tokio::test]
async fn a_city_font_is_read_only_when_a_name_needs_it() {
    let plain = json!({"name": "見本　花子"});
    let rare = json!({"name": "見本　𠮷乃"});
    let template = "#set document(title: sys.inputs.title)\n#set text(font: sys.inputs.fonts, fallback: false)\n\
                    #json(\"/data.json\").name";
    let job = |data, font: &str| {
        let mut job = Job::new(template, data, pdf("x")).expect("data");
        job.names_font = Some(font.into());
        job
    };
    assert!(renderer().render(&job(&plain, "/nonexistent/names.ttf")).await.is_ok());
    assert_eq!(renderer().render(&job(&rare, "/nonexistent/names.ttf")).await.err(), Some(RenderError::Font));
    let font = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/fonts/NotoSansCJKjp-Names.otf");
    assert!(renderer().render(&job(&rare, font)).await.is_ok_and(|page| page.flagged.is_empty()));
}

#[tokio::test]
async fn a_hostile_template_ends_within_its_limits() {
    let started = std::time::Instant::now();
    for bomb in
        ["#{ for i in range(2000000000) { [#i] } }", "#{ let x = \"ab\" * 1500000000; x.len() }", "#{ while true {} }"]
    {
        let job = Job::new(bomb, &json!({}), Output::Png { ppi: 72 }).expect("data");
        let error = renderer().render(&job).await.err();
        assert!(
            matches!(error, Some(RenderError::Exhausted | RenderError::TooSlow | RenderError::Template { .. })),
            "{bomb}: {error:?}"
        );
    }
    assert!(started.elapsed() < Duration::from_secs(40));
}

#[tokio::test]
async fn a_code_on_a_slip_is_drawn_in_whole_dots() {
    let house = House::load("nakagawa");
    for (name, code, dots) in [("slip", REFERENCE, 6), ("pay-slip", CHARGE, 4)] {
        let raster = house.slip_raster(name).await;
        let matrix = AsciiQr::new(code).and_then(|code| code.matrix(Medium::Thermal)).expect("a code");
        let dark = |x: usize, y: usize| {
            let row = y * 72;
            raster.rows().get(row + x / 8).is_some_and(|byte| byte << (x % 8) & 0x80 != 0)
        };
        let left = (576 - matrix.outer_width() * dots) / 2 + QUIET_ZONE * dots;
        let side = matrix.width() * dots;
        let here = |top: usize| {
            (0..side).all(|y| (0..side).all(|x| dark(left + x, top + y) == matrix.is_dark(x / dots, y / dots)))
        };
        let top = (0..raster.height() - side).find(|&top| here(top));
        assert!(top.is_some(), "{name}: the modules are not {dots} dots each");
    }
}
