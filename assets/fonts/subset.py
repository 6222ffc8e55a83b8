#!/usr/bin/env python3
"""Makes the subset fonts of the visitors' languages from Debian's `fonts-noto-cjk` and `fonts-noto-core`.

    python3 assets/fonts/subset.py FOLDER [WORDS]

FOLDER holds the unpacked packages (`apt-get download fonts-noto-cjk fonts-noto-core`, `dpkg -x`), WORDS one folder a
language with its .ftl files (default: `locales`). Needs fontTools (PyPI `fonttools`). A subset holds every letter of the
language's words; of Chinese and Korean also the common ones of its national standard, so that a city's own words can be
drawn. Letters of other scripts are left out: they are drawn by the house's Japanese face. Bold ones hold the words alone.
Run it again whenever words of these languages change; a test names the letter that is missing.
"""

import pathlib
import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

HERE = pathlib.Path(__file__).parent
LATIN = [*range(0x20, 0x7F), *range(0xA0, 0x180)]
MARKS = [*range(0x2010, 0x2028), 0x2030, 0x2032, 0x2033, 0x203B, 0x20A9, 0x20AB, 0x2190, 0x2191, 0x2192, 0x2193]
FULL_WIDTH = [*range(0x3000, 0x3020), *range(0xFF00, 0xFF66), 0x30FB]


def rows(codec, first, last, low, high):
    """The letters of a double-byte standard whose lead byte lies in a range."""
    found = []
    for lead in range(first, last + 1):
        for trail in range(low, high + 1):
            try:
                found += map(ord, bytes([lead, trail]).decode(codec))
            except UnicodeDecodeError:
                pass
    return found


def han(c):
    return 0x3400 <= c <= 0x9FFF or 0xF900 <= c <= 0xFAFF or c >= 0x20000


def kana(c):
    return 0x3040 <= c <= 0x30FF


def words(folder, tags):
    """Every letter of the words of these languages, and of what the language page says in them."""
    texts = [p.read_text(encoding="utf-8") for tag in tags for p in sorted((folder / tag).glob("*.ftl"))]
    texts.append((HERE / "../../src/text/locale.rs").read_text(encoding="utf-8"))
    return {ord(c) for text in texts for c in text if ord(c) >= 0x20}


# How far letters reach above and below the line, in em, where the face itself asks for much more.
METRICS = {"Kakanai Deva": (0.95, 0.35), "Kakanai Mymr": (0.98, 0.46)}

# Family, languages, file of the regular and bold face, number within a collection, common letters, whether Han letters
# are its own, layout features.
CJK = "usr/share/fonts/opentype/noto/NotoSansCJK-{}.ttc"
CORE = "usr/share/fonts/truetype/noto/NotoSans{}-{{}}.ttf"
FACES = [
    ("Kakanai SC", ["zh-Hans"], CJK, 2, LATIN + FULL_WIDTH + rows("gb2312", 0xB0, 0xD7, 0xA1, 0xFE), True, []),
    ("Kakanai TC", ["zh-Hant"], CJK, 3, LATIN + FULL_WIDTH + rows("big5", 0xA4, 0xC6, 0x40, 0xFE), True, []),
    ("Kakanai KR", ["ko"], CJK, 1, LATIN + rows("euc_kr", 0xB0, 0xC8, 0xA1, 0xFE), False, []),
    ("Kakanai Deva", ["ne"], CORE.format("Devanagari"), None, [*range(0x900, 0x980)], False, ["*"]),
    ("Kakanai Mymr", ["my"], CORE.format("Myanmar"), None, [*range(0x1000, 0x10A0)], False, ["*"]),
    ("Kakanai Latin", ["vi", "id", "fil"], CORE.format(""), None, [*range(0x1E00, 0x1F00), 0x300, 0x301, 0x303, 0x309, 0x323], False,
     ["ccmp", "locl", "mark", "mkmk", "kern"]),
]


def make(folder, words_folder):
    for family, tags, path, number, common, own_han, features in FACES:
        said = words(words_folder, tags)
        for style in ["Regular", "Bold"]:
            file = folder / path.format(style)
            font = TTFont(file, fontNumber=number, lazy=True) if number is not None else TTFont(file)
            wanted = said | set(LATIN) | set(MARKS)
            if style == "Regular" or number is None:
                wanted |= set(common)
            if not own_han:
                wanted = {c for c in wanted if not han(c) and not kana(c) and c not in FULL_WIDTH}
            options = Options(layout_features=features, hinting=False, desubroutinize=False, notdef_outline=True,
                              name_IDs=["*"], drop_tables=["vhea", "vmtx", "VORG", "BASE", "DSIG", "STAT", "meta"])
            if not features:
                options.drop_tables += ["GSUB", "GPOS", "GDEF"]
            subsetter = Subsetter(options)
            subsetter.populate(unicodes=wanted)
            subsetter.subset(font)
            name = font["name"]
            for record in list(name.names):
                if record.nameID in (16, 17, 21, 22, 25):
                    name.removeNames(nameID=record.nameID)
            whole = f"{family} {style}" if style != "Regular" else family
            postscript = f"{family}-{style}".replace(" ", "")
            for number_of, text in ((1, family), (2, style), (3, postscript), (4, whole), (6, postscript)):
                name.removeNames(nameID=number_of)
                name.setName(text, number_of, 3, 1, 0x409)
            if "CFF " in font:
                font["CFF "].cff.fontNames = [postscript]
            if family in METRICS:
                # As high as the letters are, so that a line stands in the middle of its button.
                up, down = (round(part * font["head"].unitsPerEm) for part in METRICS[family])
                hhea, os2 = font["hhea"], font["OS/2"]
                hhea.ascent, hhea.descent, hhea.lineGap = up, -down, 0
                os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = up, -down, 0
                os2.usWinAscent, os2.usWinDescent = up, down
            out = HERE / f"{postscript}.{'otf' if 'CFF ' in font else 'ttf'}"
            font.save(out)
            print(f"{out.name}: {len(font.getBestCmap())} letters, {out.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    make(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else HERE / "../../locales"))
