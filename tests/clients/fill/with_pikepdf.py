"""Fills in forms with pikepdf, and has it draw what was filled in."""

import pikepdf
from pikepdf.form import DefaultAppearanceStreamGenerator, Form
from tasks import tasks

for source, answers, target in tasks():
    with pikepdf.open(source) as pdf:
        form = Form(pdf, DefaultAppearanceStreamGenerator)
        for field in form:
            answer = answers.get(field.fully_qualified_name)
            if answer is None:
                continue
            match answer["kind"]:
                case "text":
                    field.value = answer["value"]
                case "tick":
                    field.checked = True
                case "choice":
                    field.value = pikepdf.Name("/" + answer["value"])
        pdf.save(target)
