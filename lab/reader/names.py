"""Names: labels for training sentences, and names of the roster and the gazetteer to put into them."""
import unicodedata
from pathlib import Path

from corpus import Sentence

LABELS = ["PERSON", "NORP", "ORGANIZATION", "GROUP", "PLACE", "FACILITY", "EVENT", "WORK", "DATE", "TIME", "MONEY", "PERCENT"]
THEIRS = {"PERSON": "PERSON", "ORGANIZATION": "ORGANIZATION", "LOCATION": "PLACE", "DATE": "DATE", "TIME": "TIME",
          "MONEY": "MONEY", "PERCENT": "PERCENT", "MISC": "WORK"}
GUM = {"person": "PERSON", "organization": "ORGANIZATION", "place": "PLACE", "event": "EVENT"}
GROUP_KINDS = {"armed-group", "movement", "party"}
BUILDINGS = set("airport hospital bridge street square university prison school mosque church base port stadium palace camp "
                "dam tower station embassy museum plant cathedral temple checkpoint airbase barracks road highway".split())


def rows(path):
    for line in open(path, encoding="utf-8"):
        if line.strip() and not line.startswith("#"):
            yield line.rstrip("\n").split("\t")


class Names:
    """Phrases by label, read from the project's knowledge folder."""

    def __init__(self, knowledge):
        root = Path(knowledge)
        self.by_label = {label: [] for label in LABELS}
        self.states = []
        for f in sorted((root / "roster").glob("*.tsv")):
            if f.name == "states.tsv":
                for r in rows(f):
                    self.states += [r[1]] if "(" not in r[1] else []
                    self.add("PLACE", [r[1], *r[2].split(";")])
                    self.add("NORP", [*r[3].split(";"), *r[4].split(";")])
                continue
            for r in rows(f):
                label = "PERSON" if r[3] == "person" else "GROUP" if r[3] in GROUP_KINDS else "ORGANIZATION"
                self.add(label, [r[1], *r[2].split(";")])
        for r in rows(root / "places/divisions.tsv"):
            self.add("PLACE", [r[2]])
        self.towns = []
        for r in rows(root / "places/cities.tsv"):
            population = int(r[6]) if len(r) > 6 and r[6].isdigit() else 0
            if population > 5000:
                self.towns.append((r[2], population))
        self.add("PLACE", [n for n, p in self.towns if p > 100000])
        for r in rows(root / "places/supplement.tsv"):
            self.add("FACILITY" if r[0] == "site" else "PLACE", [r[2], *r[3].split(";")])
        for r in rows(root / "lexicon/peoples.tsv"):
            self.add("NORP", [w.capitalize() for w in r[0].split(";")])
        self.label_of = {}
        for label in ("PERSON", "ORGANIZATION", "GROUP", "FACILITY", "PLACE", "NORP"):
            for phrase in self.by_label[label]:
                self.label_of.setdefault(tuple(phrase.split()), label)
        self.longest = max(len(k) for k in self.label_of)

    def add(self, label, phrases):
        for p in phrases:
            p = plain(p.strip())
            if p and p[0].isupper() and not any(c in p for c in "(),/"):
                self.by_label[label].append(p)

    def draw(self, label, rng, plainly=False):
        """A name to put into a sentence: towns small and large for places (plainly: states, provinces, large towns), whatever the
        roster has for the rest."""
        if label == "PLACE" and not plainly and rng.random() < 0.7:
            return plain(rng.choice(self.towns)[0])
        if label == "PLACE" and plainly and rng.random() < 0.5:
            return rng.choice(self.states)
        pool = self.by_label[label]
        if label == "ORGANIZATION" and rng.random() < 0.4:
            pool = self.by_label["GROUP"]
        return rng.choice(pool)

    def people(self, rng):
        """An adjective of nationality in one word, or None."""
        word = rng.choice(self.by_label["NORP"])
        return word if " " not in word and (not word.endswith("s") or word.endswith("ss")) else None


def plain(name):
    """Without the signs that newspapers leave out ("Ḩamāh" becomes "Hamah"), in most of cases with an ASCII apostrophe."""
    text = unicodedata.normalize("NFD", name)
    text = "".join(c for c in text if unicodedata.category(c) != "Mn")
    return text.replace("\u2018", "'").replace("\u2019", "'").replace("\u02bc", "'")


def spans(labels):
    """(start, end, label) of runs of one engine's inside-outside labels."""
    found, i = [], 0
    while i < len(labels):
        j = i + 1
        while j < len(labels) and labels[j] == labels[i]:
            j += 1
        if labels[i] in THEIRS:
            found.append((i, j, THEIRS[labels[i]]))
        i = j
    return found


def label(sentence, theirs, names):
    """BIO labels: the other engine's, then the treebank's own entities, then what the roster and gazetteer know."""
    chosen = spans(theirs)
    for start, end, kind in sorted(getattr(sentence, "entities", []), key=lambda e: e[0] - e[1]):
        run = proper_run(sentence, start, end)
        if run and kind in GUM:
            chosen = [c for c in chosen if c[1] <= run[0] or c[0] >= run[1]] + [(*run, GUM[kind])]
    chosen = known(sentence, chosen, names)
    out = ["O"] * len(sentence.words)
    for start, end, kind in chosen:
        kind = refined(sentence, start, end, kind, names)
        for k in range(start, end):
            out[k] = ("B-" if k == start else "I-") + kind
    return out


