"""The networks of networks.ts in Keras on TensorFlow: python peer_keras.py <threads>; see peer.py."""

import os
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ["CUDA_VISIBLE_DEVICES"] = ""

import keras
import numpy
import tensorflow
from keras import layers

from peer import BATCH, CLASSES, IMAGES, answer_questions

THREADS = int(sys.argv[1])
WIDTH, HEADS = 64, 4


def head():
    return [layers.Flatten(), layers.Dense(128, activation="relu"), layers.Dense(CLASSES, activation="softmax")]


def convolution(filters):
    return [layers.Conv2D(filters, 3, activation="relu"), layers.MaxPooling2D(2)]


def normalized_convolution(filters):
    plain = layers.Conv2D(filters, 3, padding="same", use_bias=False)
    return [plain, layers.BatchNormalization(), layers.ReLU(), layers.MaxPooling2D(2)]


def pictures(*stack):
    return keras.Sequential([keras.Input((28, 28, 1)), *stack, *head()])


def recurrent():
    return keras.Sequential([keras.Input((28, 28)), layers.LSTM(64), layers.Dense(CLASSES, activation="softmax")])


def block(x):
    attended = layers.MultiHeadAttention(HEADS, WIDTH // HEADS)(x, x)
    x = layers.LayerNormalization()(x + attended)
    fed = layers.Dense(WIDTH)(layers.Dense(2 * WIDTH, activation="relu")(x))
    return layers.LayerNormalization()(x + fed)


def encoder():
    inputs = keras.Input((28, 28))
    x = block(block(layers.Dense(WIDTH)(inputs)))
    scores = layers.Dense(CLASSES, activation="softmax")(layers.GlobalAveragePooling1D()(x))
    return keras.Model(inputs, scores)


NETWORKS = {
    "one convolution": lambda: pictures(*convolution(32)),
    "two convolutions": lambda: pictures(*convolution(32), *convolution(64)),
    "two convolutions, padded and normalized": lambda: pictures(
        *normalized_convolution(32), *normalized_convolution(64)
    ),
    "multilayer perceptron": lambda: keras.Sequential(
        [keras.Input((28, 28, 1)), layers.Flatten(), layers.Dense(256, activation="relu"), *head()[1:]]
    ),
    "LSTM": recurrent,
    "transformer": encoder,
}


def prepare(name):
    model = NETWORKS[name]()
    model.compile(keras.optimizers.Adam(0.001, epsilon=1e-7), "categorical_crossentropy")
    x = numpy.random.rand(IMAGES, *model.input_shape[1:]).astype("float32")
    y = keras.utils.to_categorical(numpy.arange(IMAGES) % CLASSES)
    return lambda: model.fit(x, y, batch_size=BATCH, epochs=1, verbose=0)


tensorflow.config.threading.set_intra_op_parallelism_threads(THREADS)
tensorflow.config.threading.set_inter_op_parallelism_threads(THREADS)
answer_questions(prepare)
