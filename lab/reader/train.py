"""Trains the reader. Seeded; writes a checkpoint after every epoch and goes on from it. python3 train.py --help"""
import argparse
import json
import os
import pickle
import random
import time
from pathlib import Path

import torch
from torch.nn import functional as F

import corpus
import names as naming
import styles
from made import Maker
from model import Reader, load_minilm
from pieces import CLS, SEP, SHAPES, Pieces, shape


def varied(s, names, rng):
    """The sentence as it might have stood elsewhere: hyphens joined, names swapped, a headline's or a shout's case."""
    if rng.random() < 0.6:
        s = corpus.join_hyphens(s)
    if s.names and rng.random() < 0.3:
        s = naming.swapped(s, names, rng, 0.5) or s
    if s.names and s.tree and rng.random() < 0.35:
        s = styles.named(s, names, rng, 0.6) or s
    if s.tree and rng.random() < 0.06:
        s = styles.headline(s, rng)
    words = s.words
    dice = rng.random()
    if dice < 0.03:
        words = [w.upper() for w in words]
    elif dice < 0.06:
        words = [w[:1].upper() + w[1:] for w in words]
    elif dice < 0.09:
        words = [w.lower() for w in words]
    cut = 0
    if rng.random() < 0.08 and s.tags[-1] == "." and len(words) > 2 and not any(h == len(words) for h in s.heads):
        cut = 1
    return s, words, cut


class Coder:
    """Turns sentences into numbers."""

    def __init__(self, data):
        self.pieces = Pieces(data["vocabulary"])
        self.tags = {t: i for i, t in enumerate(data["tags"])}
        self.relations = {t: i for i, t in enumerate(data["relations"])}
        self.labels = {t: i for i, t in enumerate(data["labels"])}

    def code(self, s, words, cut=0):
        ids, shapes, first, last = [CLS], [0], [0], [0]
        n = len(words) - cut
        for k in range(n):
            p = self.pieces.of(words[k])
            first.append(len(ids))
            ids += p
            shapes += [shape(words[k], k == 0)] * len(p)
            last.append(len(ids) - 1)
        ids.append(SEP)
        shapes.append(0)
        trees = s.tree
        gold = dict(
            tags=[-1] + [self.tags.get(t, -1) for t in s.tags[:n]],
            names=[-1] + ([self.labels.get(x, -1) for x in s.names[:n]] if s.names else [-1] * n),
            heads=[-1] + [h if trees and r in self.relations else -1 for h, r in zip(s.heads[:n], s.relations)],
            relations=[-1] + [self.relations.get(r, -1) if trees else -1 for r in s.relations[:n]],
        )
        return ids, shapes, first, last, gold


def batches(coded, room, rng):
    """Groups of like length, in random order, each of at most room pieces with padding."""
    order = sorted(range(len(coded)), key=lambda i: (len(coded[i][0]) + rng.random() * 4, i))
    groups, group, longest = [], [], 0
    for i in order:
        longest_now = max(longest, len(coded[i][0]))
        if group and longest_now * (len(group) + 1) > room:
            groups.append(group)
            group, longest_now = [], len(coded[i][0])
        group.append(i)
        longest = longest_now
    groups.append(group)
    rng.shuffle(groups)
    return groups


def stacked(coded, group):
    width = max(len(coded[i][0]) for i in group)
    words = max(len(coded[i][2]) for i in group)

    def pad(rows, size, value):
        return torch.tensor([r + [value] * (size - len(r)) for r in rows])

    out = [pad([coded[i][k] for i in group], size, 0) for k, size in ((0, width), (1, width), (2, words), (3, words))]
    gold = {k: pad([coded[i][4][k] for i in group], words, -1) for k in coded[group[0]][4]}
    real = pad([[1] * len(coded[i][2]) for i in group], words, 0)
    return out, gold, real


def losses(model, inputs, gold, real):
    x = model.encode(*inputs)
    tags, names = model.words(x)
    arcs = model.arcs(x).float()
    arcs = arcs.masked_fill(real[:, None, :] == 0, -1e4)
    arcs = arcs.masked_fill(torch.eye(arcs.shape[1], dtype=torch.bool)[None], -1e4)
    relations = model.relations_at(x, gold["heads"].clamp(min=0))

    def cross(scores, target):
        if (target >= 0).sum() == 0:
            return scores.sum() * 0
        return F.cross_entropy(scores.float().reshape(-1, scores.shape[-1]), target.reshape(-1), ignore_index=-1)

    return dict(tag=cross(tags, gold["tags"]), name=cross(names, gold["names"]),
                arc=cross(arcs, gold["heads"]), relation=cross(relations, gold["relations"]))


WEIGHTS = dict(tag=0.5, name=0.5, arc=1.0, relation=1.0)


