"""Reads cases as JSON from stdin and prints scikit-learn's metrics for each, under Heirloom's names."""

import json
import sys
import warnings

import numpy as np
from sklearn import metrics as m

warnings.filterwarnings("ignore")


def by_class(y, pred, positive):
    found = {
        "accuracy": m.accuracy_score(y, pred),
        "balanced_accuracy": m.balanced_accuracy_score(y, pred),
        "matthews_corrcoef": m.matthews_corrcoef(y, pred),
        "cohen_kappa": m.cohen_kappa_score(y, pred),
    }
    for name, score in (
        ("precision", m.precision_score),
        ("recall", m.recall_score),
        ("f1", m.f1_score),
        ("jaccard", m.jaccard_score),
    ):
        for average in ("macro", "micro", "weighted"):
            found[f"{name}_{average}"] = score(y, pred, average=average)
        if positive is not None:
            found[name] = score(y, pred, pos_label=positive)
    return found


def by_score(y, scores, classes, positive):
    found = {"log_loss": m.log_loss(y, scores, labels=classes)}
    if positive is not None:
        is_positive = (y == positive).astype(int)
        own = scores[:, classes.index(positive)]
        found["brier"] = m.brier_score_loss(is_positive, own)
        found["roc_auc"] = m.roc_auc_score(is_positive, own)
        found["average_precision"] = m.average_precision_score(is_positive, own)
        return found
    found["brier"] = m.brier_score_loss(y, scores, labels=classes)
    for scheme in ("ovr", "ovo"):
        for average in ("macro", "weighted"):
            found[f"roc_auc_{scheme}_{average}"] = m.roc_auc_score(
                y, scores, multi_class=scheme, average=average, labels=classes
            )
    found["average_precision_macro"] = m.average_precision_score(y, scores, average="macro")
    for k in (2, 3, 5):
        if len(classes) > k:
            found[f"top_{k}_accuracy"] = m.top_k_accuracy_score(y, scores, k=k, labels=classes)
    return found


def by_number(y, pred):
    return {
        "mae": m.mean_absolute_error(y, pred),
        "mse": m.mean_squared_error(y, pred),
        "rmse": m.root_mean_squared_error(y, pred),
        "median_absolute_error": m.median_absolute_error(y, pred),
        "max_error": m.max_error(y, pred),
        "mape": m.mean_absolute_percentage_error(y, pred),
        "r2": m.r2_score(y, pred),
        "explained_variance": m.explained_variance_score(y, pred),
    }


def judge(case):
    y, pred = np.array(case["labels"]), np.array(case["predicted"])
    if case["task"] == "regression":
        return by_number(y, pred)
    found = by_class(y, pred, case["positive"])
    if case["scores"] is not None:
        found |= by_score(y, np.array(case["scores"]), case["classes"], case["positive"])
    return found


answers = [judge(case) for case in json.load(sys.stdin)]
print(json.dumps([{k: float(v) for k, v in a.items() if np.isfinite(v)} for a in answers]))
