//! A workbook (Office Open XML, ISO/IEC 29500) with one sheet a table: figures as figures, days as days, a head that
//! stays. A ZIP archive without compression around a few small XML files; a library for it would bring half a minute of
//! building and another deflate into every picture, for tables of some hundred rows.

use jiff::civil::{Date, date};

use crate::usage::table::{Cell, Table};

/// Longest name of a sheet.
const LONGEST_NAME: usize = 31;
/// Widest column, in characters.
const WIDEST: usize = 48;

/// Number formats by their place in the style sheet below.
const TEXT: u8 = 0;
const HEAD: u8 = 1;
const COUNT: u8 = 2;
const DAY: u8 = 3;
const TENTHS: u8 = 4;

const STYLES: &str = r##"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="#,##0.0"/></numFmts><fonts count="2"><font><sz val="11"/><name val="BIZ UDPGothic"/></font><font><b/><sz val="11"/><name val="BIZ UDPGothic"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8F1FE"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf fontId="1" fillId="2" applyFont="1" applyFill="1"/><xf numFmtId="3" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>"##;

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // XML 1.0 has no other control characters.
            c if c.is_control() && c != '\n' && c != '\t' => {}
            c => out.push(c),
        }
    }
    out
}

/// The name of a column: `A`, `B`, … `AA`.
fn column(mut place: usize) -> String {
    let mut name = Vec::new();
    loop {
        name.push(char::from(b'A' + u8::try_from(place % 26).unwrap_or(0)));
        match (place / 26).checked_sub(1) {
            Some(next) => place = next,
            None => break name.iter().rev().collect(),
        }
    }
}

/// Days since 1899-12-30, as spreadsheets count them.
fn serial(day: Date) -> i32 {
    date(1899, 12, 30).until(day).map_or(0, |span| span.get_days())
}

