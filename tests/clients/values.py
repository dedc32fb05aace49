"""What is filled in: for each field of a form a value that programs are known to lose or change."""

import pikepdf
from pikepdf import form as forms

# One line each. Names of people who live here, marks that end a string in some format, text from right to left.
LINES = [
    "Łukasz Đorđević-Şahin & Zoë Ýmir",
    "€ 1.234,56 – ‘enkel’, “dubbel” en 'recht'",
    r"(haakjes) \schuin\ [recht] <hoek> {krul} 100 % #1 /naam",
    "مرحبا، أنا ياسمين",
    "שלום, אני נועה",
    "Γιώργος & Иван",
    "née in Ixelles, œuvre, naïef, señor, Škoda, ĳsje",
    "' OR 1=1; -- =SUM(A1:A9) <script>alert(1)</script>",
    "spaties  twee  naast  elkaar",
    "0470 00 01 02",
]

# Fields of several lines.
TEXTS = [
    "Eerste regel.\nTweede regel, met é en €.\n\nVierde, na een lege.",
    " ".join(f"Zin {number} van een lang verhaal over „school” en thuis." for number in range(1, 60))[:2000],
    "مرحبا بكم في اللقاء.\nيوم 12 نوفمبر.",
    "Zij zei: “שלום” en ging naar huis.\n– punt één\n– punt twee",
]

# A line that is far too long for its field is a value all the same.
LONG = ("Een regel die niet past: " + "à propos " * 300)[:1999] + "!"

ON = "Yes"


def answers(path):
    """Returns for each field of a form, but for signatures, its kind and what to fill in."""
    found = {}
    with pikepdf.open(path) as pdf:
        # Each form starts elsewhere in the list, so that short forms see all values between them.
        turn = len(pdf.pages) + path.stat().st_size
        for field in forms.Form(pdf):
            answer = _answer(field, turn + len(found))
            if answer:
                found[field.fully_qualified_name] = answer
    return found


def _answer(field, turn):
    match field:
        case forms.TextField():
            if field.is_multiline:
                return {"kind": "text", "value": TEXTS[turn % len(TEXTS)]}
            return {"kind": "text", "value": LONG if turn % 37 == 0 else LINES[turn % len(LINES)]}
        case forms.CheckboxField():
            return {"kind": "tick", "value": ON}
        case forms.RadioButtonGroup():
            choices = [str(option.on_value)[1:] for option in field.options]
            return {"kind": "choice", "value": choices[turn % len(choices)]}
    return None
