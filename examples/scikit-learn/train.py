"""Makes the model that recipe.yml describes. Heirloom runs it: `heirloom train`."""

import csv
import json
import os
from pathlib import Path

import joblib
from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

# What Heirloom hands over.
parameters = json.loads(os.environ["HEIRLOOM_RECIPE"])["parameters"]
seed = int(os.environ["HEIRLOOM_SEED"])
out = Path(os.environ["HEIRLOOM_OUT"])

data = load_breast_cancer()
names = data.target_names[data.target]  # "malignant" or "benign"
rows = range(len(names))
# The same test rows whatever the seed: models and runs are compared row by row.
train, test = train_test_split(rows, test_size=0.5, random_state=0, stratify=names)

model = RandomForestClassifier(
    n_estimators=parameters["trees"], max_depth=parameters["depth"], random_state=seed
)
model.fit(data.data[train], names[train])
print(f"{parameters['trees']} trees on {len(train)} rows")

# One row a test example. Columns beyond these are for slices and groups.
with open(out / "predictions.csv", "w", newline="") as file:
    table = csv.writer(file)
    table.writerow(["id", "label", *(f"score_{name}" for name in model.classes_)])
    for row, scores in zip(test, model.predict_proba(data.data[test])):
        table.writerow([row, names[row], *scores])

# Numbers of its own, such as what the model costs: recorded, and open to a `resource` rule.
nodes = sum(tree.tree_.node_count for tree in model.estimators_)
(out / "metrics.json").write_text(json.dumps({"nodes": nodes}))

# The model, in any format.
(out / "model").mkdir()
joblib.dump(model, out / "model" / "model.joblib")
