"""Judges PDF files against PDF/UA-1 (accessibility) and PDF/A-2a (archiving).

In: one path a line. Out: `file TAB judge TAB rule TAB message` for each violation.
"""

import sys
from collections import Counter

import page

PROFILES = {
    "PDF/UA-1": page.ValidationProfile.PDF_UA_1,
    "PDF/A-2a": page.ValidationProfile.PDF_A_2A,
}


def violations(path, profile):
    """The broken rules, each with the first message and how often it occurs."""
    try:
        failures = page.validate_pdf(path, profile=profile).failures
    except page.PageError as error:  # not readable as PDF: the file's fault, not the judge's
        return [("unreadable", str(error))]
    count = Counter(failure.rule_id for failure in failures)
    first = {failure.rule_id: failure.message for failure in reversed(failures)}
    return [(rule, f"{first[rule]} (×{times})") for rule, times in count.items()]


for path in sys.stdin.read().splitlines():
    for name, profile in PROFILES.items():
        for rule, message in violations(path, profile):
            print(path, "page-validation", rule, f"{name}: {' '.join(message.split())}", sep="\t")
