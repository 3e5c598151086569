"""Sentences of other text made more like news: names where pronouns stood, and headlines."""
from corpus import Sentence
from names import flat, replaced

BODIES = "army government ministry group court council opposition party union junta agency militia committee embassy".split()
PEOPLE = "protesters soldiers rebels officials troops gunmen police villagers fighters ministers diplomats militants".split()
PERSONS = "minister president spokesman general ambassador mayor prosecutor commander activist king envoy bishop".split()


def named(s, names, rng, chance):
    """The sentence with pronouns in the third person replaced by names and phrases; None where none was."""
    found = []
    for k, (word, tag, relation) in enumerate(zip(s.words, s.tags, s.relations)):
        if tag == "PRP" and relation in ("nsubj", "nsubj:pass", "obj", "iobj", "obl") and not s.joined[k] and rng.random() < chance:
            phrase = phrase_for(word.lower(), names, rng)
            if phrase:
                found.append((k, k + 1, k, phrase))
    return replaced(s, found) if found else None


def phrase_for(pronoun, names, rng):
    if pronoun == "it":
        if rng.random() < 0.55:
            return flat(names.draw("PLACE", rng, plainly=True), "PLACE")
        if rng.random() < 0.4:
            kind = rng.choice(["ORGANIZATION", "GROUP"])
            return flat(names.draw(kind, rng), kind)
        return noun(names, rng, "the", rng.choice(BODIES), "NN")
    if pronoun in ("he", "she", "him", "her"):
        if rng.random() < 0.65:
            name = names.draw("PERSON", rng).split()
            return flat(" ".join(name if rng.random() < 0.5 else name[-1:]), "PERSON")
        return noun(names, rng, "the", rng.choice(PERSONS), "NN")
    if pronoun in ("they", "them"):
        return noun(names, rng, rng.choice(["the", None]), rng.choice(PEOPLE), "NNS")
    return None


def noun(names, rng, article, word, tag):
    """"the army", "Kenyan troops": as names.flat has phrases."""
    words = [[article, "DT", None, "det", "O"]] if article else []
    people = names.people(rng) if rng.random() < 0.5 else None
    if people:
        words.append([people, "JJ", None, "amod", "B-NORP"])
    for w in words:
        w[2] = len(words)
    return words + [[word, tag, None, "", "O"]]


def headline(s, rng):
    """A short sentence as a headline: no articles, no helping "be", no full stop."""
    if not 4 < len(s.words) < 18:
        return s
    dropped = {k for k in range(len(s.words))
               if (s.tags[k] == "DT" and s.relations[k] == "det" and s.words[k].lower() in ("a", "an", "the"))
               or (s.relations[k] in ("aux:pass", "aux") and s.words[k].lower() in ("is", "are", "was", "were") and s.words[k - 1] != "there")
               or (k + 1 == len(s.words) and s.tags[k] == ".")}
    dropped -= {h - 1 for h in s.heads}
    kept = [k for k in range(len(s.words)) if k not in dropped]
    where = {k + 1: n + 1 for n, k in enumerate(kept)}
    out = Sentence([], [], [], [], [], [], [], [], s.tree)
    titled = rng.random() < 0.5
    for k in kept:
        for a in ("words", "upos", "tags", "lemmas", "relations", "joined"):
            getattr(out, a).append(getattr(s, a)[k])
        out.names.append(s.names[k] if s.names else "?")
        out.heads.append(where[s.heads[k]] if s.heads[k] else 0)
        w = out.words[-1]
        if not out.heads[:-1] or (titled and s.tags[k] not in ("IN", "TO", "CC")):
            out.words[-1] = w[:1].upper() + w[1:]
    return out
