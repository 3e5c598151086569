"""Writes the lexicon of inflected forms that the treebanks' training parts hold: python3 forms.py --help"""
import argparse
import collections

import corpus

KEPT = ("VB", "MD", "NNS", "PRP", "RB", "DT", "IN", "WP")


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--treebanks", required=True)
    a.add_argument("--out", required=True)
    o = a.parse_args()
    count = collections.defaultdict(collections.Counter)
    for bank in ("ewt", "gum"):
        for s in corpus.conllu(f"{o.treebanks}/{bank}-train.conllu.gz"):
            for word, lemma, tag in zip(s.words, s.lemmas, s.tags):
                plain = word.lower().replace("\u2019", "'")
                if tag.startswith(KEPT) and plain.isascii() and lemma.isascii():
                    count[plain, tag][lemma.lower()] += 1
    with open(o.out, "w", encoding="utf-8") as f:
        f.write("# Dictionary forms of inflected words: form, Penn tag, lemma.\n")
        f.write("# Counted in the training parts of the English Web Treebank and GUM (see NOTICE); written by lab/reader/forms.py.\n")
        for (word, tag), lemmas in sorted(count.items()):
            lemma, n = lemmas.most_common(1)[0]
            if lemma != "_" and (lemma != word or tag.startswith(("VB", "NNS"))) and (n > 1 or len(word) > 2):
                f.write(f"{word}\t{tag}\t{lemma}\n")


main()
