"""The reader: MiniLM's six layers, shapes of words, and heads for tags, names, arcs and relations."""
import math

import numpy
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

WIDTH, DEEP, WIDE, PARTS = 384, 6, 1536, 12
ARC, RELATION = 256, 96
LONGEST = 512


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.query = nn.Linear(WIDTH, WIDTH)
        self.key = nn.Linear(WIDTH, WIDTH)
        self.value = nn.Linear(WIDTH, WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.out_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, WIDE)
        self.down = nn.Linear(WIDE, WIDTH)
        self.down_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, bias):
        batch, length, _ = x.shape
        part = WIDTH // PARTS

        def split(t):
            return t.view(batch, length, PARTS, part).transpose(1, 2)

        scores = torch.matmul(split(self.query(x)), split(self.key(x)).transpose(2, 3)) * (1 / math.sqrt(part)) + bias
        weights = self.dropout(torch.softmax(scores, -1))
        mixed = torch.matmul(weights.to(x.dtype), split(self.value(x)).to(x.dtype)).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.out_norm(x + self.dropout(self.out(mixed)))
        return self.down_norm(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Reader(nn.Module):
    def __init__(self, pieces, shapes, tags, names, relations, dropout=0.1, head_dropout=0.3):
        super().__init__()
        self.sizes = dict(pieces=pieces, shapes=shapes, tags=tags, names=names, relations=relations)
        self.pieces = nn.Embedding(pieces, WIDTH)
        self.positions = nn.Embedding(LONGEST, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.shapes = nn.Embedding(shapes, WIDTH)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(DEEP))
        self.dropout = nn.Dropout(dropout)
        self.head_dropout = nn.Dropout(head_dropout)
        self.tag = nn.Linear(WIDTH, tags)
        self.name_in = nn.Linear(WIDTH, 192)
        self.name = nn.Linear(192, names)
        self.arc_dependent = nn.Linear(WIDTH, ARC)
        self.arc_head = nn.Linear(WIDTH, ARC)
        self.arc = nn.Parameter(torch.zeros(ARC, ARC))
        self.arc_bias = nn.Linear(ARC, 1)
        self.relation_dependent = nn.Linear(WIDTH, RELATION)
        self.relation_head = nn.Linear(WIDTH, RELATION)
        self.relation = nn.Parameter(torch.zeros(relations, RELATION, RELATION))
        self.relation_from_dependent = nn.Linear(RELATION, relations)
        self.relation_from_head = nn.Linear(RELATION, relations, bias=False)
        nn.init.orthogonal_(self.arc)
        nn.init.normal_(self.relation, std=0.02)

    def encode(self, pieces, shapes, first, last):
        """Vectors of the words, the root's first: [sentences, words + 1, WIDTH]."""
        bias = ((pieces == 0).to(torch.float32) * -10000.0)[:, None, None, :]
        places = torch.arange(pieces.shape[1])
        x = self.pieces(pieces) + self.positions(places) + self.kind + self.shapes(shapes)
        x = self.dropout(self.norm(x))
        for layer in self.layers:
            x = layer(x, bias)
        width = x.shape[2]
        a = torch.gather(x, 1, first[:, :, None].expand(-1, -1, width))
        b = torch.gather(x, 1, last[:, :, None].expand(-1, -1, width))
        return (a + b) * 0.5

    def words(self, x):
        """Scores a word: tags, names."""
        x = self.head_dropout(x)
        return self.tag(x), self.name(F.gelu(self.name_in(x)))

    def arcs(self, x):
        """[sentences, dependent, head]"""
        x = self.head_dropout(x)
        d = self.head_dropout(F.gelu(self.arc_dependent(x)))
        h = self.head_dropout(F.gelu(self.arc_head(x)))
        return torch.matmul(torch.matmul(d, self.arc), h.transpose(1, 2)) * (1 / math.sqrt(ARC)) + self.arc_bias(h).transpose(1, 2)

    def relation_parts(self, x):
        x = self.head_dropout(x)
        d = self.head_dropout(F.gelu(self.relation_dependent(x)))
        h = self.head_dropout(F.gelu(self.relation_head(x)))
        return d, h

    def relations_at(self, x, heads):
        """Scores of relations to the given heads: [sentences, words, relations]."""
        d, h = self.relation_parts(x)
        h = torch.gather(h, 1, heads[:, :, None].expand(-1, -1, h.shape[2]))
        batch, words, width = d.shape
        left = torch.matmul(d, self.relation.permute(1, 0, 2).reshape(width, -1))
        left = left.view(batch, words, -1, width)
        both = torch.matmul(left, h[:, :, :, None]).squeeze(3)
        return both + self.relation_from_dependent(d) + self.relation_from_head(h)

    def relations_all(self, x):
        """Scores of relations for every pair: [sentences, dependent, relations, head]."""
        d, h = self.relation_parts(x)
        batch, words, width = d.shape
        left = torch.matmul(d, self.relation.permute(1, 0, 2).reshape(width, -1))
        left = left.view(batch, words * self.sizes["relations"], width)
        both = torch.matmul(left, h.transpose(1, 2)).view(batch, words, self.sizes["relations"], words)
        return both + self.relation_from_dependent(d)[:, :, :, None] + self.relation_from_head(h).transpose(1, 2)[:, None]


def load_minilm(reader, path, kept):
    """Fills the encoder from all-MiniLM-L6-v2's ONNX file; kept lists the old ids of the vocabulary that stays."""
    graph = onnx.load(path).graph
    weights = {i.name: numpy_helper.to_array(i) for i in graph.initializer}

    def tensor(a):
        return torch.from_numpy(numpy.array(a))

    with torch.no_grad():
        reader.pieces.weight.copy_(tensor(weights["embeddings.word_embeddings.weight"][kept]))
        reader.positions.weight.copy_(tensor(weights["embeddings.position_embeddings.weight"]))
        reader.kind.copy_(tensor(weights["embeddings.token_type_embeddings.weight"][0]))
        reader.norm.weight.copy_(tensor(weights["embeddings.LayerNorm.weight"]))
        reader.norm.bias.copy_(tensor(weights["embeddings.LayerNorm.bias"]))
        product = {n.name: n.input[1] for n in graph.node if n.op_type == "MatMul"}
        for i, layer in enumerate(reader.layers):
            for mine, theirs in (
                ("query", "attention/self/query"),
                ("key", "attention/self/key"),
                ("value", "attention/self/value"),
                ("out", "attention/output/dense"),
                ("up", "intermediate/dense"),
                ("down", "output/dense"),
            ):
                linear = getattr(layer, mine)
                linear.weight.copy_(tensor(weights[product[f"/encoder/layer.{i}/{theirs}/MatMul"]].T))
                linear.bias.copy_(tensor(weights[f"encoder.layer.{i}.{theirs.replace('/', '.')}.bias"]))
            for mine, theirs in (("out_norm", "attention.output.LayerNorm"), ("down_norm", "output.LayerNorm")):
                norm = getattr(layer, mine)
                norm.weight.copy_(tensor(weights[f"encoder.layer.{i}.{theirs}.weight"]))
                norm.bias.copy_(tensor(weights[f"encoder.layer.{i}.{theirs}.bias"]))
