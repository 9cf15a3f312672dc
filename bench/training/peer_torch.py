"""The networks of networks.ts in PyTorch: python peer_torch.py <threads>; see peer.py."""

import sys

import torch
from torch import nn
from torch.nn import functional

from peer import BATCH, CLASSES, IMAGES, answer_questions

THREADS = int(sys.argv[1])
WIDTH, HEADS = 64, 4


def head(values):
    return [nn.Flatten(), nn.Linear(values, 128), nn.ReLU(), nn.Linear(128, CLASSES)]


def normalized_convolution(channels, filters):
    convolution = nn.Conv2d(channels, filters, 3, padding="same", bias=False)
    return [convolution, nn.BatchNorm2d(filters), nn.ReLU(), nn.MaxPool2d(2)]


class Recurrent(nn.Module):
    def __init__(self):
        super().__init__()
        self.cells = nn.LSTM(28, 64, batch_first=True)
        self.scores = nn.Linear(64, CLASSES)

    def forward(self, x):
        return self.scores(self.cells(x)[0][:, -1])


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.queries, self.keys, self.values, self.merge = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.feed = nn.Sequential(nn.Linear(WIDTH, 2 * WIDTH), nn.ReLU(), nn.Linear(2 * WIDTH, WIDTH))
        self.norms = nn.ModuleList(nn.LayerNorm(WIDTH) for _ in range(2))

    def forward(self, x):
        batch, positions, _ = x.shape
        heads = [
            layer(x).view(batch, positions, HEADS, WIDTH // HEADS).transpose(1, 2)
            for layer in (self.queries, self.keys, self.values)
        ]
        attended = functional.scaled_dot_product_attention(*heads)
        merged = attended.transpose(1, 2).reshape(batch, positions, WIDTH)
        x = self.norms[0](x + self.merge(merged))
        return self.norms[1](x + self.feed(x))


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.blocks = nn.Sequential(nn.Linear(28, WIDTH), Block(), Block())
        self.scores = nn.Linear(WIDTH, CLASSES)

    def forward(self, x):
        return self.scores(self.blocks(x).mean(1))


NETWORKS = {
    "one convolution": lambda: nn.Sequential(
        nn.Conv2d(1, 32, 3), nn.ReLU(), nn.MaxPool2d(2), *head(13 * 13 * 32)
    ),
    "two convolutions": lambda: nn.Sequential(
        *[nn.Conv2d(1, 32, 3), nn.ReLU(), nn.MaxPool2d(2)],
        *[nn.Conv2d(32, 64, 3), nn.ReLU(), nn.MaxPool2d(2), *head(5 * 5 * 64)],
    ),
    "two convolutions, padded and normalized": lambda: nn.Sequential(
        *normalized_convolution(1, 32), *normalized_convolution(32, 64), *head(7 * 7 * 64)
    ),
    "multilayer perceptron": lambda: nn.Sequential(
        *[nn.Flatten(), nn.Linear(784, 256), nn.ReLU(), *head(256)[1:]]
    ),
    "LSTM": Recurrent,
    "transformer": Encoder,
}


def prepare(name):
    model = NETWORKS[name]()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001, eps=1e-7)
    is_convolution = "convolution" in name
    x = torch.rand(IMAGES, *([1, 28, 28] if is_convolution else [28, 28]))
    y = torch.arange(IMAGES) % CLASSES

    def epoch():
        order = torch.randperm(IMAGES)
        for first in range(0, IMAGES, BATCH):
            rows = order[first : first + BATCH]
            optimizer.zero_grad()
            loss = functional.cross_entropy(model(x[rows]), y[rows])
            loss.backward()
            optimizer.step()
            loss.item()

    return epoch


torch.set_num_threads(THREADS)
answer_questions(prepare)