def proper_run(s, start, end):
    """The proper name inside a mention: its run of NNP words around the head, joined by "of", "the", "and", "-"."""
    inside = [k for k in range(start, end) if not start < s.heads[k] <= end]
    if len(inside) != 1 or not s.tags[inside[0]].startswith("NNP"):
        return None
    a = b = inside[0]
    while a > start and (name_word(s, a - 1) or (s.words[a - 1].lower() in ("of", "-", "the", "and", "&", "for") and a - 2 >= start and name_word(s, a - 2))):
        a -= 1
    while b + 1 < end and (name_word(s, b + 1) or (s.words[b + 1].lower() in ("of", "-", "the", "and", "&", "for") and any(name_word(s, k) for k in range(b + 2, min(end, b + 4))))):
        b += 1
    while s.relations[a] == "nmod:desc" and a < b:
        a += 1
    return a, b + 1


def name_word(s, k):
    return s.tags[k].startswith("NNP") or (s.tags[k] in ("POS", "CD", "HYPH") and s.words[k] in ("'s", "\u2019s", "-"))


def known(s, chosen, names):
    """Adds what the roster knows; a longer name wins, and a name of one word only where nobody else claims it."""
    words = [plain(w) for w in s.words]
    i = 0
    while i < len(words):
        hit = None
        if words[i][:1].isupper():
            for j in range(min(len(words), i + names.longest), i, -1):
                kind = names.label_of.get(tuple(words[i:j]))
                if kind:
                    hit = (i, j, kind)
                    break
        if hit is None:
            i += 1
            continue
        i, j, kind = hit
        over = [c for c in chosen if c[0] < j and c[1] > i]
        alone = not (i > 0 and s.tags[i - 1].startswith("NNP")) and not (j < len(words) and s.tags[j].startswith("NNP"))
        exact = len(over) == 1 and over[0][:2] == (i, j)
        if (j - i > 1 and all(c[0] >= i and c[1] <= j for c in over)) or (
            j - i == 1 and s.tags[i].startswith(("NNP", "JJ")) and ((not over and alone and kind != "PERSON") or exact)
        ):
            chosen = [c for c in chosen if c not in over] + [(i, j, kind)]
        i = j
    return chosen


def refined(s, start, end, kind, names):
    phrase = tuple(plain(w) for w in s.words[start:end])
    if names.label_of.get(phrase) == "NORP" and (kind in ("WORK", "PLACE") or s.tags[start] in ("JJ", "NNPS")):
        return "NORP"
    if kind == "PLACE" and s.words[end - 1].lower() in BUILDINGS:
        return "FACILITY"
    if kind == "ORGANIZATION" and names.label_of.get(phrase) == "GROUP":
        return "GROUP"
    if kind == "WORK" and end - start == 1 and s.tags[start] in ("JJ", "NNPS"):
        return "NORP"
    return kind


def swapped(s, names, rng, chance):
    """The sentence with some of its names replaced by names of the roster and the gazetteer; None where none was."""
    found, i = [], 0
    while i < len(s.names):
        if s.names[i].startswith("B-"):
            j = i + 1
            while j < len(s.names) and s.names[j].startswith("I-"):
                j += 1
            kind = s.names[i][2:]
            top = [k for k in range(i, j) if not i < s.heads[k] <= j]
            if kind in ("PERSON", "PLACE", "ORGANIZATION", "GROUP") and len(top) == 1 and s.tags[top[0]].startswith("NNP"):
                found.append((i, j, kind, top[0]))
            i = j
        else:
            i += 1
    found = [f for f in found if rng.random() < chance]
    return replaced(s, [(i, j, top, flat(names.draw(kind, rng), kind)) for i, j, kind, top in found]) if found else None


SMALL = ("of", "the", "and", "for", "in", "de", "del", "la", "da", "on")


def flat(name, label):
    """A name's words as [word, tag, head among them or None, relation, name label]."""
    words = name.split()
    return [[w, "?" if k and w.lower() in SMALL else "NNP", 0 if k else None, "?" if w.lower() in SMALL else "flat", ("I-" if k else "B-") + label]
            for k, w in enumerate(words)]


def replaced(s, found):
    """The sentence with runs of words (start, end, head inside, phrase) replaced; the phrase's head takes the run's place."""
    groups, at = [], 0
    for i, j, top, phrase in found:
        groups += [(k, k + 1, k, None) for k in range(at, i)] + [(i, j, top, phrase)]
        at = j
    groups += [(k, k + 1, k, None) for k in range(at, len(s.words))]
    where, n = {}, 0
    for i, j, _, phrase in groups:
        head = next(k for k, w in enumerate(phrase) if w[2] is None) if phrase else 0
        for k in range(i, j):
            where[k + 1] = n + head + 1
        n += len(phrase) if phrase else 1
    out = Sentence([], [], [], [], [], [], [], [], s.tree)
    for i, j, top, phrase in groups:
        if phrase is None:
            for a in ("words", "upos", "tags", "lemmas", "relations", "joined", "names"):
                getattr(out, a).append(getattr(s, a)[i])
            out.heads.append(where[s.heads[i]] if s.heads[i] else 0)
            continue
        first = len(out.words) + 1
        for k, (word, tag, head, relation, label) in enumerate(phrase):
            out.words.append(word[:1].upper() + word[1:] if i == 0 and k == 0 else word)
            out.upos.append("?")
            out.tags.append(tag)
            out.lemmas.append(word)
            out.names.append(label)
            out.joined.append(k + 1 == len(phrase) and s.joined[j - 1])
            outer = where[s.heads[top]] if s.heads[top] else 0
            out.heads.append(outer if head is None else first + head)
            out.relations.append(s.relations[top] if head is None else relation)
    out.heads = [0 if h == k + 1 else h for k, h in enumerate(out.heads)]
    return out
