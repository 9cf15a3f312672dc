"""Fits scikit-learn's model on the rows of a table that Heirloom did not test on, and scores both on those that it did.

Reads {"table", "target", "model", "predictions": [paths]} and writes {"rows", "ours", "theirs"}: accuracy, or R² of
numbers, over the rows of all predictions files together. Each file is of a training with a split of its own.
"""

import csv
import json
import sys

from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.metrics import accuracy_score, r2_score
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

MODELS = {
    "logistic regression": lambda: LogisticRegression(max_iter=1000),
    "multi-layer perceptron": lambda: MLPClassifier((16,), max_iter=3000, random_state=0),
    "ridge regression": Ridge,
}


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def inputs(rows):
    return [[float(row[column]) for column in row if column not in ("id", case["target"])] for row in rows]


case = json.load(sys.stdin)
is_number = case["target"] == "target"
value = float if is_number else str
table = {row["id"]: row for row in read(case["table"])}
tested, labels, ours, theirs = [], [], [], []
for path in case["predictions"]:
    predictions = read(path)
    ids = {row["id"] for row in predictions}
    train = [row for id, row in table.items() if id not in ids]
    model = make_pipeline(StandardScaler(), MODELS[case["model"]]())
    model.fit(inputs(train), [value(row[case["target"]]) for row in train])
    theirs += list(model.predict(inputs([table[row["id"]] for row in predictions])))
    ours += [value(row["prediction"]) for row in predictions]
    labels += [value(table[row["id"]][case["target"]]) for row in predictions]
    tested += [row["id"] for row in predictions]
assert len(set(tested)) == len(tested)
score = r2_score if is_number else accuracy_score
json.dump({"rows": len(tested), "ours": score(labels, ours), "theirs": score(labels, theirs)}, sys.stdout)
