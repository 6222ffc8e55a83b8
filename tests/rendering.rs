//! The renderer as it runs at a counter: the real program in its child process, with the city's own templates.

use std::{path::Path, time::Duration};

use kakanai::{
    device::printer::Raster,
    paper::{
        AsciiQr, FormData, Job, Output, RenderError, Rendered, Renderer, form,
        qr::{Medium, QUIET_ZONE},
        slip,
    },
    person::{Secret, secret},
};
use serde::Serialize;
use serde_json::json;

/// The reference on the kiosk's slip.
pub const REFERENCE: &str = "NKR1.402311.01KAR5T9C4WZ8Q2M7X3VBNJ6YH";

/// A charge of three lines with a signature as long as Ed25519 makes it.
pub const CHARGE: &str = "NKP1.402311.K03.01KAR5T9C4WZ8Q2M7X3VBNJ6YH.2611221730.A0128.900.101-2-300/203-1-0-KN104/301-1-300\
    .E1.Y2PWA7FDKQ3M5T6ULZ4HXN7BVC2JOERISGA7Y6WDF5P3Q4KMT2ULX7ZHBN6VC4JOE3RISG5AY2PWA7FDKQ3M5T6ULZ4HXN7BVC2JOER";

/// The forms of the city, by the names of their templates.
pub const FORMS: [&str; 4] = ["juminhyo", "inkan-shomei", "zei-shomei", "koseki"];

fn city_file(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/city/nakagawa/forms");
    std::fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
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

/// A job of one of the city's templates.
pub fn job(template: &str, data: &impl Serialize, output: Output) -> Job {
    Job::new(city_file(&format!("{template}.typ")), data, output)
        .expect("data")
        .with_file("common.typ", city_file("common.typ"))
}

/// The city's sample of a form.
pub fn form_sample(name: &str) -> FormData {
    serde_json::from_str(&city_file(&format!("{name}.sample.json"))).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// One of the forms as PDF, with its reference.
pub async fn form_pdf(name: &str) -> Rendered {
    let data = form_sample(name);
    let job = job(name, &data, pdf(&data.form.title)).with_qr(reference(), Medium::Laser);
    renderer().render(&job).await.unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The reference as a code.
pub fn reference() -> AsciiQr {
    AsciiQr::new(REFERENCE).expect("a code")
}

/// A slip of the city as a bitmap.
pub async fn slip_raster(name: &str, code: Option<&str>) -> Raster {
    let data: serde_json::Value = serde_json::from_str(&city_file(&format!("{name}.sample.json"))).expect("a sample");
    let mut job = job(name, &data, Output::Bitmap { dots_wide: 576 });
    if let Some(code) = code {
        job = job.with_qr(AsciiQr::new(code).expect("a code"), Medium::Thermal);
    }
    let page = renderer().render(&job).await.unwrap_or_else(|error| panic!("{name}: {error}"));
    Raster::new(page.width, page.bytes.clone()).expect("whole rows")
}

#[tokio::test]
async fn every_form_is_one_sheet_of_archival_pdf() {
    for name in FORMS {
        let page = form_pdf(name).await;
        assert_eq!(page.pages, 1, "{name}");
        assert!(page.flagged.is_empty(), "{name}");
        assert!(page.bytes.starts_with(b"%PDF-1.7"), "{name}");
        let xmp = String::from_utf8_lossy(&page.bytes);
        assert!(
            xmp.contains("<pdfaid:part>2</pdfaid:part>") && xmp.contains("<pdfuaid:part>1</pdfuaid:part>"),
            "{name}"
        );
    }
}

#[tokio::test]
async fn the_fullest_form_still_is_one_sheet() {
    for name in FORMS {
        let mut data = form_sample(name);
        // Three fee lines, all with a long reduction; every address and name as long as they come.
        let fee = data.fees.first().cloned().expect("a fee");
        data.fees =
            vec![form::FeeLine { note: "減免：児童扶養手当法第27条（現況届）".into(), ..fee }; 3];
        for row in data.sections.iter_mut().flat_map(|section| &mut section.rows) {
            if secret::render::open::<String>(&row.value).contains("那珂川市") {
                row.value = row.value.map(|address| format!("{address}　見本コーポレートレジデンス西館別棟B1205号室"));
            }
        }
        let page = renderer().render(&job(name, &data, pdf("x")).with_qr(reference(), Medium::Laser)).await;
        assert_eq!(page.map(|page| page.pages), Ok(1), "{name}");
    }
}

#[tokio::test]
async fn samples_of_slips_keep_to_the_contract() {
    let read = |name: &str| city_file(&format!("{name}.sample.json"));
    serde_json::from_str::<slip::Slip>(&read("slip")).expect("a slip");
    serde_json::from_str::<slip::PaySlip>(&read("pay-slip")).expect("a pay slip");
    serde_json::from_str::<slip::ReturnSlip>(&read("return-slip")).expect("a return slip");
    assert!(slip_raster("return-slip", None).await.height() > 400);
}

#[tokio::test]
async fn a_name_that_no_font_draws_is_printed_and_flagged() {
    let mut data = form_sample("juminhyo");
    let row = data.sections.iter_mut().flat_map(|section| &mut section.rows).find(|row| row.label == "氏名");
    // 辻 with a selector of Moji_Joho, and a private character: neither is in the bundled fonts.
    row.expect("a name").value = Secret::new("辻\u{E0102}　\u{E001}子".to_owned());
    let page =
        renderer().render(&job("juminhyo", &data, pdf("x")).with_qr(reference(), Medium::Laser)).await.expect("a page");
    assert_eq!(page.flagged, ["/sections/0/rows/3"]);
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
    for (name, code, dots) in [("slip", REFERENCE, 6), ("pay-slip", CHARGE, 4)] {
        let raster = slip_raster(name, Some(code)).await;
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
