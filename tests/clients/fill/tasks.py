"""The forms to fill in, from the standard input: one a line, as `form TAB answers TAB filled form`."""

import json
import sys
from pathlib import Path


def tasks():
    """Yields form, answers by name, and where the filled form goes."""
    for line in sys.stdin.read().splitlines():
        source, answers, target = line.split("\t")
        yield source, json.loads(Path(answers).read_text(encoding="utf-8")), target
