//! The Japanese voice over the dictionary that Debian ships, and espeak-ng: what they say, how fast, and that nothing
//! makes them fall silent.
// Figures are for BENCHMARKS.md.
#![allow(clippy::print_stdout)]

use std::path::Path;
use std::time::Instant;

use kakanai::device::voice::espeak::Espeak;
use kakanai::device::voice::japanese::Japanese;
use kakanai::device::voice::mecab::Mecab;
use kakanai::device::voice::{More, Speaker};

const DICTIONARY: &str = "/var/lib/mecab/dic/open-jtalk/naist-jdic";

fn mecab() -> Mecab {
    Mecab::open(Path::new(DICTIONARY)).expect("apt-get install open-jtalk-mecab-naist-jdic")
}

#[test]
fn sentences_are_parted_into_the_words_that_they_have() {
    let mecab = mecab();
    let parted = |text: &str| mecab.words(text).iter().map(|w| w.surface.clone()).collect::<Vec<_>>().join("/");
    assert_eq!(parted("カードを置いてください"), "カード/を/置い/て/ください");
    assert_eq!(parted("書かずに、手続きができます"), "書か/ず/に/、/手続き/が/でき/ます");
    let read = |text: &str| {
        let reading = |feature: &str| feature.split(',').nth(8).unwrap_or_default().to_owned();
        mecab.words(text).iter().map(|w| reading(&w.feature)).collect::<String>()
    };
    assert_eq!(read("那珂川市"), "ナカガワシ");
    assert_eq!(read("生年月日"), "セーネンガッピ");
    assert!(mecab.words("").is_empty());
    // Whatever it is given, it gives all of it back.
    for text in ["𠮷野家の髙橋さん", "Xyzzy 123", "ﾊﾝｶｸ", "〓￼\u{7f}", "ゑゐヴヷ", "。。。。", &"あ".repeat(399)]
    {
        assert_eq!(mecab.words(text).iter().map(|w| w.surface.as_str()).collect::<String>(), text);
    }
}

#[test]
fn a_broken_dictionary_says_which_file() {
    let folder = tempfile::tempdir().unwrap();
    for file in ["matrix.bin", "char.bin", "unk.dic", "sys.dic"] {
        std::fs::copy(Path::new(DICTIONARY).join(file), folder.path().join(file)).unwrap();
    }
    assert!(Mecab::open(folder.path()).is_ok());
    std::fs::write(folder.path().join("sys.dic"), b"no dictionary").unwrap();
    let error = Mecab::open(folder.path()).err().unwrap().to_string();
    assert!(error.contains("sys.dic"), "{error}");
    std::fs::remove_file(folder.path().join("matrix.bin")).unwrap();
    assert!(Mecab::open(folder.path()).err().unwrap().to_string().contains("matrix.bin"));
}

/// Samples of a text, and the time until the first of them.
fn said(speaker: &mut dyn Speaker, text: &str, lang: &str, percent: u16) -> (Vec<i16>, f64) {
    let begun = Instant::now();
    let mut first = None;
    let mut samples = Vec::new();
    speaker
        .say(text, lang, percent, &mut |some| {
            first.get_or_insert_with(|| begun.elapsed().as_secs_f64());
            samples.extend_from_slice(some);
            More::Yes
        })
        .unwrap();
    (samples, first.unwrap_or(f64::INFINITY))
}

fn loudness(samples: &[i16]) -> f64 {
    let squares: f64 = samples.iter().map(|s| f64::from(*s).powi(2)).sum();
    (squares / samples.len().max(1) as f64).sqrt()
}

#[test]
fn japanese_is_heard_at_every_pace_and_cut_at_once() {
    let mut voice = Japanese::open(Path::new(DICTIONARY), None).unwrap();
    let rate = f64::from(voice.rate());
    let text = "マイナンバーカードを、台に置いてください。";
    let (ordinary, _) = said(&mut voice, text, "ja", 100);
    let seconds = ordinary.len() as f64 / rate;
    assert!((1.5..6.0).contains(&seconds), "{seconds} s");
    assert!(loudness(&ordinary) > 300.0, "it is heard: {}", loudness(&ordinary));
    let (slow, _) = said(&mut voice, text, "ja", 75);
    let (fast, _) = said(&mut voice, text, "ja", 150);
    assert!(slow.len() > ordinary.len() && ordinary.len() > fast.len());
    let mut pieces = 0;
    let cut = voice.say(text, "ja", 100, &mut |_| {
        pieces += 1;
        More::No
    });
    assert!(cut.is_ok() && pieces == 1);
    for text in ["", "。", "𠮷〓￼", "ー", "ッ", "サンビャクエン", "A", "、、", "っっっ？"] {
        assert!(voice.say(text, "ja", 100, &mut |_| More::Yes).is_ok(), "{text}");
    }
    if let Some(folder) = std::env::var_os("KAKANAI_SOUNDS") {
        let samples =
            said(&mut voice, "受付番号はエー、イチニハチです。シガツツイタチ、サンツウ、サンビャクエン。", "ja", 100).0;
        let bytes: Vec<u8> = samples.iter().flat_map(|s| s.to_le_bytes()).collect();
        std::fs::write(Path::new(&folder).join("number.s16"), bytes).unwrap();
    }
}

/// Figures for the record: `cargo test --release --features peers -- first_sound --nocapture`.
#[test]
fn first_sound_comes_sooner_than_the_sentence_takes() {
    let begun = Instant::now();
    let mut voice = Japanese::open(Path::new(DICTIONARY), None).unwrap();
    let opened = begun.elapsed().as_secs_f64();
    let lines = ["ご用件を選んでください", "ヨンケタの暗証番号を押してください", "まちがいがないか、お確かめください"];
    for line in lines {
        let begun = Instant::now();
        let (samples, first) = said(&mut voice, line, "ja", 100);
        let all = begun.elapsed().as_secs_f64();
        let lasts = samples.len() as f64 / f64::from(voice.rate());
        println!("{line}: opened {opened:.3} s, first sound {first:.3} s, {lasts:.2} s of speech in {all:.3} s");
        // A ratio of one run, not a time: it must speak faster than it is listened to.
        assert!(first < lasts && all < lasts, "{line}: {first} {all} {lasts}");
    }
}

#[test]
fn english_is_heard_through_a_process_of_its_own() {
    let mut voice = Espeak::open("espeak-ng").expect("apt-get install espeak-ng");
    let (samples, first) = said(&mut voice, "Your number is A, 1 2 8", "en", 100);
    println!("espeak-ng: first sound {first:.3} s");
    assert!(samples.len() as f64 / f64::from(voice.rate()) > 0.8);
    assert!(loudness(&samples) > 300.0);
    assert!(!voice.speaks("ja") && !voice.speaks("fil"));
}
