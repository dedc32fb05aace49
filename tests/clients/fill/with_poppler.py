"""Fills in forms with poppler, as evince and okular do. Runs with the system's Python, which has its bindings."""

from pathlib import Path

import gi

gi.require_version("Poppler", "0.18")
from gi.repository import Poppler  # noqa: E402
from tasks import tasks  # noqa: E402


def fill(field, answer):
    """Fills in one place of a field."""
    match field.get_field_type():
        case Poppler.FormFieldType.TEXT:
            field.text_set_text(answer["value"])
        case Poppler.FormFieldType.BUTTON:
            # The partial name of a place is the state that it stands for only in newer versions: tried by its name.
            if answer["kind"] == "tick" or state(field) == answer["value"]:
                field.button_set_state(True)


for source, answers, target in tasks():
    document = Poppler.Document.new_from_file(Path(source).resolve().as_uri(), None)
    seen = {}
    for number in range(document.get_n_pages()):
        for mapping in document.get_page(number).get_form_field_mapping():
            field = mapping.field
            answer = answers.get(field.get_name())
            print(field.get_name(), field.get_partial_name(), field.get_mapping_name(), field.get_alternate_ui_name(), field.get_field_type(), mapping.area.x1, mapping.area.y1)
    document.save(Path(target).resolve().as_uri())
