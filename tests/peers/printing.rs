//! Paper and printers against parts that are not ours: poppler and qpdf read the PDF, ZBar and ZXing read every code,
//! the IPP reference printer of CUPS takes the sheets. A peer that is missing fails the test.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use kakanai::device::printer::{
    IppPrinter, PrinterFault, Roll, Sheet, SheetPrinter, SimulatedSlipPrinter, SlipPrinter, TcpSlipPrinter,
};
use kakanai::paper::Over;
use kakanai::paper::fit::{CHARGE, REFERENCE};
use kakanai::paper::form::{Answer, Mark, Row};
use kakanai::paper::sample::Sample;
use kakanai::person::{Secret, secret};

use crate::hub::tiers::{self, LAYOUTS};
use crate::rendering::{self, House};

/// What a peer writes to its standard output.
fn run(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("the peer {program} is missing: {error}"));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {arguments:?}: {errors}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The texts of all codes in a picture, once by each of the two decoders.
fn decode(picture: &Path) -> [String; 2] {
    let picture = picture.to_str().expect("a path");
    let zbar = run("zbarimg", &["-q", "--raw", picture]).trim().to_owned();
    let zxing = run("ZXingReader", &[picture]);
    let zxing = zxing
        .lines()
        .find_map(|line| line.strip_prefix("Text:"))
        .unwrap_or_else(|| panic!("ZXing read nothing: {zxing}"))
        .trim()
        .trim_matches('"')
        .to_owned();
    [zbar, zxing]
}

#[tokio::test]
async fn every_form_holds_its_words_its_fonts_and_its_code() {
    let folder = tempfile::tempdir().expect("a folder");
    let house = House::load("nakagawa");
    for procedure in house.printed() {
        let name = procedure.id.0.as_str();
        let data = house.data(name, Sample::ByCard);
        let page = rendering::renderer().render(&house.job(name, &data)).await.expect("a page");
        let file = folder.path().join("form.pdf");
        std::fs::write(&file, &page.bytes).expect("written");
        let path = file.to_str().expect("a path");

        let text: String = run("pdftotext", &[path, "-"]).split_whitespace().collect();
        let mut words = vec![data.form.title.clone(), data.number.clone(), data.date.clone()];
        let rows = data.sections.iter().flat_map(|section| &section.rows);
        let people = data.sections.iter().filter_map(|section| section.people.as_ref());
        let parts = people.clone().flat_map(|people| people.lines.iter().flatten()).flat_map(|cell| &cell.parts);
        words.extend(rows.clone().map(|row| row.label.clone()));
        words.extend(people.flat_map(|people| people.columns.iter().flat_map(|column| column.labels.clone())));
        for answer in rows.map(|row| &row.answer).chain(parts.map(|part| &part.answer)) {
            match answer {
                Answer::Words { value, .. } => words.push(secret::render::open::<String>(value).clone()),
                // A line of persons shows only what was chosen; a row shows that as well.
                Answer::Choices { options, .. } => {
                    words.extend(options.iter().filter(|option| option.checked).map(|option| option.label.clone()));
                }
                Answer::LeftToClerk {} => words.push("漢字は職員が確認".into()),
                Answer::ByHand {} => words.push("窓口でご本人が記入".into()),
            }
        }
        // Word by word: what stands between them on the sheet (a wide space, the end of a line) is not text.
        for word in words.iter().flat_map(|words| words.split_whitespace()) {
            assert!(text.contains(word), "{name} does not hold {word}");
        }

        let fonts = run("pdffonts", &[path]);
        assert!(fonts.lines().count() > 2, "{fonts}");
        for font in fonts.lines().skip(2) {
            assert!(font.contains(" yes yes yes "), "{name}: embedded, subset, Unicode: {font}");
        }
        run("qpdf", &["--check", path]);
        let tree = run("pdfinfo", &["-struct", path]);
        let kinds = tree.lines().map(|line| line.trim_start().split(|c: char| !c.is_ascii_alphanumeric()).next());
        let kinds: BTreeSet<_> = kinds.flatten().collect();
        for kind in ["H1", "Table", "TR", "TH", "TD", "Figure"] {
            assert!(kinds.contains(kind), "{name}: no {kind} to listen to");
        }
        assert!(tree.contains("/Scope /Row"), "{name}: no cell names its row");
        let picture = folder.path().join("form");
        let picture = picture.to_str().expect("a path");
        run("pdftoppm", &["-r", "200", "-png", "-singlefile", path, picture]);
        for text in decode(&folder.path().join("form.png")) {
            assert_eq!(text, REFERENCE, "{name}");
        }
    }
}

