#!/usr/bin/env python3
"""Makes groups.txt: how the digits of a Japanese telephone number are grouped, by how it begins.

    pip download --no-deps --dest FOLDER phonenumbers     # Google's libphonenumber, Apache-2.0
    unzip -d FOLDER FOLDER/phonenumbers-*.whl
    PYTHONPATH=FOLDER python3 make.py > groups.txt

Each line is a beginning and the groups of numbers that begin so; the longest beginning that fits counts.
"""

import phonenumbers as p


def groups(beginning, length):
    digits = beginning + "2" * (length - len(beginning))
    number = p.PhoneNumber(country_code=81, national_number=int(digits))
    said = p.format_number(number, p.PhoneNumberFormat.NATIONAL)
    return "-".join(str(len(part)) for part in said.split("-")) if said.count("-") == 2 else None


def main():
    found = {}
    for n in range(100_000):
        beginning = f"0{n:05}"
        mobile = beginning[1] in "56789" and beginning[2] == "0" or beginning.startswith("0800")
        length = 11 if mobile and not beginning.startswith(("0570", "0990")) else 10
        if answer := groups(beginning, length):
            found[beginning] = answer
    # Ten beginnings that agree are one.
    for size in (6, 5, 4, 3):
        for stem in {key[: size - 1] for key in found if len(key) == size}:
            answers = {found.get(stem + d) for d in "0123456789"}
            if len(answers) == 1 and None not in answers:
                found[stem] = answers.pop()
                for d in "0123456789":
                    del found[stem + d]
    # What most of a stem's beginnings say is said once.
    for size in (6, 5, 4, 3):
        for stem in sorted({key[: size - 1] for key in found if len(key) == size}):
            of = [found[stem + d] for d in "0123456789" if stem + d in found]
            usual = max(set(of), key=of.count)
            if stem not in found and of.count(usual) > 1:
                found[stem] = usual
                for d in "0123456789":
                    if found.get(stem + d) == usual:
                        del found[stem + d]
    for beginning in sorted(found):
        print(beginning, found[beginning])


if __name__ == "__main__":
    main()
