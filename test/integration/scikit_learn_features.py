"""Reads feature cases as JSON from stdin and prints what scikit-learn's transformers make of their later rows."""

import json
import sys
import warnings

import numpy as np
from sklearn.feature_extraction import FeatureHasher
from sklearn.preprocessing import KBinsDiscretizer, MinMaxScaler, OneHotEncoder, StandardScaler
from sklearn.utils import murmurhash3_32

warnings.filterwarnings("ignore")


def transformer_of(case):
    options = case["options"]
    if case["step"] == "standardise":
        return StandardScaler()
    if case["step"] == "min_max":
        return MinMaxScaler()
    if case["step"] == "one_hot":
        return OneHotEncoder(handle_unknown="ignore", sparse_output=False)
    return KBinsDiscretizer(
        n_bins=options["bins"],
        strategy=options["strategy"],
        encode="onehot-dense",
        quantile_method="averaged_inverted_cdf",
        subsample=None,
    )


def hashed(case):
    options = case["options"]
    if options.get("seed", 0) == 0:
        hasher = FeatureHasher(n_features=options["buckets"], input_type="string", alternate_sign=False)
        return hasher.transform([[text] for text in case["later"]]).toarray()
    rows = np.zeros((len(case["later"]), options["buckets"]))
    for row, text in zip(rows, case["later"]):
        row[abs(int(murmurhash3_32(text.encode(), seed=options["seed"]))) % options["buckets"]] += 1
    return rows


def answer(case):
    if case["step"] == "hashing":
        return hashed(case).tolist()
    kind = object if case["step"] == "one_hot" else float
    training = np.array(case["training"], dtype=kind).reshape(-1, 1)
    later = np.array(case["later"], dtype=kind).reshape(-1, 1)
    return transformer_of(case).fit(training).transform(later).tolist()


json.dump([answer(case) for case in json.load(sys.stdin)], sys.stdout)