/// The words of a page with the boxes around them: left, top, right, bottom in millimetres.
fn boxes(path: &str) -> Vec<(String, [f64; 4])> {
    boxes_of(path, &[])
}

/// The same, of some pages only.
fn boxes_of(path: &str, pages: &[&str]) -> Vec<(String, [f64; 4])> {
    let page = run("pdftotext", &[pages, &["-bbox", path, "-"]].concat());
    let number = |line: &str, name: &str| {
        let after = line.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
        after.and_then(|number| number.parse::<f64>().ok()).expect("a number") * 25.4 / 72.0
    };
    let words = page.lines().filter(|line| line.trim_start().starts_with("<word "));
    words
        .map(|line| {
            let text = line.split('>').nth(1).and_then(|rest| rest.split('<').next()).expect("a word");
            (text.to_owned(), ["xMin", "yMin", "xMax", "yMax"].map(|name| number(line, name)))
        })
        .collect()
}

#[tokio::test]
async fn values_lie_on_the_citys_own_sheet_where_they_should() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("own.pdf");
    let path = path.to_str().expect("a path");
    let house = House::load("mihon");
    let mut data = house.data("inkan", Sample::Fullest);
    // Left, top, right and bottom of the boxes that are drawn on the sheet (assets/city/mihon/forms/inkan-shomei.svg).
    let places = [
        ("requester_address", [58.0, 63.0, 190.0, 77.0]),
        ("requester_name", [58.0, 85.0, 190.0, 99.0]),
        ("requester_birth", [58.0, 99.0, 190.0, 111.0]),
        ("requester_phone", [138.0, 111.0, 190.0, 123.0]),
        ("subject_kana", [58.0, 155.0, 190.0, 163.0]),
        ("inkan.copies", [58.0, 207.0, 105.0, 221.0]),
    ];
    let mut words = Vec::new();
    for row in data.sections.iter_mut().flat_map(|section| &mut section.rows) {
        let Some((_, place)) = places.iter().find(|(key, _)| *key == row.key) else { continue };
        let Answer::Words { value, .. } = &row.answer else { panic!("{} has no words", row.key) };
        // A word that stands nowhere else on the page, before whatever length the sample has.
        let mark = format!("※{}※", words.len());
        let marked = value.map(|value| format!("{mark}　{value}"));
        row.answer = Answer::words(marked, Mark::Typed);
        words.push((mark, *place));
    }
    assert_eq!(words.len(), places.len());
    let page = rendering::renderer().render(&house.job("inkan", &data)).await.expect("a page");
    assert_eq!(page.pages, 1, "everything has a place");
    std::fs::write(path, &page.bytes).expect("written");
    let found = boxes(path);
    for (mark, [left, top, right, bottom]) in words {
        let at = found.iter().find(|(text, _)| *text == mark).unwrap_or_else(|| panic!("{mark} is not on the page")).1;
        let inside = at[0] > left && at[1] > top - 1.0 && at[2] < right && at[3] < bottom + 1.0;
        assert!(inside, "{mark} is at {at:?}, its box at {left} {top} {right} {bottom}");
    }
    let sheet: String = found.iter().map(|(text, _)| text.as_str()).collect();
    assert!(sheet.contains("様式第3号"), "the city's own words are there too");
}

