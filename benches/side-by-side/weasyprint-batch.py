"""Renders the form COUNT times into FOLDER with WeasyPrint, on every core: weasyprint-batch.py COUNT FOLDER"""

import json
import sys
from multiprocessing import Pool
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration

here = Path(__file__).parent
form = json.loads((here / "form.json").read_text())
template = Environment(loader=FileSystemLoader(here), autoescape=True).get_template("form.html")
fonts = FontConfiguration()  # read once for all documents of a process


def render(target):
    html = HTML(string=template.render(form=form, nr=target.stem))
    html.write_pdf(target, font_config=fonts, pdf_forms=True, pdf_variant="pdf/ua-1")


if __name__ == "__main__":
    count, folder = int(sys.argv[1]), Path(sys.argv[2])
    targets = [folder / f"{nr}.pdf" for nr in range(count)]
    if count == 1:
        render(targets[0])
    else:
        with Pool() as pool:
            pool.map(render, targets)
