"""The texts of the generators: what is written in lines rather than in Python lies in tables/MODULE/NAME.txt."""

from pathlib import Path

FOLDER = Path(__file__).parent / "tables"


def table(name):
    return (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
