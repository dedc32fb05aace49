"""Fills in forms with poppler, as evince does. Runs with the system's Python, which has its bindings."""

from pathlib import Path

import gi

gi.require_version("Poppler", "0.18")
from gi.repository import Poppler  # noqa: E402
from tasks import tasks  # noqa: E402


def fill(field, place, answer):
    """Fills in one place of a field."""
    if field.get_field_type() == Poppler.FormFieldType.TEXT:
        field.text_set_text(answer["value"])
    # The bindings do not tell which choice a ring stands for; its place does.
    elif answer["kind"] == "tick" or near(answer["place"], place):
        field.button_set_state(True)


def near(one, other):
    """Returns whether two places, each page, left and bottom, are the same."""
    return all(abs(left - right) < 1 for left, right in zip(one, other, strict=True))


for source, answers, target in tasks():
    document = Poppler.Document.new_from_file(Path(source).resolve().as_uri(), None)
    for number in range(document.get_n_pages()):
        for mapping in document.get_page(number).get_form_field_mapping():
            answer = answers.get(mapping.field.get_name())
            if answer:
                fill(mapping.field, (number, mapping.area.x1, mapping.area.y1), answer)
    document.save(Path(target).resolve().as_uri())
