"""Treebank and silver sentences: reading, joining of hyphenated words, names."""
import gzip
import re
from dataclasses import dataclass, field

PENN_NAME = {"NNP", "NNPS"}


@dataclass
class Sentence:
    words: list
    upos: list
    tags: list
    lemmas: list
    heads: list  # 0 is the root, words count from 1
    relations: list
    joined: list  # True where no space follows
    names: list = field(default_factory=list)  # one label a word, "O" outside, "B-X"/"I-X" inside, "?" unknown
    tree: bool = True  # False: only names and tags are to be learnt from it


def opened(path):
    return gzip.open(path, "rt", encoding="utf-8") if str(path).endswith(".gz") else open(path, encoding="utf-8")


def conllu(path):
    """Sentences of a CoNLL-U file; GUM's entities become names (see gum_names)."""
    sentences, rows = [], []
    for line in opened(path):
        line = line.rstrip("\n")
        if line.startswith("#"):
            continue
        if line:
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)
        elif rows:
            sentences.append(sentence(rows))
            rows = []
    return sentences


def sentence(rows):
    s = Sentence(
        words=[r[1] for r in rows],
        upos=[r[3] for r in rows],
        tags=[r[4] for r in rows],
        lemmas=[r[2] for r in rows],
        heads=[int(r[6]) for r in rows],
        relations=[r[7] for r in rows],
        joined=["SpaceAfter=No" in r[9] for r in rows],
    )
    s.entities = entities(rows)
    return s


def entities(rows):
    """(start, end, type) of every mention that opens and closes in the sentence; end exclusive."""
    stack, found = [], []
    for i, row in enumerate(rows):
        value = next((m[7:] for m in row[9].split("|") if m.startswith("Entity=")), "")
        for part in re.findall(r"\([^()]*\)?|[^()]+\)", value):
            if part.startswith("("):
                fields = part.strip("()").split("-")
                if len(fields) < 2:
                    continue
                if part.endswith(")"):
                    found.append((i, i + 1, fields[1]))
                else:
                    stack.append((fields[0], i, fields[1]))
            else:
                key = part.rstrip(")")
                for k in range(len(stack) - 1, -1, -1):
                    if stack[k][0] == key:
                        found.append((stack[k][1], i + 1, stack[k][2]))
                        del stack[k]
                        break
    return found


def join_hyphens(s):
    """The sentence with 'Russian - backed' (no spaces) as one word, as newspapers' readers see it."""
    groups, i = [], 0
    n = len(s.words)
    while i < n:
        j = i + 1
        while (
            j + 1 < n
            and s.words[j] in ("-", "\u2010", "\u2011")
            and s.joined[j - 1]
            and s.joined[j]
            and s.words[j - 1][-1].isalnum()
            and s.words[j + 1][0].isalnum()
        ):
            j += 2
        groups.append((i, j))
        i = j
    if len(groups) == n:
        return s
    where = [0] * (n + 1)
    for g, (a, b) in enumerate(groups):
        for k in range(a, b):
            where[k + 1] = g + 1
    out = Sentence([], [], [], [], [], [], [], tree=s.tree)
    for a, b in groups:
        tops = [k for k in range(a, b) if not a < s.heads[k] <= b]
        top = next((k for k in tops if s.tags[k] != "HYPH"), tops[0]) if tops else b - 1
        word = "".join(s.words[a:b])
        out.words.append(word)
        out.joined.append(s.joined[b - 1])
        if b - a == 1:
            tag, upos, lemma = s.tags[a], s.upos[a], s.lemmas[a]
        else:
            tag, upos = whole(s, a, b, top)
            last = s.lemmas[b - 1] if tag.startswith(("NN", "VB")) else s.words[b - 1].lower()
            lemma = word if tag in PENN_NAME else ("".join(s.words[a : b - 1]).lower() + last)
        out.tags.append(tag)
        out.upos.append(upos)
        out.lemmas.append(lemma)
        out.heads.append(where[s.heads[top]] if s.heads[top] else 0)
        relation = s.relations[top]
        out.relations.append("amod" if b - a > 1 and relation == "compound" and tag == "JJ" else relation)
        out.names.append(s.names[a] if s.names else "?")
    out.heads = [0 if h == g + 1 else h for g, h in enumerate(out.heads)]
    if out.heads.count(0) != 1:
        return s
    return out


def whole(s, a, b, top):
    """Tag of a hyphenated word: an adjective where it modifies what follows, else its head's tag."""
    tag, upos = s.tags[top], s.upos[top]
    if all(t in PENN_NAME or t == "HYPH" for t in s.tags[a:b]):
        return tag, upos
    if all(t == "CD" or t == "HYPH" or w in ("-",) for t, w in zip(s.tags[a:b], s.words[a:b])):
        return "CD", "NUM"
    if s.relations[top] in ("amod", "compound", "nmod:poss") and s.heads[top] > b and tag not in PENN_NAME:
        return "JJ", "ADJ"
    if tag in ("VBN", "VBG") and s.relations[top] in ("amod", "acl"):
        return "JJ", "ADJ"
    return tag, upos


def silver(path):
    """Sentences that another engine read: word, lemma, tag, name, head, relation in columns, blank line between."""
    sentences, rows = [], []
    for line in opened(path):
        line = line.rstrip("\n")
        if line:
            rows.append(line.split("\t"))
        elif rows:
            s = Sentence(
                words=[r[1] for r in rows],
                upos=["?" for _ in rows],
                tags=[r[3] for r in rows],
                lemmas=[r[2] for r in rows],
                heads=[int(r[5]) for r in rows],
                relations=[r[6] for r in rows],
                joined=[False for _ in rows],
                names=[r[4] for r in rows],
                tree=False,
            )
            sentences.append(s)
            rows = []
    return sentences