def measure(model, coder, sentences):
    """UAS, LAS with and without subtypes, tags: quick figures with the best head of every word."""
    model.eval()
    coded = [coder.code(s, s.words) for s in sentences]
    names = {i: r for r, i in coder.relations.items()}
    total = u = l = lm = t = 0
    with torch.no_grad():
        for group in batches(coded, 3000, random.Random(1)):
            inputs, gold, real = stacked(coded, group)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                x = model.encode(*inputs)
                tags = model.words(x)[0].argmax(-1)
                arcs = model.arcs(x).float().masked_fill(real[:, None, :] == 0, -1e4)
                arcs = arcs.masked_fill(torch.eye(arcs.shape[1], dtype=torch.bool)[None], -1e4)
                heads = arcs.argmax(-1)
                relations = model.relations_at(x, heads).argmax(-1)
            for row, i in enumerate(group):
                s = sentences[i]
                for k in range(len(s.words)):
                    total += 1
                    t += tags[row, k + 1].item() == coder.tags.get(s.tags[k], -9)
                    if heads[row, k + 1].item() == s.heads[k]:
                        u += 1
                        r = names[relations[row, k + 1].item()]
                        lm += r.split(":")[0] == s.relations[k].split(":")[0]
                        l += r == s.relations[k]
    model.train()
    return dict(tags=t / total, uas=u / total, las=lm / total, las_subtypes=l / total)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--work", required=True)
    a.add_argument("--minilm", help="all-minilm-l6-v2.onnx, to begin from")
    a.add_argument("--epochs", type=int, default=12)
    a.add_argument("--room", type=int, default=1400, help="pieces a batch")
    a.add_argument("--encoder-rate", type=float, default=1.5e-4)
    a.add_argument("--head-rate", type=float, default=1.2e-3)
    a.add_argument("--news", type=float, default=0.5, help="share of the news sentences read in an epoch")
    a.add_argument("--made", type=int, default=1500, help="sentences made for each epoch")
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--threads", type=int, default=2)
    a.add_argument("--name", default="reader")
    a.add_argument("--limit", type=int)
    a.add_argument("--knowledge", required=True)
    o = a.parse_args()
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    rng = random.Random(o.seed)
    work = Path(o.work)
    data = pickle.load(open(work / "data.pkl", "rb"))
    names = naming.Names(o.knowledge)
    coder = Coder(data)
    maker = Maker(names, rng)
    news = data["news"]
    train = data["train"][: o.limit] if o.limit else data["train"]
    model = Reader(len(data["vocabulary"]), SHAPES, len(data["tags"]), len(data["labels"]), len(data["relations"]))
    state_file = work / f"{o.name}.state"
    start = 0
    model.pieces.weight.requires_grad = False
    encoder = [p for n, p in model.named_parameters() if n.startswith(("layers", "norm", "positions", "kind")) and p.requires_grad]
    known = {id(p) for p in encoder}
    heads = [p for p in model.parameters() if id(p) not in known and p.requires_grad]
    optimizer = torch.optim.AdamW([dict(params=encoder, lr=o.encoder_rate), dict(params=heads, lr=o.head_rate)],
                                  betas=(0.9, 0.98), weight_decay=0.01)
    base = [g["lr"] for g in optimizer.param_groups]
    if state_file.exists():
        state = torch.load(state_file)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        start = state["epoch"]
        rng.setstate(state["rng"])
        torch.set_rng_state(state["torch"])
    else:
        load_minilm(model, o.minilm, data["kept"])
    model.train()
    for epoch in range(start, o.epochs):
        begun = time.time()
        chosen = list(train)
        chosen += [maker.sentence() for _ in range(o.made)]
        if o.news:
            chosen += rng.sample(news, int(len(news) * o.news))
        coded = [coder.code(*varied(s, names, rng)) for s in chosen]
        coded = [c for c in coded if len(c[0]) <= 180]
        groups = batches(coded, o.room, rng)
        sums = {}
        for step, group in enumerate(groups):
            progress = (epoch + step / len(groups)) / o.epochs
            warm = min(1.0, (epoch * len(groups) + step + 1) / 300)
            for g, rate in zip(optimizer.param_groups, base):
                g["lr"] = rate * warm * max(0.01, 1 - progress)
            inputs, gold, real = stacked(coded, group)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                parts = losses(model, inputs, gold, real)
            loss = sum(WEIGHTS[k] * v for k, v in parts.items())
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(encoder + heads, 3.0)
            optimizer.step()
            for k, v in parts.items():
                sums[k] = sums.get(k, 0) + v.item()
            if step % 100 == 0:
                print(f"epoch {epoch} step {step}/{len(groups)} {time.time() - begun:.0f}s " +
                      " ".join(f"{k} {v / (step + 1):.3f}" for k, v in sums.items()), flush=True)
        figures = {bank: measure(model, coder, data["dev"][bank]) for bank in data["dev"]}
        print(f"epoch {epoch} done in {time.time() - begun:.0f}s " + json.dumps(figures), flush=True)
        torch.save(dict(model=model.state_dict(), optimizer=optimizer.state_dict(), epoch=epoch + 1, rng=rng.getstate(),
                        torch=torch.get_rng_state(), sizes=model.sizes), str(state_file) + ".new")
        os.replace(str(state_file) + ".new", state_file)


if __name__ == "__main__":
    main()
