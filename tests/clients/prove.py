"""Has every client fill in every form, and says what was lost, changed or broken.

    prove.py WORK FORM…

1. Plans what goes into each field (`values`), twice: letters that every client can draw, and all that people write.
2. Each client of `fill/` fills in all forms.
3. Reads the values back (`reading`), twice, by different programs, and compares.
4. Has qpdf and page-validation judge what was saved.

Prints `form: client values: rule: message` for what is wrong; what stands in `exceptions` does not count.
"""

import json
import os
import re
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import reading
import values

HERE = Path(__file__).resolve().parent
JUDGE = HERE.parent / "conformance/judges/page-validation.py"
PYTHON = {"poppler": "/usr/bin/python3"}  # its bindings belong to the system
CLIENTS = {path.stem.removeprefix("with_"): path for path in sorted((HERE / "fill").glob("with_*"))}
# For all forms together; a client that hangs has failed.
LIMIT = int(os.environ.get("LIMIT", "900"))


def exceptions():
    """Returns what does not count."""
    lines = (HERE / "exceptions").read_text(encoding="utf-8").splitlines()
    return [re.compile(line) for line in lines if line and not line.startswith("#")]


def plan(forms, letters, work):
    """Writes down what goes into each form, and returns the files with that."""
    planned = {}
    for number, form in enumerate(forms):
        answers = values.answers(form, letters)
        if answers:
            planned[form] = work / f"{number:03}.{letters}.json"
            planned[form].write_text(json.dumps(answers), encoding="utf-8")
    return planned


def fill(client, planned, letters, work):
    """Has a client fill in forms. Returns the filled ones by form, and what it said if it failed."""
    program = CLIENTS[client]
    runner = "node" if program.suffix == ".mjs" else PYTHON.get(client, sys.executable)
    filled = {form: work / f"{answers.stem}.{client}.pdf" for form, answers in planned.items()}
    lines = [f"{form}\t{answers}\t{filled[form]}\n" for form, answers in planned.items()]
    try:
        done = subprocess.run(
            [runner, program], input="".join(lines), capture_output=True, text=True, timeout=LIMIT, check=False
        )
    except subprocess.TimeoutExpired:
        return filled, f"not done after {LIMIT} s"
    return filled, done.stderr.strip().splitlines()[-1] if done.returncode else ""


def compare(answers, path):
    """Yields what was lost or changed."""
    wanted = {name: answer["value"] for name, answer in json.loads(answers.read_text(encoding="utf-8")).items()}
    for read in (reading.read, reading.read_again):
        found = read(path)
        for name, value in wanted.items():
            if found.get(name) != value:
                yield "lost", f"{name}: {found.get(name, '')[:30]!r} for {value[:30]!r}, says {read.__name__}"


def judge(paths):
    """Yields file, rule and message for each file that is broken."""
    for path in paths:
        checked = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
        if checked.returncode:
            yield str(path), "syntax", checked.stderr.strip().splitlines()[0]
    judged = subprocess.run(
        [sys.executable, JUDGE], input="".join(f"{path}\n" for path in paths), capture_output=True, text=True, check=True
    )
    for line in judged.stdout.splitlines():
        path, _, rule, message = line.split("\t")
        yield path, rule, message


def prove(client, planned, letters, work):
    """Returns for one client what is wrong, as form, rule and message."""
    filled, said = fill(client, planned, letters, work)
    if said:
        return [("-", "failed", said)]
    wrong = []
    for form, answers in planned.items():
        wrong += [(form, *what) for what in compare(answers, filled[form])]
    of = {str(path): form for form, path in filled.items()}
    wrong += [(of[path], rule, message) for path, rule, message in judge(filled.values())]
    return wrong


def main():
    """Proves all forms with all clients."""
    work, *forms = map(Path, sys.argv[1:])
    known, failed = exceptions(), 0
    used = Counter()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for letters in values.LETTERS:
            planned = plan(forms, letters, work)
            fields = sum(len(json.loads(path.read_text(encoding="utf-8"))) for path in planned.values())
            began = time.monotonic()
            results = pool.map(lambda client: prove(client, planned, letters, work), CLIENTS)
            for client, wrong in zip(CLIENTS, results, strict=True):
                counted = []
                for form, rule, message in wrong:
                    line = f"{client} {letters}: {rule}: {message}"
                    reason = next((reason for reason in known if reason.search(line)), None)
                    used[reason.pattern if reason else None] += 1
                    if not reason:
                        counted.append(f"{form}: {line}")
                failed += bool(counted)
                excused = len(wrong) - len(counted)
                print(f"{client:8} {letters:8} {len(planned):3} forms {fields:5} fields {len(counted):4} wrong {excused:4} excepted")
                print("".join(f"  {line}\n" for line in counted[:20]), end="")
            print(f"{letters}: {time.monotonic() - began:.0f} s", file=sys.stderr)
    unused = [reason.pattern for reason in known if not used[reason.pattern]]
    print("".join(f"  exception that nothing needs: {pattern}\n" for pattern in unused), end="", file=sys.stderr)
    print(f"{2 * len(CLIENTS) - failed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
