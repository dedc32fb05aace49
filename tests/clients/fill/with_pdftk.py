"""Fills in forms with pdftk, from a file of form data."""

import subprocess
import tempfile
from pathlib import Path

from tasks import tasks


def text_string(text):
    """Returns a text as form data have it: UTF-16 in hexadecimal."""
    return f"<FEFF{text.encode('utf-16-be').hex()}>"


def form_data(answers):
    """Returns answers as FDF."""
    entries = []
    for name, answer in answers.items():
        value = text_string(answer["value"]) if answer["kind"] == "text" else f"/{answer['value']}"
        entries.append(f"<< /T {text_string(name)} /V {value} >>")
    return f"%FDF-1.2\n1 0 obj\n<< /FDF << /Fields [{' '.join(entries)}] >> >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"


with tempfile.TemporaryDirectory() as folder:
    data = Path(folder) / "answers.fdf"
    for source, answers, target in tasks():
        data.write_text(form_data(answers), encoding="ascii")
        subprocess.run(["pdftk", source, "fill_form", data, "output", target], check=True)
