"""Reads the values out of a form that somebody filled in."""

import pikepdf
import pypdf


def read(path):
    """Returns the values by the full names of their fields: a text, or the state of a button without its slash."""
    with pikepdf.open(path) as pdf:
        form = pdf.Root.AcroForm
        return dict(_values(form.Fields, "", None))


def read_again(path):
    """Returns the same, as another program reads it."""
    fields = pypdf.PdfReader(path).get_fields() or {}
    leaves = {name: field for name, field in fields.items() if "/FT" in field and field["/FT"] != "/Sig"}
    return {name: _text(field.get("/V"), field["/FT"]) for name, field in leaves.items()}


def _values(fields, above, kind):
    for field in fields:
        name = above + str(field.T) if "/T" in field else above.removesuffix(".")
        own_kind = field.get("/FT", kind)
        below = [kid for kid in field.get("/Kids", []) if "/T" in kid]
        if below:
            yield from _values(below, name + ".", own_kind)
        elif own_kind != "/Sig":
            yield name, _text(field.get("/V"), own_kind)


def _text(value, kind):
    """Ends of lines differ from program to program, and mean the same. pypdf writes the state of a button as a text."""
    text = "" if value is None else str(value)
    if kind == "/Btn":
        text = text.removeprefix("/")
    return text.replace("\r\n", "\n").replace("\r", "\n")
