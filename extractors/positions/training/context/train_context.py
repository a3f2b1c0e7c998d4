#!/usr/bin/env python3
"""Trains context.model: a small transformer encoder that reads a sentence and says, for each actor and treaty in it,
whether the actor holds a position there, and which. README.md beside this file tells how to run it.

The encoder starts from a general one for English (all-MiniLM-L6-v2, Apache 2.0), cut to the word pieces of pieces.txt,
if asked for to fewer layers, and learns from the examples that `pacta-train examples` writes, and from what larger
models trained in the same way say of them and of texts that nobody annotated (Hinton, Vinyals & Dean 2015).
"""
import argparse
import collections
import json
import math
import random
import struct

import numpy as np
import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

POSITIONS = (
    "joins declinesToJoin suspends withdraws threatensWithdrawal commitsToObserve supports opposes noncommittal "
    "seeksInclusion seeksReplacementOrRevision setsCondition interpretsObligation allegesViolation "
    "allegesUndermining deniesAllegation affirmsCompliance proposesTalks rejectsProposal callsOn criticizesAct "
    "welcomesAct").split()
PLACES = 112  # pieces of a sentence at most, as most_pieces in encoder_input.hpp
KINDS = 3
CIRCUMSTANCES = 10
HIDDEN = 256
MASK = 103  # [MASK] in the vocabulary of BERT
ROLES = 3  # of the treaty, of the holder, of a holder that the sentence does not name
FORMAT = "positions in context 2"
ELSEWHERE = 0.5  # how much it counts that a pair is annotated in another sentence


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    start = parser.add_mutually_exclusive_group(required=True)
    start.add_argument("--base", help="start from the general encoder in a folder with model.safetensors and vocab.txt")
    start.add_argument("--from-weights", help="start from what was trained before: --weights or --model")
    parser.add_argument("--pieces", required=True, help="pieces.txt")
    parser.add_argument("--train", nargs="+", required=True, help="examples (JSON lines)")
    parser.add_argument("--also", nargs="*", default=[], help="examples of texts that nobody annotated, for the teachers")
    parser.add_argument("--teachers", nargs="*", default=[], metavar="LAYERS:WEIGHTS",
                        help="trained models (--weights or --model) whose opinions are learned besides the labels")
    parser.add_argument("--mean-with", help="weights that are averaged with what was learned")
    parser.add_argument("--mean-share", type=float, default=0.5, help="of what was learned in that average")
    parser.add_argument("--check", nargs="*", default=[], help="examples that are only measured")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--epochs", type=int, default=5, help="none to average weights only")
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--weights", help="file (.pt) for the weights in full precision")
    parser.add_argument("--model", help="context.model")
    parser.add_argument("--probes", help="file for what the model says of some examples of the last --check file")
    return parser.parse_args()


class Sentence:
    """The pieces of a sentence and its candidates, each with what is known of it."""

    def __init__(self, first):
        self.pieces, self.kinds = first["pieces"], first["kinds"]
        self.candidates = []

    def add(self, example):
        self.candidates.append(example)


def read(files, labelled=True):
    """Examples grouped by what the encoder sees, so that it sees each sentence once."""
    groups = collections.OrderedDict()
    for file in files:
        for line in open(file, encoding="utf-8"):
            example = json.loads(line)
            example["labelled"] = labelled
            key = (file, example["document"], example["sentence"], tuple(example["pieces"]))
            groups.setdefault(key, Sentence(example)).add(example)
    return list(groups.values())


