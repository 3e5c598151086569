"""Word pieces and shapes, exactly as org.dateline.reading.minilm.Pieces makes them."""
import unicodedata

PAD, UNK, CLS, SEP = 0, 1, 2, 3
LONGEST = 12  # pieces of one word that are read; the middle of longer ones is left out
SHAPES = 49


def folded(word):
    """Lower case without accents, as the uncased vocabulary has it."""
    plain = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in plain if unicodedata.category(c) != "Mn")


def is_mark(c):
    o = ord(c)
    if 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126:
        return True
    return unicodedata.category(c).startswith("P")


def shape(word, first):
    """1 to 48: case of the letters (6), a digit inside (2), a hyphen inside (2), first word of its sentence (2)."""
    letters = [c for c in word if c.isalpha()]
    upper = sum(c.isupper() for c in letters)
    if not letters:
        case = 0
    elif upper == 0:
        case = 1
    elif upper == len(letters):
        case = 3 if len(letters) > 1 else 4
    elif letters[0].isupper() and upper == 1:
        case = 2
    else:
        case = 5
    digit = any(c.isdecimal() for c in word)
    hyphen = "-" in word[1:-1]
    return 1 + case * 8 + digit * 4 + hyphen * 2 + (1 if first else 0)


class Pieces:
    def __init__(self, vocabulary):
        self.ids = {p: i for i, p in enumerate(vocabulary)}
        self.cache = {}

    def of(self, word):
        """Ids of the word's pieces, one at least."""
        ids = self.cache.get(word)
        if ids is None:
            ids = self.cut(word)
            self.cache[word] = ids
        return ids

    def cut(self, word):
        runs, run = [], ""
        for c in folded(word):
            if is_mark(c):
                if run:
                    runs.append(run)
                runs.append(c)
                run = ""
            elif c.isspace():
                if run:
                    runs.append(run)
                run = ""
            else:
                run += c
        if run:
            runs.append(run)
        ids = [i for r in runs for i in self.greedy(r)]
        if not ids:
            return [UNK]
        if len(ids) > LONGEST:
            half = LONGEST // 2
            ids = ids[:half] + ids[-half:]
        return ids

    def greedy(self, run):
        if len(run) > 100:
            return [UNK]
        ids, start = [], 0
        while start < len(run):
            end = len(run)
            while end > start:
                piece = ("##" if start else "") + run[start:end]
                if piece in self.ids:
                    break
                end -= 1
            if end == start:
                return [UNK]
            ids.append(self.ids[piece])
            start = end
        return ids