#[tokio::test]
async fn persons_lie_below_each_other_on_a_scanned_sheet() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("own.pdf");
    let path = path.to_str().expect("a path");
    let house = House::load("nakagawa");
    let data = house.data("jido-teate", Sample::ByCard);
    let people = data.sections.iter().find_map(|section| section.people.as_ref()).expect("persons");
    let count = people.lines.len();
    assert!(count > 2);
    let template = "#import \"/common.typ\": *\n#overlay(json(\"/data.json\"), background: \"/bg/scan.png\", marks: false, places: (date: (x: 130mm, y: 20mm, width: 60mm), \
         ..lines(9, 11mm, (member_kana: (x: 20mm, y: 40mm, width: 60mm, height: 8mm), \
         member_sex: (male: (x: 90mm, y: 40mm, width: 8mm, height: 6mm), female: (x: 99mm, y: 40mm)))),))";
    let mut texts = std::collections::BTreeMap::new();
    for name in ["common", "text", "tables", "slips", "overlay"] {
        texts.insert(name.to_owned(), house.trial().forms.texts[name].clone());
    }
    texts.insert("own".to_owned(), template.into());
    let mut scan = std::io::Cursor::new(Vec::new());
    image::GrayImage::from_pixel(210, 297, image::Luma([250]))
        .write_to(&mut scan, image::ImageFormat::Png)
        .expect("a scan");
    let backgrounds = [("scan.png".to_owned(), scan.into_inner().into())].into();
    let forms = kakanai::paper::Forms { texts: &texts, backgrounds: &backgrounds };
    let job = forms.job("own", &data, rendering::pdf("own")).expect("a job");
    let page = rendering::renderer().render(&job).await.expect("a page");
    std::fs::write(path, &page.bytes).expect("written");

    let first = ["-f", "1", "-l", "1"];
    let surname = boxes_of(path, &first).into_iter().filter(|(text, _)| text == "テシガワラ").map(|(_, at)| at);
    let tops: Vec<f64> = surname.map(|at| at[1]).collect();
    assert_eq!(tops.len(), count);
    for (line, top) in tops.iter().enumerate() {
        let place = 40.0 + 11.0 * f64::from(u8::try_from(line).expect("a few"));
        assert!((place - 1.0..place + 8.0).contains(top), "line {line} is at {top}, not at {place}");
    }
    // What the scan has no place for stands on the second page, with the number of its person.
    let second: String = run("pdftotext", &["-f", "2", path, "-"]).split_whitespace().collect();
    assert!(second.contains(&format!("{count}人目生年月日")), "{second}");
    // The scan, and a ring or a tick for each person.
    let pictures = run("pdfimages", &["-list", "-l", "1", path]).lines().skip(2).count();
    assert_eq!(pictures, 1, "the scan is there once");
}

#[tokio::test]
async fn what_the_citys_own_sheet_has_no_box_for_is_not_lost() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("own.pdf");
    let path = path.to_str().expect("a path");
    let house = House::load("mihon");
    let mut data = house.data("inkan", Sample::ByCard);
    let extra = Answer::words(Secret::new("様式より新しい答え".to_owned()), Mark::Typed);
    data.sections[0].rows.push(Row::new("inkan.new", "新しい項目", extra));
    let mut job = house.job("inkan", &data);
    job.explain = true;
    let page = rendering::renderer().render(&job).await.expect("a page");
    assert_eq!(page.pages, 2);
    assert!(page.overflows.iter().any(|told| told.over == Over::Told && told.text.starts_with("inkan.new")));
    std::fs::write(path, &page.bytes).expect("written");
    let second: String = run("pdftotext", &["-f", "2", path, "-"]).split_whitespace().collect();
    assert!(second.contains("様式より新しい答え") && second.contains("新しい項目") && second.contains("A-128"));
}

#[tokio::test]
async fn every_slip_is_printed_and_its_code_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let printer = SimulatedSlipPrinter::start(folder.path()).await.expect("a printer");
    let client = TcpSlipPrinter::new(printer.address());
    let house = House::load("nakagawa");
    for (name, code) in [("slip", Some(REFERENCE)), ("pay-slip", Some(CHARGE)), ("plan-slip", None)] {
        let raster = house.slip_raster(name).await;
        assert_eq!(client.print(&raster).await, Ok(Roll::Good));
        let newest = std::fs::read_dir(folder.path()).expect("a folder").map(|file| file.expect("a file").path()).max();
        for text in code.into_iter().flat_map(|_| decode(newest.as_ref().expect("a slip"))) {
            assert_eq!(Some(text.as_str()), code, "{name}");
        }
    }
}

#[tokio::test]
async fn every_barcode_of_a_slip_is_read_by_both() {
    let folder = tempfile::tempdir().expect("a folder");
    for (barcode, each, codes) in LAYOUTS {
        let slip = tiers::slip(barcode, each).await;
        let found = tiers::read(&slip, 3);
        assert_eq!(found.iter().map(|code| code.text.as_str()).collect::<Vec<_>>(), codes, "{barcode}");
        for code in found {
            // One symbol a picture: this ZXing stops at several linear ones.
            let picture = folder.path().join("bars.png");
            image::imageops::crop_imm(&slip, 0, code.top, slip.width(), 100).to_image().save(&picture).expect("saved");
            for text in decode(&picture) {
                assert_eq!(text, code.text, "{barcode}");
            }
        }
    }
}

/// The reference printer of CUPS on loopback, on a private bus because it will not start without one.
struct Peer {
    folder: tempfile::TempDir,
    printer: Child,
    bus: u32,
    port: u16,
}

