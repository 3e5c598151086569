"""Writes the reader for ONNX Runtime: eight-bit weights, fused attention, and the lists that Java needs.

The weights of every product are cut into blocks of 128 with a scale of their own, and so are the activations of every
word at run time (MatMulNBits): a word's numbers never depend on what else is in the batch.
"""
import argparse
import math
import pickle
from pathlib import Path

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from model import ARC, DEEP, PARTS, RELATION, WIDTH

MICROSOFT = "com.microsoft"


class Graph:
    def __init__(self, state, block, bits):
        self.state = state
        self.block, self.bits = block, bits
        self.nodes, self.constants, self.n = [], [], 0

    def weight(self, name):
        return self.state[name].float().numpy()

    def constant(self, array, name=None):
        self.n += 1
        name = name or f"c{self.n}"
        self.constants.append(numpy_helper.from_array(numpy.ascontiguousarray(array), name))
        return name

    def op(self, kind, inputs, outputs=1, domain="", name=None, **attributes):
        self.n += 1
        out = [name or f"v{self.n}"] if outputs == 1 else [f"v{self.n}.{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, out, domain=domain, **attributes))
        return out[0] if outputs == 1 else out

    def linear(self, x, weight, bias=None):
        """x times weight (outputs by inputs, as PyTorch has it), eight bits a weight."""
        n, k = weight.shape
        block = self.block
        top = (1 << (self.bits - 1)) - 1
        pad = (-k) % block
        w = numpy.pad(weight, ((0, 0), (0, pad))).reshape(n, -1, block)
        scale = numpy.abs(w).max(2, keepdims=True) / top
        scale[scale == 0] = 1
        q = numpy.clip(numpy.round(w / scale), -top, top).astype(numpy.int16) + (1 << (self.bits - 1))
        q = q.astype(numpy.uint8)
        if self.bits == 4:
            q = q[:, :, 0::2] | (q[:, :, 1::2] << 4)
        inputs = [x, self.constant(q), self.constant(scale.reshape(n, -1).astype(numpy.float32))]
        out = self.op("MatMulNBits", inputs, domain=MICROSOFT, K=k, N=n, bits=self.bits, block_size=block, accuracy_level=4)
        return out if bias is None else self.op("Add", [out, self.constant(bias)])

    def plain(self, x, name):
        """A small product in full precision."""
        product = self.op("MatMul", [x, self.constant(self.weight(name + ".weight").T)])
        return self.op("Add", [product, self.constant(self.weight(name + ".bias"))]) if name + ".bias" in self.state else product


def rows_of_bytes(g, table):
    scale = numpy.abs(table).max(1, keepdims=True) / 127
    scale[scale == 0] = 1
    return g.constant(numpy.round(table / scale).astype(numpy.int8)), g.constant(scale.astype(numpy.float32))


def looked_up(g, table, ids):
    bytes_, scale = rows_of_bytes(g, table)
    rows = g.op("Cast", [g.op("Gather", [bytes_, ids])], to=TensorProto.FLOAT)
    return g.op("Mul", [rows, g.op("Gather", [scale, ids])])


def build(state, sizes, block, bits, layers):
    g = Graph(state, block, bits)
    w = g.weight
    length = g.op("Gather", [g.op("Shape", ["pieces"]), g.constant(numpy.int64(1))])
    places = g.op("Range", [g.constant(numpy.int64(0)), length, g.constant(numpy.int64(1))])
    x = looked_up(g, w("pieces.weight"), "pieces")
    x = g.op("Add", [x, looked_up(g, w("positions.weight") + w("kind")[None], places)])
    x = g.op("Add", [x, looked_up(g, w("shapes.weight"), "shapes")])
    x = g.op("LayerNormalization", [x, g.constant(w("norm.weight")), g.constant(w("norm.bias"))], axis=-1, epsilon=1e-12)
    mask = g.op("Cast", [g.op("Not", [g.op("Equal", ["pieces", g.constant(numpy.int64(0))])])], to=TensorProto.INT32)
    for i in range(layers):
        p = f"layers.{i}."
        joint = numpy.concatenate([w(p + "query.weight"), w(p + "key.weight"), w(p + "value.weight")])
        bias = numpy.concatenate([w(p + "query.bias"), w(p + "key.bias"), w(p + "value.bias")])
        query, key, value = g.op("Split", [g.linear(x, joint), g.constant(numpy.array([WIDTH] * 3))], outputs=3, axis=2)
        mixed = g.op("MultiHeadAttention", [query, key, value, g.constant(bias), mask], domain=MICROSOFT, num_heads=PARTS)
        x = norm(g, g.linear(mixed, w(p + "out.weight")), x, p + "out_norm", w(p + "out.bias"))
        up = g.op("BiasGelu", [g.linear(x, w(p + "up.weight")), g.constant(w(p + "up.bias"))], domain=MICROSOFT)
        x = norm(g, g.linear(up, w(p + "down.weight")), x, p + "down_norm", w(p + "down.bias"))
    width = g.constant(numpy.array([1, 1, WIDTH]))

    def at(index):
        return g.op("GatherElements", [x, g.op("Tile", [g.op("Unsqueeze", [index, g.constant(numpy.array([2]))]), width])], axis=1)

    words = g.op("Mul", [g.op("Add", [at("first"), at("last")]), g.constant(numpy.float32(0.5))])
    g.op("Cast", [g.op("ArgMax", [g.plain(words, "tag")], axis=-1, keepdims=0)], to=TensorProto.INT32, name="tags")
    inner = g.op("Gelu", [g.plain(words, "name_in")], domain=MICROSOFT)
    g.op("Identity", [g.plain(inner, "name")], name="names")

    dependent = g.op("Gelu", [g.plain(words, "arc_dependent")], domain=MICROSOFT)
    head = g.op("Gelu", [g.plain(words, "arc_head")], domain=MICROSOFT)
    left = g.op("MatMul", [dependent, g.constant(w("arc") / math.sqrt(ARC))])
    both = g.op("MatMul", [left, g.op("Transpose", [head], perm=[0, 2, 1])])
    alone = g.op("Transpose", [g.plain(head, "arc_bias")], perm=[0, 2, 1])
    g.op("Add", [both, alone], name="arcs")

    relations = sizes["relations"]
    dependent = g.op("Gelu", [g.plain(words, "relation_dependent")], domain=MICROSOFT)
    head = g.op("Gelu", [g.plain(words, "relation_head")], domain=MICROSOFT)
    left = g.op("MatMul", [dependent, g.constant(w("relation").transpose(1, 0, 2).reshape(RELATION, -1))])
    left = g.op("Add", [g.op("Reshape", [left, g.constant(numpy.array([0, 0, relations, RELATION]))]),
                        g.op("Unsqueeze", [g.constant(w("relation_from_head.weight")), g.constant(numpy.array([0, 1]))])])
    flat = g.op("Reshape", [left, g.constant(numpy.array([0, -1, RELATION]))])
    both = g.op("MatMul", [flat, g.op("Transpose", [head], perm=[0, 2, 1])])
    count = g.op("Gather", [g.op("Shape", ["first"]), g.constant(numpy.array([1]))])
    shape = g.op("Concat", [g.constant(numpy.array([0])), count, g.constant(numpy.array([relations])), count], axis=0)
    both = g.op("Reshape", [both, shape])
    alone = g.op("Unsqueeze", [g.plain(dependent, "relation_from_dependent"), g.constant(numpy.array([3]))])
    best = g.op("ArgMax", [g.op("Add", [both, alone])], axis=2, keepdims=0)
    g.op("Cast", [best], to=TensorProto.INT32, name="relations")

    def port(name, kind, axes):
        return helper.make_tensor_value_info(name, kind, axes)

    inputs = [port("pieces", TensorProto.INT64, ["b", "p"]), port("shapes", TensorProto.INT64, ["b", "p"]),
              port("first", TensorProto.INT64, ["b", "w"]), port("last", TensorProto.INT64, ["b", "w"])]
    outputs = [port("tags", TensorProto.INT32, ["b", "w"]),
               port("names", TensorProto.FLOAT, ["b", "w", sizes["names"]]), port("arcs", TensorProto.FLOAT, ["b", "w", "w"]),
               port("relations", TensorProto.INT32, ["b", "w", "w"])]
    graph = helper.make_graph(g.nodes, "reader", inputs, outputs, g.constants)
    return helper.make_model(graph, ir_version=8, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)])


