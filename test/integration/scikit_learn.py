"""Reads cases as JSON from stdin and prints scikit-learn's metrics for each, under Heirloom's names.

A metric that scikit-learn refuses or leaves undefined is null.
"""

import json
import sys
import warnings

import numpy as np
from sklearn import metrics as m

warnings.filterwarnings("ignore")


def by_class(y, pred, positive, weights):
    w = {"sample_weight": weights}
    found = {
        "accuracy": lambda: m.accuracy_score(y, pred, **w),
        "balanced_accuracy": lambda: m.balanced_accuracy_score(y, pred, **w),
        "matthews_corrcoef": lambda: m.matthews_corrcoef(y, pred, **w),
        "cohen_kappa": lambda: m.cohen_kappa_score(y, pred, **w),
    }
    for name, score in (
        ("precision", m.precision_score),
        ("recall", m.recall_score),
        ("f1", m.f1_score),
        ("jaccard", m.jaccard_score),
    ):
        for average in ("macro", "micro", "weighted"):
            found[f"{name}_{average}"] = lambda s=score, a=average: s(y, pred, average=a, **w)
        if positive is not None:
            found[name] = lambda s=score: s(y, pred, pos_label=positive, **w)
    return found


def by_two_scores(y, scores, classes, positive, weights):
    w = {"sample_weight": weights}
    is_positive = (y == positive).astype(int)
    own = scores[:, classes.index(positive)]
    return {
        "log_loss": lambda: m.log_loss(y, scores, labels=classes, **w),
        "brier": lambda: m.brier_score_loss(is_positive, own, labels=[0, 1], pos_label=1, **w),
        "roc_auc": lambda: m.roc_auc_score(is_positive, own, **w),
        "average_precision": lambda: m.average_precision_score(is_positive, own, **w),
    }


def by_scores(y, scores, classes, weights):
    w = {"sample_weight": weights}
    found = {
        "log_loss": lambda: m.log_loss(y, scores, labels=classes, **w),
        "brier": lambda: m.brier_score_loss(y, scores, labels=classes, **w),
        "average_precision_macro": lambda: m.average_precision_score(y, scores, average="macro", **w),
    }
    for scheme in ("ovr", "ovo"):
        for average in ("macro", "weighted"):
            found[f"roc_auc_{scheme}_{average}"] = lambda s=scheme, a=average: m.roc_auc_score(
                y, scores, multi_class=s, average=a, labels=classes, **w
            )
    for k in (2, 3, 5):
        if len(classes) > k:
            found[f"top_{k}_accuracy"] = lambda k=k: m.top_k_accuracy_score(
                y, scores, k=k, labels=classes, **w
            )
    return found


def by_number(y, pred, weights):
    w = {"sample_weight": weights}
    return {
        "mae": lambda: m.mean_absolute_error(y, pred, **w),
        "mse": lambda: m.mean_squared_error(y, pred, **w),
        "rmse": lambda: m.root_mean_squared_error(y, pred, **w),
        "median_absolute_error": lambda: m.median_absolute_error(y, pred, **w),
        "max_error": lambda: m.max_error(y, pred),
        "mape": lambda: m.mean_absolute_percentage_error(y, pred, **w),
        "r2": lambda: m.r2_score(y, pred, **w),
        "explained_variance": lambda: m.explained_variance_score(y, pred, **w),
    }


def value_of(compute):
    try:
        value = float(compute())
    except (ValueError, ZeroDivisionError):
        return None
    return value if np.isfinite(value) else None


def judge(case):
    y, pred = np.array(case["labels"]), np.array(case["predicted"])
    weights = None if case["weights"] is None else np.array(case["weights"])
    if case["task"] == "regression":
        found = by_number(y, pred, weights)
    else:
        classes, positive = case["classes"], case["positive"]
        found = by_class(y, pred, positive, weights)
        if case["scores"] is not None:
            scores = np.array(case["scores"])
            if positive is not None:
                found |= by_two_scores(y, scores, classes, positive, weights)
            else:
                found |= by_scores(y, scores, classes, weights)
    return {name: value_of(compute) for name, compute in found.items()}


json.dump([judge(case) for case in json.load(sys.stdin)], sys.stdout)
