#!/usr/bin/env python3
"""Makes a folder of labelled articles to train on: ID.txt, ID.gold.json and ID.meta.json each.

  python3 tools/training/join_labels.py SHARED OUT-FOLDER

Joins labels/wikinews/ID.json to the articles in SHARED/data/wikinews, whose text is not ours and is
not kept here, and compiles articles/*.src, our own, with SHARED/tools/markup.py. Stops with status 1,
naming every ID, where labels and text do not fit; OUT-FOLDER, which must be new or empty, may then hold
only a part. Python 3 standard library only.

labels/wikinews/ID.json: {"sha256": of the text's bytes, "entities", "values", "attributions", "notes"},
as in gold.json: spans are [begin, end) in code points.
"""
import hashlib
import json
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


class Mismatch(Exception):
    """Labels that do not fit their text."""


def spans(labels):
    for entity in labels["entities"]:
        yield from entity["mentions"]
    for item in labels["values"] + labels["notes"]:
        yield item["span"]
    for attribution in labels["attributions"]:
        yield from attribution["content"]
        yield from (attribution[role] for role in ("source", "cue") if attribution[role])


def join_one(labels_path, text_path):
    """The text and its gold labels; raises Mismatch."""
    with open(labels_path, encoding="utf-8") as file:
        labels = json.load(file)
    try:
        with open(text_path, "rb") as file:
            raw = file.read()
    except FileNotFoundError:
        raise Mismatch(f"no text {text_path}")
    # A text edited by one character would shift every label after it.
    if hashlib.sha256(raw).hexdigest() != labels.pop("sha256"):
        raise Mismatch(f"{text_path} is not the text that was labelled")
    text = raw.decode("utf-8")
    for begin, end in spans(labels):
        if not 0 <= begin < end <= len(text):
            raise Mismatch(f"[{begin}, {end}] is no span of a text of {len(text)} code points")
        if text[begin].isspace() or text[end - 1].isspace():
            raise Mismatch(f"[{begin}, {end}] begins or ends with a space")
    known = {entity["id"] for entity in labels["entities"]} | {None}
    for attribution in labels["attributions"]:
        if attribution["entity"] not in known:
            raise Mismatch(f"an attribution names an unknown entity {attribution['entity']}")
    return raw, labels


def join_wikinews(shared, out):
    """Writes the labelled articles; returns what is wrong."""
    texts = os.path.join(shared, "data", "wikinews")
    folder = os.path.join(HERE, "labels", "wikinews")
    with open(os.path.join(texts, "index.tsv"), encoding="utf-8") as file:
        dates = dict(line.split("\t")[:2] for line in file)
    wrong = []
    for name in sorted(os.listdir(folder)):
        article = name[: -len(".json")]
        try:
            raw, labels = join_one(os.path.join(folder, name), os.path.join(texts, article + ".txt"))
        except Mismatch as problem:
            wrong.append(f"{article}: {problem}")
            continue
        base = os.path.join(out, article)
        with open(base + ".txt", "wb") as file:
            file.write(raw)
        with open(base + ".gold.json", "w", encoding="utf-8") as file:
            json.dump({"id": article, **labels}, file, ensure_ascii=False)
        with open(base + ".meta.json", "w", encoding="utf-8") as file:
            json.dump({"date": dates.get(article)}, file)
    return wrong


def compile_own(shared, out):
    """Compiles our own articles; returns what is wrong."""
    folder = os.path.join(HERE, "articles")
    sources = []
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
        if name.endswith(".src"):
            sources.append(shutil.copy(os.path.join(folder, name), out))
    if not sources:
        return []
    # markup.py writes beside its input.
    markup = [sys.executable, os.path.join(shared, "tools", "markup.py")]
    done = subprocess.run(markup + sources, stdout=subprocess.PIPE, universal_newlines=True)
    for source in sources:
        os.remove(source)
    wrong = [line for line in done.stdout.splitlines() if line.startswith("WRONG")]
    return wrong or (["markup.py failed"] if done.returncode else [])


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    shared, out = sys.argv[1:]
    if not os.path.isfile(os.path.join(shared, "data", "wikinews", "index.tsv")):
        sys.exit(f"{shared} holds no data/wikinews/index.tsv")
    os.makedirs(out, exist_ok=True)
    if os.listdir(out):
        sys.exit(f"{out} is not empty")
    wrong = join_wikinews(shared, out) + compile_own(shared, out)
    print(f"{sum(name.endswith('.gold.json') for name in os.listdir(out))} labelled articles in {out}")
    if wrong:
        sys.exit("\n".join(wrong))


main()
