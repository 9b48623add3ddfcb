#!/usr/bin/env python3
"""Prints the README's tables: how often the report is right, and how often it is when it says how sure it is.

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

# Figures that are one share, not precision and recall: of the claims or days found, those right.
SHARES = {"gold date value", "gold claim source overlaps", "gold claim source_kind", "speaker", "dates day value",
          "articles title exact", "articles authors exact", "articles date exact"}

# (the scorer's name, ours)
REPORTS = [("gold entities", "names (trained on)"), ("gold values", "dates and numbers"), ("gold date value", "the day a date means"),
           ("gold claims (half of the content covered)", "claims"), ("gold claim source overlaps", "the source of a claim"),
           ("gold claim source_kind", "the kind of source"), ("gold notes (kind, per article)", "notes")]

# (how we stand to it, what it is, the scorer's task, its files under SHARED, figures)
SETS = [
    (UNSEEN, "PolNeAR: 84 US political articles", "quotes", "data/attribution/polnear-dev",
     [("quotes>0.3", "claims (a third covered)"), ("speaker", "the source of a claim")]),
    (UNSEEN, "Worldwide: 170 newswire articles", "entities", "data/ner/worldwide-dev",
     [("entities/PER", "people"), ("entities/LOC", "places"), ("entities/ORG", "organisations")]),
    (UNSEEN, "PUD: 500 Wikipedia sentences", "entities", "data/ner/uner-pud-wiki.iob2",
     [("entities", "people, places, organisations")]),
    (UNSEEN, "TimeBank: 183 US articles", "dates", "data/dates/timebank",
     [("dates relaxed", "dates and times (any overlap)"), ("dates strict", "the same, exact ends"),
      ("dates day value", "the day a date means")]),
    (SEEN, "Wikinews: 154 articles", "reports", "data/wikinews-labels/*.gold.json data/wikinews/*.txt", REPORTS),
    (SEEN, "272 invented articles", "reports", "data/written-articles/*/*", REPORTS),
    (TRAINED, "WCXB: 793 web pages", "articles", "data/extraction/wcxb-dev-articles",
     [("articles body (bag of words)", "the article's words"), ("articles title exact", "title"),
      ("articles authors exact", "authors"), ("articles date exact", "day of publication")]),
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


def characters(spans):
    return {at for begin, end in spans for at in range(begin, end)}


def overlap(a, b):
    return not a and not b or bool(a and b and a[0] < b[1] and b[0] < a[1])


def calibration():
    """[(least confidence in percent, claims, right claims)]: right are those that share more than half of a labelled
    claim's words and whose source touches its source."""
    bands = {90: [0, 0], 80: [0, 0], 70: [0, 0], 0: [0, 0]}
    for texts, labels in (("data/wikinews/*.txt", "data/wikinews-labels/"), ("data/written-articles/*/*.txt", "")):
        articles = {}
        for path in sorted(glob.glob(os.path.join(SHARED, texts))):
            name = os.path.basename(path)[:-4]
            gold = os.path.join(SHARED, labels, name + ".gold.json") if labels else path[:-4] + ".gold.json"
            if os.path.exists(gold):
                with open(path, encoding="utf-8", newline="") as text, open(gold, encoding="utf-8") as file:
                    articles[path] = (text.read(), json.load(file)["attributions"])
        feed = "".join(json.dumps({"id": i, "kind": "text", "text": text}) + "\n" for i, (text, _) in articles.items())
        answer = subprocess.run([os.path.abspath(CLI), "--ndjson", "--offsets", "codepoint"], input=feed.encode(),
                                stdout=subprocess.PIPE, check=True).stdout.decode()
        for line in answer.splitlines():
            answered = json.loads(line)
            gold = [(characters(a["content"]), a.get("source")) for a in articles[answered["id"]][1] if a["content"]]
            for claim in answered["report"]["claims"]:
                mine = characters(claim["content"])
                band = next(least for least in bands if claim["confidence"] * 100 >= least - 0.5)
                bands[band][0] += 1
                bands[band][1] += any(len(theirs & mine) * 2 > len(theirs) and overlap(source, claim.get("source"))
                                      for theirs, source in gold)
    return [(least, *counts) for least, counts in bands.items()]


print("| set | we have | what | precision | recall | F1 |\n|---|---|---|--:|--:|--:|")
for standing, name, task, data, figures in SETS:
    rows = score(task, data)
    if rows is None:
        print(f"no {data} in {SHARED}", file=sys.stderr)
        continue
    for i, (theirs, ours) in enumerate(figures):
        row = rows[theirs]
        numbers = [row["f1"]] if theirs in SHARES else [row["p"], row["r"], row["f1"]]
        cells = [""] * (3 - len(numbers)) + [f"{number:.1f}" for number in numbers]
        head = [name, standing] if i == 0 else ["", ""]
        print("| " + " | ".join(head + [ours] + cells) + " |")

print("\n| a claim's confidence | claims | right, in percent |\n|---|--:|--:|")
above = 100
for least, claims, right in calibration():
    name = f"{least / 100:.2f} to {above / 100:.2f}" if least else f"under {(above + 1) / 100:.2f}"
    if claims:
        print(f"| {name} | {claims} | {100 * right / claims:.1f} |")
    above = least - 1
