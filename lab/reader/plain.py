"""Texts for another engine to name: treebank sentences, one a line, and news paragraphs, one a line. python3 plain.py --help"""
import argparse
import html
import json
import re
from pathlib import Path

import corpus


def put(out, paragraph):
    plain = " ".join(paragraph.split())
    if len(plain) > 20:
        out.write(plain + "\n")


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--treebanks", required=True)
    a.add_argument("--news", required=True, help="folder with texts/*.txt, pages/ground-truth.json, geo/TR-News.xml")
    a.add_argument("--out", required=True)
    o = a.parse_args()
    out = Path(o.out)
    out.mkdir(parents=True, exist_ok=True)
    for bank in ("ewt", "gum"):
        with open(out / f"{bank}-train.tok", "w", encoding="utf-8") as f:
            for s in corpus.conllu(f"{o.treebanks}/{bank}-train.conllu.gz"):
                f.write(" ".join(w.replace(" ", "\u00a0") for w in s.words) + "\n")
    news = Path(o.news)
    with open(out / "news.txt", "w", encoding="utf-8") as f:
        for text in sorted((news / "texts").glob("*.txt")):
            for line in open(text, encoding="utf-8"):
                put(f, line)
        for _, page in sorted(json.load(open(news / "pages/ground-truth.json", encoding="utf-8")).items()):
            for line in page["articleBody"].split("\n"):
                put(f, line)
    articles = (news / "geo/TR-News.xml").read_text(encoding="utf-8")
    with open(out / "news2.txt", "w", encoding="utf-8") as f:
        for body in re.findall(r"<text>\s*<!\[CDATA\[(.*?)\]\]>", articles, re.S):
            for line in html.unescape(re.sub(r"<[^>]+>", "", body)).split("\n"):
                put(f, line)


main()