impl Peer {
    async fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name);
        std::fs::create_dir(path("spool")).expect("a folder");
        let script = format!(
            "#!/bin/sh\n[ -s {fault} ] && {{ echo \"STATE: +$(cat {fault})\" >&2; sleep 0.3; exit 1; }}\n\
             echo 'STATE: -cover-open,media-jam,media-empty' >&2\nsleep 0.3\n",
            fault = path("fault").display()
        );
        std::fs::write(path("command.sh"), script).expect("written");
        run("chmod", &["+x", path("command.sh").to_str().expect("a path")]);
        let bus = format!("unix:path={}", path("bus").display());
        let bus_id =
            run("dbus-daemon", &["--session", "--fork", "--nopidfile", "--print-pid=1", &format!("--address={bus}")]);
        let port =
            std::net::TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port").port();
        let printer = Command::new("ippeveprinter")
            .args(["-k", "-r", "off", "-n", "localhost", "-f", "application/pdf", "-s", "60", "-p", &port.to_string()])
            .arg("-d")
            .arg(path("spool"))
            .arg("-c")
            .arg(path("command.sh"))
            .arg("Kakanai A4")
            .env("PATH", format!("/usr/sbin:{}", std::env::var("PATH").unwrap_or_default()))
            .env("DBUS_SYSTEM_BUS_ADDRESS", &bus)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("the peer ippeveprinter is missing: {error}"));
        let peer = Self { folder, printer, bus: bus_id.trim().parse().expect("a process id"), port };
        peer.load_a4().await;
        peer
    }

    /// It starts with US letter in its tray; its own web page loads A4.
    async fn load_a4(&self) {
        let http = reqwest::Client::builder().no_proxy().build().expect("a client");
        let tray = format!(
            "http://127.0.0.1:{}/media?size1=iso_a4_210x297mm&type1=stationery&level1=250&size3=iso_a4_210x297mm\
             &type3=stationery&level3=25",
            self.port
        );
        for _ in 0..100 {
            if http.get(&tray).send().await.is_ok_and(|answer| answer.status().is_success()) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("ippeveprinter does not answer");
    }

    fn client(&self) -> IppPrinter {
        IppPrinter::new(&format!("ipp://127.0.0.1:{}/ipp/print", self.port)).expect("an address")
    }

    fn fault(&self, keyword: &str) {
        std::fs::write(self.folder.path().join("fault"), keyword).expect("written");
    }

    fn sheets(&self) -> Vec<PathBuf> {
        let spool = std::fs::read_dir(self.folder.path().join("spool")).expect("a folder");
        let mut files: Vec<_> = spool.map(|file| file.expect("a file").path()).collect();
        files.retain(|path| path.extension().is_some_and(|ending| ending == "pdf"));
        files.sort();
        files
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = self.printer.kill();
        let _ = self.printer.wait();
        let _ = Command::new("kill").arg(self.bus.to_string()).status();
    }
}

#[tokio::test]
async fn a_real_ipp_printer_takes_a_form_byte_for_byte_and_reports_its_faults() {
    let house = House::load("nakagawa");
    let job = house.job("inkan", &house.data("inkan", Sample::ByCard));
    let page = rendering::renderer().render(&job).await.expect("a page");
    let sheet = || Sheet { number: "A-128", pdf: &page.bytes };

    let peer = Peer::start().await;
    let client = peer.client();
    assert_eq!(client.check().await, Ok(()));
    assert_eq!(client.print(sheet()).await, Ok(()));
    let sheets = peer.sheets();
    assert_eq!(sheets.len(), 1);
    let first = sheets.first().expect("a sheet");
    assert_eq!(std::fs::read(first).expect("read"), page.bytes);
    assert!(first.file_name().is_some_and(|name| name.to_string_lossy().contains("a-128")), "{}", first.display());

    for (keyword, fault) in [
        ("cover-open", PrinterFault::CoverOpen),
        ("media-empty", PrinterFault::PaperOut),
        ("media-jam", PrinterFault::Jam),
    ] {
        // A printer of its own each time: reasons stick to it until a job succeeds.
        let peer = Peer::start().await;
        let client = peer.client();
        peer.fault(keyword);
        assert_eq!(client.print(sheet()).await, Err(fault.clone()), "{keyword}: the job fails");
        assert_eq!(client.print(sheet()).await, Err(fault), "{keyword}: told before anything is sent");
        assert_eq!(peer.sheets().len(), 1, "{keyword}: the second job was never sent");
    }

    let gone = peer.client();
    drop(peer);
    assert_eq!(gone.print(sheet()).await, Err(PrinterFault::Offline));
}
