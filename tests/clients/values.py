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

# Which letters are filled in: those of Windows-1252, which every client can draw in a face of codes, or all.
LETTERS = ("western", "all")


def lists(letters):
    """Returns lines and texts of these letters."""
    if letters == "all":
        return LINES, TEXTS
    western = [text for text in LINES if text.encode("cp1252", "ignore").decode("cp1252") == text]
    return western, ["Eén regel, met €, ‘’ en “”; veel tekst. " * 8]


def answers(path, letters):
    """Returns for each field of a form, but for signatures, its kind and what to fill in; of a choice also where the ring
    is: page, left and bottom.
    """
    some = lists(letters)
    found = {}
    with pikepdf.open(path) as pdf:
        # Each form starts elsewhere in the list, so that short forms see all values between them.
        turn = path.stat().st_size
        pages = {page.objgen: number for number, page in enumerate(pdf.pages)}
        for field in forms.Form(pdf):
            answer = _answer(field, turn + len(found), pages, some)
            if answer:
                found[field.fully_qualified_name] = answer
    return found


def _answer(field, turn, pages, some):
    lines, texts = some
    match field:
        case forms.TextField():
            if field.is_multiline:
                return {"kind": "text", "value": texts[turn % len(texts)]}
            return {"kind": "text", "value": LONG if turn % 37 == 0 else lines[turn % len(lines)]}
        case forms.CheckboxField():
            return {"kind": "tick", "value": ON}
        case forms.RadioButtonGroup():
            chosen = list(field.options)[turn % len(field.options)]
            ring = chosen._annot_dict  # the library tells its place in no other way
            place = [pages[ring.P.objgen], float(ring.Rect[0]), float(ring.Rect[1])]
            return {"kind": "choice", "value": str(chosen.on_value)[1:], "place": place}
    return None
