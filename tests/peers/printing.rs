//! Paper and printers against parts that are not ours: poppler and qpdf read the PDF, ZBar and ZXing read every code,
//! the IPP reference printer of CUPS takes the sheets. A peer that is missing fails the test.

use std::{
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use kakanai::device::printer::{
    IppPrinter, PrinterFault, Roll, Sheet, SheetPrinter, SimulatedSlipPrinter, SlipPrinter, TcpSlipPrinter,
};

use crate::hub::tiers::{self, LAYOUTS};
use crate::rendering::{self, CHARGE, FORMS, REFERENCE};

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
    for name in FORMS {
        let page = rendering::form_pdf(name).await;
        let file = folder.path().join("form.pdf");
        std::fs::write(&file, &page.bytes).expect("written");
        let path = file.to_str().expect("a path");

        let sample = rendering::form_sample(name);
        let text: String = run("pdftotext", &[path, "-"]).split_whitespace().collect();
        let mut words = vec![sample.form.title.clone(), sample.number.clone(), sample.date.clone()];
        for row in sample.sections.iter().flat_map(|section| &section.rows) {
            words.push(row.label.clone());
            words.push(kakanai::person::secret::render::open::<String>(&row.value).clone());
            words.extend(row.options.iter().map(|option| option.label.clone()));
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
        assert!(run("pdfinfo", &[path]).contains("Pages:           1"));

        if sample.reference_qr {
            run(
                "pdftoppm",
                &["-r", "200", "-png", "-singlefile", path, folder.path().join("form").to_str().expect("a path")],
            );
            for text in decode(&folder.path().join("form.png")) {
                assert_eq!(text, REFERENCE, "{name}");
            }
        }
    }
}

#[tokio::test]
async fn every_slip_is_printed_and_its_code_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let printer = SimulatedSlipPrinter::start(folder.path()).await.expect("a printer");
    let client = TcpSlipPrinter::new(printer.address());
    for (name, code) in [("slip", REFERENCE), ("pay-slip", CHARGE)] {
        let raster = rendering::slip_raster(name, Some(code)).await;
        assert_eq!(client.print(&raster).await, Ok(Roll::Good));
        let newest = std::fs::read_dir(folder.path()).expect("a folder").map(|file| file.expect("a file").path()).max();
        for text in decode(&newest.expect("a slip")) {
            assert_eq!(text, code, "{name}");
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
    let page = rendering::form_pdf("inkan-shomei").await;
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
