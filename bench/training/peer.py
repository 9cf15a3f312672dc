"""What the peers share: one JSON object a line, {network, seconds} in and {imagesPerSecond} out."""

import json
import sys
import time

BATCH = 32
CLASSES = 10
# Of an epoch.
IMAGES = 1024


def answer_questions(prepare):
    """Measures what each question asks. prepare(network) gives a function that trains an epoch."""
    print(json.dumps({"state": "ready"}), flush=True)
    epochs = {}
    for line in sys.stdin:
        question = json.loads(line)
        network = question["network"]
        if network not in epochs:
            epochs[network] = prepare(network)
        start = time.perf_counter()
        images = 0
        while images == 0 or time.perf_counter() - start < question["seconds"]:
            epochs[network]()
            images += IMAGES
        rate = images / (time.perf_counter() - start)
        print(json.dumps({"state": "measured", "imagesPerSecond": rate}), flush=True)