fn cell(name: &str, cell: &Cell, style: Option<u8>) -> String {
    let number = |value: String, own: u8| format!(r#"<c r="{name}" s="{}"><v>{value}</v></c>"#, style.unwrap_or(own));
    match cell {
        Cell::Text(text) => {
            let style = style.unwrap_or(TEXT);
            format!(
                r#"<c r="{name}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{}</t></is></c>"#,
                escaped(text)
            )
        }
        Cell::Day(day) => number(serial(*day).to_string(), DAY),
        Cell::Count(n) => number(n.to_string(), COUNT),
        Cell::Yen(yen) => number(yen.to_string(), COUNT),
        Cell::Minutes(Some(_)) | Cell::Share(Some(_)) => number(cell.plain(), TENTHS),
        Cell::Minutes(None) | Cell::Share(None) => format!(r#"<c r="{name}" s="{TEXT}"/>"#),
    }
}

/// How wide a text is, in half-width characters.
fn width(text: &str) -> usize {
    text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum()
}

fn sheet(table: &Table) -> String {
    let mut xml = String::from(concat!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>"#,
        r#"<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#,
        r#"</sheetView></sheetViews><cols>"#,
    ));
    for (place, head) in table.head.iter().enumerate() {
        let cells = table.rows.iter().chain(&table.total).filter_map(|row| row.get(place));
        let widest = cells.map(|cell| width(&cell.plain())).chain([width(head)]).max().unwrap_or(8);
        let n = place + 1;
        xml += &format!(r#"<col min="{n}" max="{n}" width="{}" customWidth="1"/>"#, widest.min(WIDEST) + 3);
    }
    xml += "</cols><sheetData>";
    let head: Vec<Cell> = table.head.iter().cloned().map(Cell::Text).collect();
    let lines = [&head].into_iter().chain(&table.rows).chain(&table.total).enumerate();
    for (line, row) in lines {
        let n = line + 1;
        xml += &format!(r#"<row r="{n}">"#);
        for (place, value) in row.iter().enumerate() {
            xml += &cell(&format!("{}{n}", column(place)), value, (line == 0).then_some(HEAD));
        }
        xml += "</row>";
    }
    xml + "</sheetData></worksheet>"
}

/// A sheet's name: no character that spreadsheets refuse in one, not too long, each once.
fn names(tables: &[Table]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for table in tables {
        let plain = |c: char| if r"[]:*?/\".contains(c) { '・' } else { c };
        let base: String = table.title.chars().map(plain).take(LONGEST_NAME - 3).collect();
        let mut name = base.clone();
        for n in 2.. {
            if !names.contains(&name) {
                break;
            }
            name = format!("{base} {n}");
        }
        names.push(name);
    }
    names
}

/// The workbook.
pub fn workbook(tables: &[Table]) -> Vec<u8> {
    let mut zip = Zip::default();
    let count = tables.len();
    let each = |f: &dyn Fn(usize) -> String| (1..=count).map(f).collect::<String>();
    let main = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let rels = "http://schemas.openxmlformats.org/package/2006/relationships";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let head = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
    let sheets =
        each(&|n| format!(r#"<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{main}.worksheet+xml"/>"#));
    zip.file(
        "[Content_Types].xml",
        format!(
            r#"{head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{main}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{main}.styles+xml"/>{sheets}</Types>"#
        ),
    );
    zip.file(
        "_rels/.rels",
        format!(
            r#"{head}<Relationships xmlns="{rels}"><Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
        ),
    );
    let names = names(tables);
    let listed: String = names
        .iter()
        .zip(1..)
        .map(|(name, n)| format!(r#"<sheet name="{}" sheetId="{n}" r:id="rId{n}"/>"#, escaped(name)))
        .collect();
    zip.file(
        "xl/workbook.xml",
        format!(
            r#"{head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{office}"><sheets>{listed}</sheets></workbook>"#
        ),
    );
    let linked =
        each(&|n| format!(r#"<Relationship Id="rId{n}" Type="{office}/worksheet" Target="worksheets/sheet{n}.xml"/>"#));
    zip.file(
        "xl/_rels/workbook.xml.rels",
        format!(
            r#"{head}<Relationships xmlns="{rels}">{linked}<Relationship Id="rId0" Type="{office}/styles" Target="styles.xml"/></Relationships>"#
        ),
    );
    zip.file("xl/styles.xml", STYLES.to_owned());
    for (table, n) in tables.iter().zip(1..) {
        zip.file(&format!("xl/worksheets/sheet{n}.xml"), sheet(table));
    }
    zip.finish()
}

/// A ZIP archive (PKWARE APPNOTE 6.3.10) of stored files.
#[derive(Default)]
struct Zip {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    files: u16,
}

impl Zip {
    /// The fields that a file's own head and its line in the directory share.
    fn facts(name: &str, content: &[u8]) -> Vec<u8> {
        let size = u32::try_from(content.len()).unwrap_or(u32::MAX).to_le_bytes();
        let length = u16::try_from(name.len()).unwrap_or(u16::MAX).to_le_bytes();
        let mut facts = Vec::new();
        // Version 2.0; names in UTF-8; stored; 1980-01-01 00:00, so that the same tables make the same file.
        facts.extend([20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0]);
        facts.extend(crc32fast::hash(content).to_le_bytes());
        facts.extend(size);
        facts.extend(size);
        facts.extend(length);
        facts.extend([0, 0]);
        facts
    }

    fn file(&mut self, name: &str, content: String) {
        let offset = u32::try_from(self.bytes.len()).unwrap_or(u32::MAX);
        let facts = Self::facts(name, content.as_bytes());
        self.bytes.extend(b"PK\x03\x04");
        self.bytes.extend(&facts);
        self.bytes.extend(name.as_bytes());
        self.bytes.extend(content.as_bytes());
        self.directory.extend(b"PK\x01\x02\x14\x00");
        self.directory.extend(&facts);
        self.directory.extend([0; 10]);
        self.directory.extend(offset.to_le_bytes());
        self.directory.extend(name.as_bytes());
        self.files += 1;
    }

    fn finish(mut self) -> Vec<u8> {
        let offset = u32::try_from(self.bytes.len()).unwrap_or(u32::MAX).to_le_bytes();
        let size = u32::try_from(self.directory.len()).unwrap_or(u32::MAX).to_le_bytes();
        self.bytes.append(&mut self.directory);
        self.bytes.extend(b"PK\x05\x06\0\0\0\0");
        self.bytes.extend(self.files.to_le_bytes());
        self.bytes.extend(self.files.to_le_bytes());
        self.bytes.extend(size);
        self.bytes.extend(offset);
        self.bytes.extend([0, 0]);
        self.bytes
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use jiff::civil::date;

    use super::{column, names, serial, workbook};
    use crate::usage::table::{Cell, Table};

    #[test]
    fn columns_and_days_are_counted_as_spreadsheets_do() {
        let named: Vec<_> = [0, 25, 26, 27, 701, 702].into_iter().map(column).collect();
        assert_eq!(named, ["A", "Z", "AA", "AB", "ZZ", "AAA"]);
        assert_eq!(serial(date(2026, 11, 20)), 46_346);
        assert_eq!(serial(date(1900, 3, 1)), 61);
    }

    fn table(title: &str) -> Table {
        Table {
            id: "x",
            title: title.into(),
            head: vec!["日".into(), "<件>".into()],
            rows: vec![vec![Cell::Day(date(2028, 2, 29)), Cell::Count(3)]],
            total: Some(vec![Cell::Text("計 & \"和\"".into()), Cell::Minutes(Some(123))]),
        }
    }

    #[test]
    fn sheets_have_names_that_every_spreadsheet_takes() {
        let long = "あ".repeat(60);
        let found = names(&[table("手数料/月"), table("手数料/月"), table(&long)]);
        assert_eq!(found[..2], ["手数料・月".to_owned(), "手数料・月 2".to_owned()]);
        assert!(found[2].chars().count() <= 31);
    }

    #[test]
    fn a_workbook_is_an_archive_of_its_parts() {
        let bytes = workbook(&[table("一"), table("二")]);
        assert_eq!(bytes, workbook(&[table("一"), table("二")]), "the same tables are the same file");
        let text = String::from_utf8_lossy(&bytes);
        for part in [
            "xl/worksheets/sheet2.xml",
            "<v>46812</v>",
            "&lt;件&gt;",
            "計 &amp; &quot;和&quot;",
            "<v>12.3</v>",
            r#"<sheet name="二" sheetId="2" r:id="rId2"/>"#,
        ] {
            assert!(text.contains(part), "{part}");
        }
    }
}
