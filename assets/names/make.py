#!/usr/bin/env python3
"""Makes names.bin: how Japanese names are written, by their readings.

    apt-get source open-jtalk                                  # naist-jdic.csv, BSD (NAIST-JDIC-LICENSE)
    pip download --no-deps --dest FOLDER japanese-personal-name-dataset      # MIT (JPND-LICENSE)
    unzip -d FOLDER FOLDER/japanese_personal_name_dataset-*.whl
    python3 make.py open_jtalk-1.11/mecab-naist-jdic/naist-jdic.csv FOLDER/japanese_personal_name_dataset/dataset names.bin

The file: `names1\n`; one line of JSON (place and length of the chunks); then the chunks, each zlib over lines
`reading<TAB>spelling<TAB>spelling…`, the likeliest spelling first. Chunks are `family`, `given` and `part`: the last
one has what a single kanji can be read as inside a name, learned by placing the readings of all names over their
kanji (expectation maximisation over every way to cut a reading).
"""

import csv
import json
import math
import sys
import unicodedata
import zlib
from collections import Counter, defaultdict

MOST = 90  # spellings of one reading; nobody looks through more pages


def kata(text):
    return "".join(chr(ord(c) + 0x60) if "ぁ" <= c <= "ゖ" else c for c in text)


def is_kanji(c):
    return unicodedata.name(c, "").startswith("CJK") or c in "々〆"


def in_kanji(text):
    return any(is_kanji(c) for c in text) and all(is_kanji(c) or "ぁ" <= c <= "ヿ" for c in text)


def is_kana(text):
    return text and all("ァ" <= c <= "ヺ" or c == "ー" for c in text)


def read(jdic, dataset):
    """Spellings by reading, each with a score: the lower the likelier."""
    family, given = defaultdict(dict), defaultdict(dict)
    with open(jdic, encoding="utf-8") as lines:
        for row in csv.reader(lines):
            if row[6] != "人名" or row[7] not in ("姓", "名"):
                continue
            spelling, reading, cost = row[0], row[11], int(row[3])
            # One spelling can have two readings of one cost; the few marked 10000 are shapes of others.
            if in_kanji(spelling) and is_kana(reading):
                into = family if row[7] == "姓" else given
                into[reading][spelling] = min(cost, into[reading].get(spelling, cost))
    with open(f"{dataset}/last_name_org.csv", encoding="utf-8") as lines:
        for rank, row in enumerate(csv.reader(lines)):
            if in_kanji(row[0]) and is_kana(kata(row[2])):
                family[kata(row[2])][row[0]] = -100_000 + rank
    for name in ("first_name_man_org", "first_name_woman_org"):
        with open(f"{dataset}/{name}.csv", encoding="utf-8") as lines:
            for row in csv.reader(lines):
                for spelling in row[2:]:
                    if in_kanji(spelling) and is_kana(kata(row[0])):
                        given[kata(row[0])].setdefault(spelling, None)
    return family, given


def cuts(spelling, reading):
    """Every way to give each character a part of the reading."""
    if len(spelling) == 1:
        if is_kanji(spelling) and len(reading) <= 5 or kata(spelling) == reading:
            yield (reading,)
        return
    c = spelling[0]
    for n in range(1, min(5, len(reading) - len(spelling) + 1) + 1):
        part = reading[:n]
        if part[0] in "ンッャュョァィゥェォー" or len(reading) > n and reading[n] in "ャュョァィゥェォ":
            if is_kanji(c):
                continue
        if not is_kanji(c) and kata(c) != part:
            continue
        for rest in cuts(spelling[1:], reading[n:]):
            yield (part, *rest)


def learn(*lists):
    """How often a kanji is read so."""
    names = []
    for names_of in lists:
        for reading, spellings in names_of.items():
            for spelling in spellings:
                ways = list(cuts(spelling, reading))
                if ways:
                    names.append((spelling, ways))
    weight = defaultdict(lambda: 1.0)
    for _ in range(8):
        found = defaultdict(float)
        of_kanji = defaultdict(float)
        for spelling, ways in names:
            scores = [math.prod(weight[c, part] for c, part in zip(spelling, way)) for way in ways]
            total = sum(scores)
            for way, score in zip(ways, scores):
                for c, part in zip(spelling, way):
                    found[c, part] += score / total
                    of_kanji[c] += score / total
        weight = defaultdict(lambda: 1e-9, {(c, p): n / of_kanji[c] for (c, p), n in found.items()})
    return found


def main(jdic, dataset, target):
    family, given = read(jdic, dataset)
    found = learn(family, given)
    of_part = defaultdict(Counter)
    for (c, part), n in found.items():
        if is_kanji(c) and n >= 1.5 and part[0] not in "ンッ":
            of_part[part][c] = n
    total = {part: sum(c.values()) for part, c in of_part.items()}

    def likely(spelling, reading):
        """How usual its kanji are for their parts of the reading."""
        best = -1e9
        for way in cuts(spelling, reading):
            score = sum(math.log((found.get((c, p), 0) + 0.1) / (total.get(p, 0) + 50)) for c, p in zip(spelling, way))
            best = max(best, score)
        return best

    def ranked(names):
        out = {}
        for reading, spellings in names.items():
            def key(spelling):
                cost = spellings[spelling]
                if cost is not None and cost < 0:
                    return (0, cost)
                # The dictionary's costs tell most names apart only coarsely.
                bonus = 0 if cost is None else 2.5 + max(0, (8000 - cost) / 500)
                return (1, -(likely(spelling, reading) + bonus))
            order = sorted(spellings, key=lambda s: (key(s), s))
            out[reading] = order[:MOST]
        return out

    parts = {part: [c for c, _ in kanji.most_common(MOST)] for part, kanji in of_part.items()}
    head, chunks, at = {}, [], 0
    for name, lists in (("family", ranked(family)), ("given", ranked(given)), ("part", parts)):
        text = "\n".join("\t".join([reading, *lists[reading]]) for reading in sorted(lists))
        chunk = zlib.compress(text.encode(), 9)
        head[name] = [at, len(chunk)]
        at += len(chunk)
        chunks.append(chunk)
        print(name, len(lists), "readings", sum(map(len, lists.values())), "spellings", len(chunk), "bytes of", len(text.encode()))
    with open(target, "wb") as out:
        out.write(b"names1\n" + json.dumps(head, separators=(",", ":")).encode() + b"\n" + b"".join(chunks))


if __name__ == "__main__":
    main(*sys.argv[1:])
