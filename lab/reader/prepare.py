"""Makes the training set: labels, vocabulary, sentences. python3 prepare.py --help"""
import argparse
import json
import pickle
from pathlib import Path

import corpus
import names as naming


def latin(piece):
    """Pieces of the vocabulary that an English newspaper can need: Latin letters, digits, marks."""
    text = piece[2:] if piece.startswith("##") else piece
    return all(ord(c) < 0x250 or 0x2010 <= ord(c) <= 0x2044 or c in "\u20ac\u00a3" for c in text) and not piece.startswith("[unused")


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--treebanks", required=True, help="folder with ewt-train.conllu.gz, gum-train.conllu.gz …")
    a.add_argument("--silver", required=True, help="folder with *.tok.cnlp (names of the treebanks) and news*.cnlp")
    a.add_argument("--tokenizer", required=True, help="all-minilm-l6-v2-tokenizer.json")
    a.add_argument("--knowledge", required=True)
    a.add_argument("--work", required=True)
    o = a.parse_args()
    work = Path(o.work)
    work.mkdir(parents=True, exist_ok=True)

    vocabulary = sorted(json.load(open(o.tokenizer))["model"]["vocab"].items(), key=lambda e: e[1])
    special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
    old = dict(vocabulary)
    kept = special + [p for p, _ in vocabulary if p not in special and p != "[MASK]" and latin(p)]
    names = naming.Names(o.knowledge)

    train, dev = [], {}
    for bank in ("ewt", "gum"):
        sentences = corpus.conllu(f"{o.treebanks}/{bank}-train.conllu.gz")
        theirs = corpus.silver(f"{o.silver}/{bank}-train.tok.cnlp")
        same = 0
        by_words = {tuple(t.words): t.names for t in theirs}
        for s in sentences:
            found = by_words.get(tuple(w.replace(" ", "\u00a0") for w in s.words))
            same += found is not None
            s.names = naming.label(s, found, names) if found else ["?"] * len(s.words)
        print(bank, len(sentences), "sentences,", same, "with names")
        train += sentences
        dev[bank] = corpus.conllu(f"{o.treebanks}/{bank}-dev.conllu.gz")
    news = []
    for f in sorted(Path(o.silver).glob("news*.cnlp")):
        for s in corpus.silver(f):
            if 4 < len(s.words) < 90:
                s.names = naming.label(s, s.names, names)
                news.append(s)
    print("news", len(news))

    tags = sorted({t for s in train for t in s.tags})
    relations = sorted({r for s in train for r in s.relations if r != "root"})
    relations = ["root"] + relations
    labels = ["O"] + [p + "-" + l for l in naming.LABELS for p in "BI"]
    print(len(kept), "pieces", len(tags), "tags", len(relations), "relations", len(labels), "labels")
    with open(work / "data.pkl", "wb") as f:
        pickle.dump(dict(train=train, dev=dev, news=news, vocabulary=kept, kept=[old[p] for p in kept], tags=tags,
                         relations=relations, labels=labels), f)


main()
