#!/usr/bin/env python3
"""Joins the labelled texts that the name model learns from into one plain form.

  python3 tools/training/join_names.py SHARED OUT      (OUT/train.names, OUT/wikinews-dev.names, OUT/written-dev.names)

A document is a line `doc ID SCHEME WEIGHT BYTES`, its text of that many bytes, a line end, and a line
`mention BEGIN END TYPE` for each name (byte offsets). TYPE may be several: `GPE|LOC|FAC` where the
set has no such split, with `O` among them where it may be none. SCHEME is `full` where the set marks
all our types, `misc` where it leaves peoples and faiths out, `coarse` where it marks people, places and
organisations alone. Same data, same bytes.
Python 3 standard library only.
"""
import glob
import hashlib
import json
import os
import re
import sys

SHARED, OUT = sys.argv[1:3]
DATA = os.path.join(SHARED, "data")
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(SHARED, "tools"))

DEV_WIKINEWS = 25  # articles kept out of training: those with the smallest digests of their ids
DEV_WRITTEN = 8  # every so many written articles likewise
SENTENCES = 20  # that make a document where a set tells none

ALL = {t: t for t in "PERSON ORG GPE LOC FAC NORP EVENT WORK_OF_ART LAW PRODUCT".split()}
MISC = "NORP|EVENT|WORK_OF_ART|LAW|PRODUCT|O"
PLACE = "GPE|LOC|FAC"
TAGS = {
    "PER": "PERSON", "person": "PERSON", "politician": "PERSON", "writer": "PERSON", "musicalartist": "PERSON",
    "scientist": "PERSON", "ORG": "ORG", "organisation": "ORG", "politicalparty": "ORG", "band": "ORG",
    "university": "ORG", "academicjournal": "ORG", "magazine": "ORG|WORK_OF_ART", "LOC": PLACE, "location": PLACE,
    "country": "GPE", "astronomicalobject": "LOC|O", "election": "EVENT", "event": "EVENT", "book": "WORK_OF_ART",
    "poem": "WORK_OF_ART", "album": "WORK_OF_ART", "song": "WORK_OF_ART", "award": "WORK_OF_ART|O", "MISC": MISC,
    "misc": MISC}
UNTYPED = "O|" + "|".join(ALL)

NO_SPACE_BEFORE = set(", . ; : ! ? ) ] } % 's 'S n't 're 've 'll 'd 'm '' \u201d \u2019 \u2026".split())
NO_SPACE_AFTER = set("( [ { $ \u00a3 \u20ac `` \u201c \u2018 # @".split())
MARKS = {"``": "\u201c", "''": "\u201d", "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]"}


def detokenize(tokens):
    text, spans, inside, before = "", [], False, None
    for token in tokens:
        word = MARKS.get(token, token)
        glued = before is None or token in NO_SPACE_BEFORE or before in NO_SPACE_AFTER
        if token == '"':
            glued = glued or inside
        elif before == '"':
            glued = glued or inside
        if token == '"':
            inside = not inside
        text += "" if glued else " "
        spans.append((len(text), len(text) + len(word)))
        text += word
        before = token
    return text, spans


def tagged_sentences(path):
    tokens, tags = [], []
    for line in open(path, encoding="utf-8", errors="replace"):
        line = line.rstrip("\n")
        columns = line.split("\t") if "\t" in line else line.split()
        if path.endswith(".iob2"):
            columns = [] if line.startswith("#") else columns[1:3]
        if len(columns) >= 2:
            tokens.append(columns[0])
            tags.append(columns[-1])
        elif not line.strip() and tokens:
            yield tokens, tags
            tokens, tags = [], []
    if tokens:
        yield tokens, tags


def tag_spans(tags):
    start = kind = None
    for i, tag in enumerate(tags + ["O"]):
        prefix, _, name = tag.partition("-")
        if start is not None and (prefix != "I" or name != kind):
            yield start, i, kind
            start = None
        if prefix in "BI" and name and start is None:
            start, kind = i, name


