"""Fills in forms with pypdf, and has it draw what was filled in."""

import logging

import pypdf
from tasks import tasks

logging.getLogger("pypdf").setLevel(logging.ERROR)

for source, answers, target in tasks():
    writer = pypdf.PdfWriter(clone_from=source)
    values = {
        name: answer["value"] if answer["kind"] == "text" else "/" + answer["value"]
        for name, answer in answers.items()
    }
    writer.update_page_form_field_values(None, values, auto_regenerate=False)
    writer.write(target)