class Encoder(nn.Module):
    """BERT's encoder with kinds of pieces in place of its segments."""

    def __init__(self, pieces, layers, width=384, heads=12):
        super().__init__()
        self.pieces = nn.Embedding(pieces, width)
        self.places = nn.Embedding(PLACES, width)
        self.kinds = nn.Embedding(KINDS, width)
        self.marks = nn.Embedding(ROLES, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer(width, heads) for _ in range(layers))

    def start_from(self, base, kept):
        """Takes over a general encoder: of its pieces those kept, of its layers as many as there are here."""
        weights = load_file(base + "/model.safetensors")
        first_segment = weights["embeddings.token_type_embeddings.weight"][0]
        mask = weights["embeddings.word_embeddings.weight"][MASK]
        self.pieces.weight.data = weights["embeddings.word_embeddings.weight"][kept]
        self.places.weight.data = weights["embeddings.position_embeddings.weight"][:PLACES] + first_segment
        nn.init.zeros_(self.kinds.weight)
        self.marks.weight.data = mask.repeat(ROLES, 1) + 0.01 * torch.randn(ROLES, len(mask))
        copy(self.norm, weights, "embeddings.LayerNorm")
        count = 1 + max(int(k.split(".")[2]) for k in weights if k.startswith("encoder.layer."))
        for i, layer in enumerate(self.layers):
            layer.start_from(weights, f"encoder.layer.{round(i * (count - 1) / max(1, len(self.layers) - 1))}.")

    def forward(self, batch):
        places = torch.arange(batch.pieces.shape[1])
        words = self.pieces(batch.pieces) + self.places(places) + self.kinds(batch.kinds)
        marks = self.marks(batch.mark_roles) + self.places(batch.mark_places)
        x = self.drop(self.norm(torch.cat([words, marks], 1)))
        for layer in self.layers:
            x = layer(x, batch.mask)
        return x


def copy(part, weights, name):
    part.weight.data, part.bias.data = (weights[name + suffix].clone() for suffix in (".weight", ".bias"))