def norm(g, x, skip, name, bias):
    inputs = [x, skip, g.constant(g.weight(name + ".weight")), g.constant(g.weight(name + ".bias")), g.constant(bias)]
    return g.op("SkipLayerNormalization", inputs, domain=MICROSOFT, epsilon=1e-12)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--work", required=True)
    a.add_argument("--name", default="reader")
    a.add_argument("--out", required=True, help="folder for reader.onnx, pieces.txt and labels.txt")
    a.add_argument("--block", type=int, default=128)
    a.add_argument("--bits", type=int, default=8)
    o = a.parse_args()
    data = pickle.load(open(Path(o.work) / "data.pkl", "rb"))
    saved = torch.load(Path(o.work) / f"{o.name}.state")
    out = Path(o.out)
    out.mkdir(parents=True, exist_ok=True)
    onnx.save(build(saved["model"], saved["sizes"], o.block, o.bits, DEEP), str(out / "reader.onnx"))
    (out / "pieces.txt").write_text("\n".join(data["vocabulary"]) + "\n", encoding="utf-8")
    with open(out / "labels.txt", "w", encoding="utf-8") as f:
        for kind in ("tags", "labels", "relations"):
            f.write(kind + "\t" + "\t".join(data[kind]) + "\n")
    print({f.name: f.stat().st_size for f in out.iterdir()}, "epoch", saved["epoch"])


main()
