//! Independent judges look at what the tour made: pdftotext at the forms, zbarimg and ZXingReader at every code.

use std::path::Path;
use std::process::Command;

use crate::way::tour;

fn run(program: &str, args: &[&std::ffi::OsStr]) -> String {
    let done = Command::new(program).args(args).output().unwrap_or_else(|e| panic!("{program} is missing: {e}"));
    assert!(done.status.success(), "{program}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

fn judges_agree(picture: &Path, text: &str) {
    let zbar = run("zbarimg", &["--quiet".as_ref(), "--raw".as_ref(), picture.as_os_str()]);
    assert_eq!(zbar.trim_end(), text, "zbarimg at {}", picture.display());
    let zxing = run("ZXingReader", &["-1".as_ref(), picture.as_os_str()]);
    assert!(zxing.contains(&format!("\"{text}\"")), "ZXingReader at {}: {zxing}", picture.display());
}

#[test]
fn judges_read_what_the_tour_made() {
    for locale in ["ja", "en"] {
        let (dir, report) = tour(locale);
        let out = dir.path().join("tour");
        let text = run("pdftotext", &["-layout".as_ref(), out.join("application-01.pdf").as_os_str(), "-".as_ref()]);
        let text = text.replace([' ', '\u{3000}'], "");
        assert!(text.contains("見本花子"), "{text}");
        assert!(text.contains("福岡県那珂川市西隈一丁目１番１号"), "{text}");
        let codes = report["codes"].as_array().unwrap();
        let texts: Vec<&str> = codes.iter().map(|c| c["text"].as_str().unwrap()).collect();
        assert!(texts.iter().filter(|t| t.starts_with("NKR1.402311.")).count() >= 4, "{texts:?}");
        assert_eq!(texts.iter().filter(|t| t.starts_with("NKP1.402311.")).count(), 2, "{texts:?}");
        for code in codes {
            judges_agree(&out.join(code["file"].as_str().unwrap()), code["text"].as_str().unwrap());
        }
    }
}