class Layer(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads, self.drop = heads, nn.Dropout(0.1)
        self.query, self.key, self.value, self.mix = (nn.Linear(width, width) for _ in range(4))
        self.widen, self.narrow = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)
        self.after_attention, self.after_network = (nn.LayerNorm(width, eps=1e-12) for _ in range(2))

    def start_from(self, weights, prefix):
        for part, name in ((self.query, "attention.self.query"), (self.key, "attention.self.key"),
                           (self.value, "attention.self.value"), (self.mix, "attention.output.dense"),
                           (self.after_attention, "attention.output.LayerNorm"), (self.widen, "intermediate.dense"),
                           (self.narrow, "output.dense"), (self.after_network, "output.LayerNorm")):
            copy(part, weights, prefix + name)

    def forward(self, x, mask):
        batch, length, width = x.shape

        def split(y):
            return y.view(batch, length, self.heads, width // self.heads).transpose(1, 2)

        attended = F.scaled_dot_product_attention(
            split(self.query(x)), split(self.key(x)), split(self.value(x)), attn_mask=mask[:, None],
            dropout_p=0.1 if self.training else 0.0)
        x = self.after_attention(x + self.drop(self.mix(attended.transpose(1, 2).reshape(batch, length, width))))
        return self.after_network(x + self.drop(self.narrow(F.gelu(self.widen(x), approximate="tanh"))))


class Reader(nn.Module):
    """Log-odds that a candidate holds something, and of each position if it does.

    From the words of treaty and holder, the sentence, the two marks that ask about them, and circumstances."""

    def __init__(self, pieces, layers, width=384):
        super().__init__()
        self.encoder = Encoder(pieces, layers)
        self.unnamed = nn.Parameter(torch.zeros(width))
        self.gather = nn.Linear(5 * width + CIRCUMSTANCES, HIDDEN)
        self.decide = nn.Linear(HIDDEN, 1 + len(POSITIONS))
        self.drop = nn.Dropout(0.2)

    def forward(self, batch):
        encoded = self.encoder(batch)
        rows = torch.stack([torch.cat([
            self.mean(encoded[b], candidate["anchor"], encoded[b, 0]),
            self.mean(encoded[b], candidate["holder"], self.unnamed),
            encoded[b, 0], encoded[b, mark], encoded[b, mark + 1], torch.tensor(candidate["circumstances"])])
            for (b, candidate), mark in zip(batch.candidates, batch.marks)])
        decided = self.decide(self.drop(F.gelu(self.gather(self.drop(rows)), approximate="tanh")))
        return decided[:, 0], decided[:, 1:]

    @staticmethod
    def mean(encoded, ranges, otherwise):
        return torch.cat([encoded[a:b] for a, b in ranges]).mean(0) if ranges else otherwise


class Batch:
    """Sentences side by side: their words, then two marks a candidate. Words see words, marks see words and their own
    candidate's marks (levitated markers: Zhong & Chen 2021, Ye et al. 2022)."""

    def __init__(self, sentences, hide=0.0, mask_piece=0):
        length = max(len(s.pieces) for s in sentences)
        marks = 2 * max(len(s.candidates) for s in sentences)
        self.pieces = torch.zeros(len(sentences), length, dtype=torch.long)
        self.kinds = torch.zeros_like(self.pieces)
        self.mark_roles = torch.zeros(len(sentences), marks, dtype=torch.long)
        self.mark_places = torch.zeros_like(self.mark_roles)
        self.mask = torch.zeros(len(sentences), length + marks, length + marks, dtype=torch.bool)
        self.candidates, self.marks = [], []
        for row, sentence in enumerate(sentences):
            size = len(sentence.pieces)
            self.pieces[row, :size] = torch.tensor(self.hidden(sentence, hide, mask_piece))
            self.kinds[row, :size] = torch.tensor(sentence.kinds)
            self.mask[row, :, :size] = True
            for i, candidate in enumerate(sentence.candidates):
                mark = length + 2 * i
                anchor, holder = candidate["anchor"], candidate["holder"]
                self.mark_roles[row, 2 * i + 1] = 1 if holder else 2
                self.mark_places[row, 2 * i] = anchor[0][0] if anchor else 0
                self.mark_places[row, 2 * i + 1] = holder[0][0] if holder else 0
                self.mask[row, mark:mark + 2, mark:mark + 2] = True
                self.candidates.append((row, candidate))
                self.marks.append(mark)

    @staticmethod
    def hidden(sentence, hide, mask_piece):
        """Names are hidden now and then: what a position is does not depend on who holds it."""
        if hide == 0.0:
            return sentence.pieces
        out, last, hiding = [], 0, False
        for piece, kind in zip(sentence.pieces, sentence.kinds):
            if kind != last:
                hiding = kind != 0 and random.random() < hide
            out.append(mask_piece if hiding else piece)
            last = kind
        return out


def batches(sentences, size):
    """Sentences of like length together, in random order."""
    order = random.sample(range(len(sentences)), len(sentences))
    out = []
    for i in range(0, len(order), size * 20):
        chunk = sorted(order[i:i + size * 20], key=lambda s: len(sentences[s].pieces))
        out += [[sentences[s] for s in chunk[j:j + size]] for j in range(0, len(chunk), size)]
    random.shuffle(out)
    return out


def targets(candidates):
    """Whether each holds, which positions, how much it counts (an optional statement half)."""
    labels = torch.zeros(len(candidates), len(POSITIONS))
    weights = torch.ones(len(candidates))
    for row, candidate in enumerate(candidates):
        for position in candidate["positions"]:
            labels[row, POSITIONS.index(position)] = 1.0
        if candidate["positions"]:
            labels[row] /= labels[row].sum()
            weights[row] = 1.0 if candidate["required"] else 0.5
    return labels, weights


def loss_of(holds, positions, candidates):
    """What the labels say and, where there are teachers, as much again of what they say."""
    taught = [c["taught"] for c in candidates if "taught" in c]
    if not taught:
        return loss_of_labels(holds, positions, candidates)
    known = [row for row, c in enumerate(candidates) if c["labelled"]]
    by_labels = loss_of_labels(holds[known], positions[known], [candidates[row] for row in known]) if known else 0.0
    opinions = torch.tensor(np.array(taught))
    held = torch.sigmoid(opinions[:, 0])
    whether = F.binary_cross_entropy_with_logits(holds, held)
    which = -(opinions[:, 1:].softmax(-1) * positions.log_softmax(-1)).sum(-1) * held
    return 0.5 * by_labels + whether + 0.7 * which.sum() / held.sum().clamp(min=1.0)


def loss_of_labels(holds, positions, candidates):
    """Where the annotation of a holder and a treaty points at another sentence, only that it holds something else."""
    decided = [row for row, c in enumerate(candidates) if c["positions"] or not c["undecided"]]
    elsewhere = [row for row, c in enumerate(candidates) if c["undecided"] and not c["positions"]]
    loss = 0.0
    if decided:
        loss = loss_of_decided(holds[decided], positions[decided], [candidates[row] for row in decided])
    if elsewhere:
        allowed = torch.zeros(len(elsewhere), len(POSITIONS))
        for row, index in enumerate(elsewhere):
            for position in candidates[index]["undecided"]:
                allowed[row, POSITIONS.index(position)] = 1.0
        otherwise = torch.sigmoid(holds[elsewhere]) * (positions[elsewhere].softmax(-1) * (1 - allowed)).sum(-1)
        loss = loss + ELSEWHERE * -torch.log1p(-otherwise.clamp(max=0.999)).mean()
    return loss


def loss_of_decided(holds, positions, candidates):
    labels, weights = targets(candidates)
    held = (labels.sum(-1) > 0).float()
    smooth = 0.95 * labels + 0.05 / len(POSITIONS)
    which = -(smooth * positions.log_softmax(-1)).sum(-1) * weights * held
    whether = F.binary_cross_entropy_with_logits(holds, held, reduction="none") * weights
    return whether.mean() + 0.7 * which.sum() / held.sum().clamp(min=1.0)


def judge(model, sentences):
    model.eval()
    alike = sorted(sentences, key=lambda s: len(s.pieces))
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for i in range(0, len(alike), 64):
            batch = Batch(alike[i:i + 64])
            holds, positions = model(batch)
            for (_, candidate), hold, position in zip(batch.candidates, holds.float().numpy(), positions.float().numpy()):
                yield candidate, hold, position


def teach(sentences, teachers):
    """Notes the mean opinion of the teachers, as log-odds, with each candidate."""
    for teacher in teachers:
        for candidate, hold, position in judge(teacher, sentences):
            log_likely = position - position.max() - np.log(np.exp(position - position.max()).sum())
            opinion = np.concatenate([[hold], log_likely]).astype(np.float32) / len(teachers)
            candidate["taught"] = candidate["taught"] + opinion if "taught" in candidate else opinion


def load_teacher(described, pieces):
    layers, weights = described.split(":")
    teacher = Reader(pieces, int(layers))
    teacher.load_state_dict(load_weights(weights))
    return teacher


def load_weights(path):
    """Of a file of weights in full precision, or of a context.model."""
    return read_model(path) if path.endswith(".model") else torch.load(path)


def average_precision(scored):
    """Of (confidence, right) pairs: the mean precision at each right one."""
    right, total = 0, 0.0
    for i, (_, good) in enumerate(sorted(scored, key=lambda x: -x[0]), 1):
        if good:
            right += 1
            total += right / i
    return total / max(1, right)


def measure(model, name, sentences):
    hits, whether, joint = [], [], []
    for candidate, hold, position in judge(model, sentences):
        held, allowed = candidate["positions"], set(candidate["positions"]) | set(candidate["undecided"])
        likely = np.exp(position - position.max())
        likely = likely / likely.sum() / (1 + math.exp(-hold))
        if held:
            hits.append(POSITIONS[position.argmax()] in allowed)
        if held or not allowed:
            whether.append((hold, bool(held)))
        joint += [(p, label in held) for p, label in zip(likely, POSITIONS) if label in held or label not in allowed]
    print(f"{name}: position right {np.mean(hits):.3f} of {len(hits)}, average precision held "
          f"{average_precision(whether):.3f}, held with position {average_precision(joint):.3f}", flush=True)


def mixed(h):
    """As in extractors/language/feature_hash.hpp."""
    mask = (1 << 64) - 1
    for factor in (0xFF51AFD7ED558CCD, 0xC4CEB9FE1A85EC53):
        h = (h ^ h >> 33) * factor & mask
    return h ^ h >> 33


class Container:
    """The format of extractors/language/model_format.hpp."""

    def __init__(self):
        self.payload = bytearray()

    def number(self, value):
        self.payload += struct.pack("<Q", value)

    def array(self, values):
        self.number(len(values))
        self.payload += values.tobytes()
        self.payload += bytes(-len(self.payload) % 8)

    def text(self, value):
        self.array(np.frombuffer(value.encode(), dtype=np.uint8))

    def rounded(self, matrix):
        """8 bits a number, one scale a row."""
        values = matrix.detach().numpy().astype(np.float64)
        scales = np.maximum(np.abs(values).max(1), 1e-8) / 127
        self.array(np.rint(values / scales[:, None]).astype(np.int8).reshape(-1))
        self.array(scales.astype("<f4"))

    def floats(self, vector):
        self.array(vector.detach().numpy().astype("<f4"))

    def linear(self, layer):
        self.number(layer.weight.shape[1])
        self.rounded(layer.weight)
        self.floats(layer.bias)

    def norm(self, norm):
        self.floats(norm.weight)
        self.floats(norm.bias)

    def finish(self):
        mask, checksum = (1 << 64) - 1, 0
        for (word,) in struct.iter_unpack("<Q", bytes(self.payload)):
            checksum = ((checksum << 23 | checksum >> 41) & mask ^ word) * 0x9E3779B97F4A7C15 & mask
        return b"pactaLM2" + struct.pack("<QQ", len(self.payload), mixed(checksum)) + bytes(self.payload)


class Reading:
    """A container that is read from its beginning to its end."""

    def __init__(self, path):
        self.payload, self.at = open(path, "rb").read()[24:], 0

    def number(self):
        self.at += 8
        return struct.unpack_from("<Q", self.payload, self.at - 8)[0]

    def array(self, dtype):
        count = self.number()
        values = np.frombuffer(self.payload, dtype=dtype, count=count, offset=self.at)
        self.at += -(-values.nbytes // 8) * 8
        return values

    def rounded(self):
        values, scales = self.array(np.int8), self.array("<f4")
        return torch.tensor(values.reshape(len(scales), -1).astype(np.float32) * scales[:, None])

    def floats(self):
        return torch.tensor(self.array("<f4").copy())


def read_model(path):
    """What write_model wrote, as the weights of a Reader."""
    stored, weights = Reading(path), {}
    assert bytes(stored.array(np.uint8)).decode() == FORMAT, path
    stored.array(np.uint8)
    stored.number(), stored.number()
    layers = stored.number()

    def linear(name):
        stored.number()
        weights[name + ".weight"], weights[name + ".bias"] = stored.rounded(), stored.floats()

    def norm(name):
        weights[name + ".weight"], weights[name + ".bias"] = stored.floats(), stored.floats()

    for table in ("pieces", "places", "kinds", "marks"):
        weights[f"encoder.{table}.weight"] = stored.rounded()
    norm("encoder.norm")
    for i in range(layers):
        for part in ("query", "key", "value", "mix"):
            linear(f"encoder.layers.{i}.{part}")
        norm(f"encoder.layers.{i}.after_attention")
        linear(f"encoder.layers.{i}.widen")
        linear(f"encoder.layers.{i}.narrow")
        norm(f"encoder.layers.{i}.after_network")
    weights["unnamed"] = stored.floats()
    linear("gather")
    linear("decide")
    return weights


def write_model(model, pieces, path):
    out, encoder = Container(), model.encoder
    out.text(FORMAT)
    out.text(pieces)
    out.number(encoder.norm.weight.shape[0])
    out.number(encoder.layers[0].heads)
    out.number(len(encoder.layers))
    for table in (encoder.pieces, encoder.places, encoder.kinds, encoder.marks):
        out.rounded(table.weight)
    out.norm(encoder.norm)
    for layer in encoder.layers:
        for linear in (layer.query, layer.key, layer.value, layer.mix):
            out.linear(linear)
        out.norm(layer.after_attention)
        out.linear(layer.widen)
        out.linear(layer.narrow)
        out.norm(layer.after_network)
    out.floats(model.unnamed)
    out.linear(model.gather)
    out.linear(model.decide)
    with open(path, "wb") as file:
        file.write(out.finish())


def write_probes(model, sentences, path):
    """Every tenth sentence with what the model says in full precision, for the test of the program's own arithmetic."""
    model.eval()
    with torch.no_grad(), open(path, "w", encoding="utf-8") as file:
        for sentence in sentences[::10]:
            for candidate, hold, position in zip(sentence.candidates, *model(Batch([sentence]))):
                probe = {key: candidate[key] for key in ("pieces", "kinds", "anchor", "holder", "circumstances")}
                probe["holds"] = round(hold.item(), 4)
                probe["positions"] = [round(p, 4) for p in position.softmax(-1).tolist()]
                file.write(json.dumps(probe, separators=(",", ":")) + "\n")


def kept_of(base, pieces):
    """Where a general encoder has these pieces."""
    ids = {piece: i for i, piece in enumerate(open(base + "/vocab.txt", encoding="utf-8").read().splitlines())}
    return [ids[piece] for piece in pieces]


def main():
    options = arguments()
    random.seed(options.seed), torch.manual_seed(options.seed)
    pieces = open(options.pieces, encoding="utf-8").read()
    size = len(pieces.splitlines())
    model = Reader(size, options.layers)
    if options.base:
        model.encoder.start_from(options.base, kept_of(options.base, pieces.splitlines()))
    else:
        model.load_state_dict(load_weights(options.from_weights))
    sentences = read(options.train) + read(options.also, labelled=False)
    if options.teachers:
        teach(sentences, [load_teacher(described, size) for described in options.teachers])
    checks = {file: read([file]) for file in options.check}
    optimizer = torch.optim.AdamW([
        {"params": model.encoder.parameters(), "lr": options.rate},
        {"params": [p for n, p in model.named_parameters() if not n.startswith("encoder.")], "lr": 1e-3}],
        weight_decay=0.01)
    steps = options.epochs * len(batches(sentences, 32))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / (0.06 * steps)) * max(0.0, 1.0 - step / steps) if steps else 0.0)
    mask_piece = pieces.splitlines().index("[MASK]")
    print(len(sentences), "sentences", flush=True)
    for epoch in range(options.epochs):
        model.train()
        total = 0.0
        for chosen in batches(sentences, 32):
            batch = Batch(chosen, hide=0.15, mask_piece=mask_piece)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                holds, positions = model(batch)
            loss = loss_of(holds.float(), positions.float(), [candidate for _, candidate in batch.candidates])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
        print(f"epoch {epoch + 1}: loss {total / steps * options.epochs:.3f}", flush=True)
        for file, some in checks.items():
            measure(model, file, some)
    if options.mean_with:
        other = load_weights(options.mean_with)
        model.load_state_dict({name: options.mean_share * weight + (1 - options.mean_share) * other[name]
                               for name, weight in model.state_dict().items()})
        for file, some in checks.items():
            measure(model, file, some)
    if options.weights:
        torch.save(model.state_dict(), options.weights)
    if options.model:
        model.eval()
        write_model(model, pieces, options.model)
    if options.probes:
        write_probes(model, checks[options.check[-1]], options.probes)


if __name__ == "__main__":
    main()
