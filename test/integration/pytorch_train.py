"""A small network on three rings of points, as a recipe's command: its body from the parent, where there is one."""

import json
import math
import os
import struct
from pathlib import Path

import torch

recipe = json.loads(os.environ["HEIRLOOM_RECIPE"])
parameters = recipe["parameters"]
out = Path(os.environ["HEIRLOOM_OUT"])
parent = os.environ.get("HEIRLOOM_PARENT")


def write_safetensors(path, tensors):
    header, body = {}, b""
    for name, tensor in tensors.items():
        raw = struct.pack(f"<{tensor.numel()}f", *tensor.flatten().tolist())
        header[name] = {
            "dtype": "F32",
            "shape": list(tensor.shape),
            "data_offsets": [len(body), len(body) + len(raw)],
        }
        body += raw
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + body)


def read_safetensors(path):
    data = path.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    tensors = {}
    for name, entry in json.loads(data[8 : 8 + length]).items():
        begin, end = (8 + length + at for at in entry["data_offsets"])
        values = struct.unpack(f"<{(end - begin) // 4}f", data[begin:end])
        tensors[name] = torch.tensor(values).reshape(entry["shape"])
    return tensors


def draw(count, seed):
    generator = torch.Generator().manual_seed(seed)
    labels = torch.arange(count) % 3
    angles = torch.rand(count, generator=generator) * 2 * math.pi
    radii = 1 + labels + 0.3 * torch.randn(count, generator=generator)
    return torch.stack([radii * angles.cos(), radii * angles.sin()], 1), labels


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.body = torch.nn.Linear(2, 32)
        self.head = torch.nn.Linear(32, 3)

    def forward(self, points):
        return self.head(torch.relu(self.body(points)))


x, y = draw(parameters["rows"], 1)
# The same test rows in every run.
x_test, y_test = draw(600, 2)
torch.manual_seed(int(os.environ["HEIRLOOM_SEED"]))
net = Net()
if parent:
    net.load_state_dict(read_safetensors(Path(parent) / "model" / "net.safetensors"))
    net.body.requires_grad_(False)
optimizer = torch.optim.Adam([p for p in net.parameters() if p.requires_grad], lr=0.02)
with open(out / "metrics.jsonl", "w") as log:
    for epoch in range(1, parameters["epochs"] + 1):
        loss = torch.nn.functional.cross_entropy(net(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        log.write(json.dumps({"epoch": epoch, "loss": loss.item()}) + "\n")
        if epoch % 50 == 0:
            print(f"epoch {epoch} loss {loss.item():.4f}")

scores = net(x_test).softmax(1).tolist()
with open(out / "predictions.jsonl", "w") as file:
    for row, (label, given) in enumerate(zip(y_test.tolist(), scores)):
        file.write(json.dumps({"id": row, "label": label, **{f"score_{k}": s for k, s in enumerate(given)}}) + "\n")
(out / "model").mkdir()
write_safetensors(out / "model" / "net.safetensors", {k: v.detach() for k, v in net.state_dict().items()})
