"""Writes a table that scikit-learn bundles as CSV, an id in front: python table.py iris > iris.csv"""

import csv
import sys

from sklearn import datasets

name = sys.argv[1]
# Diabetes is bundled in the units of the measurements; scikit-learn scales it unless told otherwise.
options = {"scaled": False} if name == "diabetes" else {}
table = getattr(datasets, "load_" + name.replace("-", "_"))(**options)
columns = [column.removesuffix(" (cm)").replace(" ", "_").replace("/", "_") for column in table.feature_names]
classes = table.get("target_names")
out = csv.writer(sys.stdout, lineterminator="\n")
out.writerow(["id", *columns, "target" if classes is None else "label"])
for row, (values, target) in enumerate(zip(table.data.tolist(), table.target.tolist())):
    out.writerow([row, *values, target if classes is None else classes[target]])
