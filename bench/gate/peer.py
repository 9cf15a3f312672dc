"""The point metrics of two predictions files, as a Python user computes them. Prints the first file's as JSON."""

import json
import resource
import sys

import pandas
from sklearn import metrics


def evaluate(path):
    rows = pandas.read_csv(path)
    label, prediction, score = rows["label"], rows["prediction"], rows["score"]
    report = metrics.classification_report(label, prediction, output_dict=True)
    return {
        "accuracy": metrics.accuracy_score(label, prediction),
        "precision": report["1"]["precision"],
        "recall": report["1"]["recall"],
        "f1": report["1"]["f1-score"],
        "roc_auc": metrics.roc_auc_score(label, score),
        "average_precision": metrics.average_precision_score(label, score),
        "log_loss": metrics.log_loss(label, score),
        "brier": metrics.brier_score_loss(label, score),
        "matthews_corrcoef": metrics.matthews_corrcoef(label, prediction),
    }


candidate, baseline = [evaluate(path) for path in sys.argv[1:]]
print(json.dumps(candidate))
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(peak // 1024 if sys.platform == "darwin" else peak, file=sys.stderr)
