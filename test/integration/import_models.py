"""Writes models as their own libraries write them, with their answers: import_models.py <folder> <numpy|torch|keras>"""

import json
import sys
from pathlib import Path

folder, maker = Path(sys.argv[1]), sys.argv[2]


def expect(name, inputs, answers):
    rows = len(inputs)
    content = {'inputs': inputs.reshape(rows, -1).tolist(), 'answers': answers.reshape(rows, -1).tolist()}
    (folder / f'{name}.expected.json').write_text(json.dumps(content))


def by_numpy():
    import numpy as np
    from safetensors.numpy import save_file

    random = np.random.default_rng(1)
    for dtype in ('float32', 'float16', 'float64'):
        kernel = random.normal(size=(4, 3)).astype(dtype)
        bias = random.normal(size=3).astype(dtype)
        head = random.normal(size=(3, 2)).astype(dtype)
        save_file({'d/kernel': kernel, 'd/bias': bias, 'h/kernel': head}, folder / f'{dtype}.safetensors')
        inputs = random.normal(size=(5, 4))
        logits = np.maximum(inputs @ kernel + bias, 0) @ head
        powers = np.exp(logits - logits.max(1, keepdims=True))
        expect(dtype, inputs, powers / powers.sum(1, keepdims=True))


def by_torch():
    import torch
    from safetensors.torch import save_file
    from torch import nn

    torch.manual_seed(1)

    class Pictures(nn.Module):
        def __init__(self):
            super().__init__()
            self.features = nn.Sequential(
                nn.Conv2d(1, 4, 3, padding=1), nn.BatchNorm2d(4), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(4, 8, 2, groups=4)
            )
            self.up = nn.ConvTranspose2d(8, 3, 2, stride=2)
            self.norm = nn.BatchNorm1d(48)
            self.fc1 = nn.Linear(48, 6)
            self.fc2 = nn.Linear(6, 3)

        def forward(self, x):
            flat = self.norm(self.up(self.features(x)).flatten(1))
            return self.fc2(torch.relu(self.fc1(flat)))

    class Series(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(1, 5, batch_first=True)
            self.gru = nn.GRU(5, 4, batch_first=True, bidirectional=True)
            self.out = nn.Linear(8, 3)

        def forward(self, x):
            steps, _ = self.gru(self.lstm(x)[0])
            # The last step of the one direction, the first of the other: where each ends.
            return self.out(torch.cat([steps[:, -1, :4], steps[:, 0, 4:]], 1))

    for name, model, inputs in (
        ('pictures', Pictures(), torch.rand(5, 1, 7, 7)),
        ('series', Series(), torch.rand(5, 6, 1)),
    ):
        # Moving statistics that are not those of a fresh layer.
        model(torch.rand(32, *inputs.shape[1:]))
        model.eval()
        save_file(model.state_dict(), folder / f'{name}.safetensors')
        expect(name, inputs, model(inputs).softmax(1).detach())


def by_keras():
    import keras
    import numpy as np
    from keras import layers
    from safetensors.numpy import save_file

    keras.utils.set_random_seed(1)
    start = keras.Input((8, 8, 1))
    x = layers.Conv2D(4, 3, padding='same', activation='relu')(start)
    y = layers.ReLU(max_value=6)(layers.BatchNormalization()(layers.DepthwiseConv2D(3, padding='same')(x)))
    z = layers.SeparableConv2D(5, 3, strides=2)(layers.ZeroPadding2D(((0, 1), (0, 1)))(layers.Add()([x, y])))
    residual = keras.Model(start, layers.Dense(3, activation='softmax')(layers.Dropout(0.2)(layers.Flatten()(z))))
    recurrent = keras.Sequential(
        [
            keras.Input((5, 2)),
            layers.Bidirectional(layers.GRU(4, return_sequences=True)),
            layers.LSTM(3),
            layers.LayerNormalization(),
            layers.Dense(1, activation='sigmoid'),
        ]
    )
    for name, model in (('residual', residual), ('recurrent', recurrent)):
        (folder / f'{name}.json').write_text(model.to_json())
        save_file({w.path: np.asarray(w.numpy()) for w in model.weights}, folder / f'{name}.safetensors')
        inputs = np.random.default_rng(1).random((5, *model.input_shape[1:])).astype('float32')
        answers = keras.ops.convert_to_numpy(model(inputs, training=False))
        both = answers if answers.shape[1] > 1 else np.concatenate([1 - answers, answers], 1)
        expect(name, inputs, both)


{'numpy': by_numpy, 'torch': by_torch, 'keras': by_keras}[maker]()