def tagged_documents(path, name, scheme, weight):
    group = []

    def document(number):
        text, mentions = "", []
        for tokens, tags in group:
            text += "\n\n" if text else ""
            sentence, spans = detokenize(tokens)
            for first, end, kind in tag_spans(tags):
                mentions.append((len(text) + spans[first][0], len(text) + spans[end - 1][1], TAGS.get(kind, UNTYPED)))
            text += sentence
        return f"{name}-{number}", scheme, weight, text, mentions

    number = 0
    for sentence in tagged_sentences(path):
        group.append(sentence)
        if len(group) == SENTENCES:
            yield document(number)
            number += 1
            group.clear()
    if group:
        yield document(number)


def gold_document(ident, text, gold, weight):
    mentions = [(b, e, x["type"]) for x in gold["entities"] for b, e in x["mentions"]]
    return ident, "full", weight, text, sorted(mentions)


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def write(name, documents):
    with open(os.path.join(OUT, name), "wb") as out:
        for ident, scheme, weight, text, mentions in documents:
            data = text.encode()
            out.write(f"doc {ident} {scheme} {weight} {len(data)}\n".encode() + data + b"\n")
            offset = [0]
            for c in text:
                offset.append(offset[-1] + len(c.encode()))
            for begin, end, kind in mentions:
                out.write(f"mention {offset[begin]} {offset[end]} {kind}\n".encode())


def labelled_wikinews():
    found = {}
    for folder in (os.path.join(DATA, "wikinews-labels"), os.path.join(HERE, "labels")):
        for path in glob.glob(os.path.join(folder, "*.gold.json")):
            ident = os.path.basename(path)[:-len(".gold.json")]
            text = os.path.join(DATA, "wikinews", ident + ".txt")
            if os.path.exists(text):
                found[ident] = (read(text), json.loads(read(path)))
    return sorted(found.items())


def written_articles():
    for path in sorted(glob.glob(os.path.join(DATA, "written-articles", "*", "*.gold.json"))):
        base = path[:-len(".gold.json")]
        region = os.path.basename(os.path.dirname(path))
        yield f"{region}-{os.path.basename(base)}", read(base + ".txt"), json.loads(read(path))


def main():
    os.makedirs(OUT, exist_ok=True)
    first_labelled = {os.path.basename(p)[:-len(".gold.json")]
                      for p in glob.glob(os.path.join(DATA, "wikinews-labels", "*.gold.json"))}
    digest = lambda ident: hashlib.sha256(ident.encode()).hexdigest()
    dev_ids = set(sorted(first_labelled, key=digest)[:DEV_WIKINEWS])
    train, dev, written_dev = [], [], []
    for ident, (text, gold) in labelled_wikinews():
        (dev if ident in dev_ids else train).append(gold_document(ident, text, gold, 100))
    for number, (ident, text, gold) in enumerate(written_articles()):
        (written_dev if number % DEV_WRITTEN == 0 else train).append(gold_document(ident, text, gold, 100))
    ner = os.path.join(DATA, "ner")
    for pattern, scheme, weight in (("wikigold.conll", "misc", 50), ("broad-twitter/*.conll", "coarse", 20),
                                    ("crossner/*/*.txt", "misc", 30), ("uner-ewt/*.iob2", "coarse", 30)):
        for path in sorted(glob.glob(os.path.join(ner, pattern))):
            name = re.sub(r"[^a-z0-9]+", "-", os.path.relpath(path, ner).rsplit(".", 1)[0].lower())
            train += tagged_documents(path, name, scheme, weight)
    write("train.names", train)
    write("wikinews-dev.names", dev)
    write("written-dev.names", written_dev)
    for name, documents in (("train", train), ("wikinews-dev", dev), ("written-dev", written_dev)):
        print(f"{name}: {len(documents)} documents, {sum(len(d[4]) for d in documents)} names")


main()
