#!/usr/bin/env python3
"""Prints the README's table of how often the report is right.

  cmake --preset release && cmake --build --preset release --target article-inspector
  python3 tools/figures.py [SHARED] [CLI]      (../shared, build/release/article-inspector)

SHARED holds data/ and tools/evaluate.py, the scorer, whose head defines each figure. The data is
not part of this repository; a set that is missing is left out. Python 3 standard library only.
"""
import glob
import json
import os
import subprocess
import sys
import tempfile

SHARED, CLI = (sys.argv[1:] + ["../shared", "build/release/article-inspector"][len(sys.argv) - 1:])[:2]

# How we stand to a set of data.
TRAINED = "trained on"  # a model learned from it
SEEN = "worked with"  # rules were written and tried on it
UNSEEN = "only measured"

NAMES = [("gold entities", "names"), ("gold values", "dates and numbers"), ("gold date value", "days worked out"),
         ("gold claims (half of the content covered)", "claims"), ("gold claim source overlaps", "their source"),
         ("gold claim source_kind", "its kind"), ("gold notes (kind, per article)", "notes")]

# How we stand to it, what it is, scorer's task, its files under SHARED, [(scorer's name, ours)].
SETS = [
    (SEEN, "the sample article", "reports", "samples/*", NAMES),
    (SEEN, "Wikinews 2019, labelled by us", "reports", "data/wikinews-labels/*.gold.json data/wikinews/*.txt", NAMES),
    (SEEN, "invented articles, labelled by us", "reports", "data/written-articles/*/*", NAMES),
    (TRAINED, "article pages of WCXB", "articles", "data/extraction/wcxb-dev-articles",
     [("articles body (bag of words)", "the article's words in a page"), ("articles title exact", "title"),
      ("articles authors exact", "authors"), ("articles date exact", "day of publication")]),
    (UNSEEN, "PolNeAR, US political news", "quotes", "data/attribution/polnear-dev",
     [("quotes>0.3", "claims"), ("speaker", "their source")]),
    (UNSEEN, "Worldwide newswire", "entities", "data/ner/worldwide-dev",
     [("entities", "names"), ("entities/PER", "people"), ("entities/LOC", "places"), ("entities/ORG", "organisations")]),
    (UNSEEN, "PUD, Wikipedia sentences", "entities", "data/ner/uner-pud-wiki.iob2", [("entities", "names")]),
    (UNSEEN, "TimeBank, US news", "dates", "data/dates/timebank",
     [("dates relaxed", "dates and times, overlapping"), ("dates strict", "exact"), ("dates day value", "days worked out")]),
]


def one_folder(patterns, folder):
    """Puts links to the files under one folder, where the scorer expects them."""
    found = [path for pattern in patterns.split() for path in glob.glob(os.path.join(SHARED, pattern))]
    for path in found:
        above = os.path.basename(os.path.dirname(path)) + "-" if "/*/" in patterns else ""
        os.symlink(os.path.abspath(path), os.path.join(folder, above + os.path.basename(path)))
    return bool(found)


def score(task, data):
    with tempfile.TemporaryDirectory() as work:
        if "*" in data:
            folder = os.path.join(work, "set")
            os.mkdir(folder)
            if not one_folder(data, folder):
                return None
        else:
            folder = os.path.join(SHARED, data)
            if not os.path.exists(folder):
                return None
        rows = os.path.join(work, "rows.json")
        program = os.path.join(SHARED, "tools", "evaluate.py")
        subprocess.run([sys.executable, program, os.path.abspath(CLI), task, folder, "--json", rows],
                       stdout=subprocess.DEVNULL, check=True)
        with open(rows, encoding="utf-8") as file:
            return {row["name"]: row for row in json.load(file)}


print("| set | we have | what | precision | recall | F1 |\n|---|---|---|--:|--:|--:|")
for standing, name, task, data, figures in SETS:
    rows = score(task, data)
    if rows is None:
        print(f"no {data} in {SHARED}", file=sys.stderr)
        continue
    for i, (theirs, ours) in enumerate(figures):
        row = rows[theirs]
        # A figure with one count has no precision of its own: it is the share that is right.
        share = row["pred"] == row["gold"] and theirs not in ("gold entities", "gold values", "entities")
        cells = ["", "", f"{row['p']:.1f}"] if share and task != "articles" else [f"{row['p']:.1f}", f"{row['r']:.1f}", f"{row['f1']:.1f}"]
        head = [name, standing] if i == 0 else ["", ""]
        print("| " + " | ".join(head + [ours] + cells) + " |")
