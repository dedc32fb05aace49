#!/usr/bin/env python3
"""shingles.py FOLDER: keeps what is needed to recognise the sources, and not the sources themselves.

Reads the texts (*.txt) in FOLDER and writes `shingles.bin` beside this script: of each run of eight words the first
64 bits of its SHA-256, big-endian, sorted. Words are runs of letters and digits in lower case; a word that was cut
at the end of a line is joined again. `tests/suite/eight_words.rs` reads our own texts in the same way.
"""

import hashlib
import pathlib
import re
import sys

RUN = 8


def shingles(text: str) -> set[bytes]:
    joined = re.sub(r"-\s*\n\s*", "", text)
    words = re.findall(r"[a-zà-ÿ0-9]+", joined.lower())
    runs = (" ".join(words[at : at + RUN]) for at in range(len(words) - RUN + 1))
    return {hashlib.sha256(run.encode()).digest()[:8] for run in runs}


def main() -> None:
    texts = sorted(pathlib.Path(sys.argv[1]).glob("*.txt"))
    known = set().union(*(shingles(text.read_text(encoding="utf-8")) for text in texts))
    target = pathlib.Path(__file__).with_name("shingles.bin")
    target.write_bytes(b"".join(sorted(known)))
    print(f"{len(known)} runs of {RUN} words from {len(texts)} texts")


if __name__ == "__main__":
    main()
