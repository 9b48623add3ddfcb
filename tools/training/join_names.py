#!/usr/bin/env python3
"""Joins the labelled texts that the name model learns from into one plain form.

  python3 tools/training/join_names.py SHARED ARTICLES OUT

ARTICLES is the folder that join_labels.py makes. Writes train.names, wikinews-dev.names and written-dev.names.
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

SHARED, ARTICLES, OUT = sys.argv[1:4]
DATA = os.path.join(SHARED, "data")

DEV_WIKINEWS = 25  # articles kept out of training: those with the smallest digests of their ids
DEV_WRITTEN = 8  # every so many written articles likewise
RENAMED = int(os.environ.get("RENAMED", "0"))  # weight of an article with other names, in percent; 0: none
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


def number_of(*words):
    """A number that looks random and is always the same."""
    return int.from_bytes(hashlib.sha256("\0".join(words).encode()).digest()[:8], "big")


def forms_of(entity, text):
    return sorted({text[b:e] for b, e in entity["mentions"]})


def full_names(articles, kind):
    """Names of one type that are written in one way, or in full and by a word of it."""
    names = set()
    for _, text, gold in articles:
        for entity in gold["entities"]:
            forms = forms_of(entity, text)
            full = max(forms, key=len)
            if entity["type"] == kind and (len(forms) == 1 or kind == "PERSON") and not full.isupper():
                names.add(full)
    return sorted(names)


def renamed(ident, text, gold, pools):
    """The article with other names: each person, place and organisation that allows it becomes one of
    another article, or a town of anywhere."""
    new_form = {}
    for entity in gold["entities"]:
        kind, forms = entity["type"], forms_of(entity, text)
        full = max(forms, key=len)
        pool = pools.get(kind)
        if not pool or full.isupper():
            continue
        name = pool[number_of(ident, entity["id"]) % len(pool)]
        old, new = full.split(), name.split()
        if kind == "PERSON" and len(old) > 1 and len(new) > 1:
            words = {full: name, old[-1]: new[-1], old[0]: new[0]}
        else:
            words = {full: name}
        if all(form in words for form in forms) and (kind != "PERSON" or len(old) > 1 < len(new)):
            for begin, end in entity["mentions"]:
                new_form[begin, end] = words[text[begin:end]]
    out, mentions, at = "", [], 0
    for begin, end, kind in sorted((b, e, x["type"]) for x in gold["entities"] for b, e in x["mentions"]):
        out += text[at:begin]
        form = new_form.get((begin, end), text[begin:end])
        mentions.append((len(out), len(out) + len(form), kind))
        out += form
        at = end
    return ident + "-renamed", "full", RENAMED, out + text[at:], mentions


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


def articles(folder):
    """(id, text, gold) of a folder of labelled articles."""
    for path in sorted(glob.glob(os.path.join(folder, "**", "*.gold.json"), recursive=True)):
        base = path[:-len(".gold.json")]
        ident = os.path.relpath(base, folder).replace(os.sep, "-")
        yield ident, read(base + ".txt"), json.loads(read(path))


def main():
    os.makedirs(OUT, exist_ok=True)
    first_labelled = [os.path.basename(path)[:-len(".gold.json")]
                      for path in glob.glob(os.path.join(DATA, "wikinews-labels", "*.gold.json"))]
    digest = lambda ident: hashlib.sha256(ident.encode()).hexdigest()
    dev_ids = set(sorted(first_labelled, key=digest)[:DEV_WIKINEWS])
    own, wikinews_dev, written_dev = [], [], []
    for article in articles(ARTICLES):
        (wikinews_dev if article[0] in dev_ids else own).append(article)
    for number, article in enumerate(articles(os.path.join(DATA, "written-articles"))):
        (written_dev if number % DEV_WRITTEN == 0 else own).append(article)
    train = [gold_document(*article, 100) for article in own]
    cities = [line.split(",")[0].strip('"') for line in
              read(os.path.join(DATA, "gazetteers", "world-cities.csv")).splitlines()[1:]]
    pools = {kind: full_names(own, kind) for kind in ("PERSON", "ORG", "LOC", "FAC")}
    pools["GPE"] = sorted({city for city in cities if city[:1].isupper()})
    if RENAMED: train += [renamed(*article, pools) for article in own]
    ner = os.path.join(DATA, "ner")
    for pattern, scheme, weight in (("wikigold.conll", "misc", 50), ("broad-twitter/*.conll", "coarse", 20),
                                    ("crossner/*/*.txt", "misc", 30), ("uner-ewt/*.iob2", "coarse", 30)):
        for path in sorted(glob.glob(os.path.join(ner, pattern))):
            name = re.sub(r"[^a-z0-9]+", "-", os.path.relpath(path, ner).rsplit(".", 1)[0].lower())
            train += tagged_documents(path, name, scheme, weight)
    write("train.names", train)
    write("wikinews-dev.names", [gold_document(*article, 100) for article in wikinews_dev])
    write("written-dev.names", [gold_document(*article, 100) for article in written_dev])
    print(f"{len(train)} documents, {sum(len(d[4]) for d in train)} names; kept out: "
          f"{len(wikinews_dev)} Wikinews articles, {len(written_dev)} written ones")


main()
