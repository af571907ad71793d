"""Makes the two font files beside it; run by hand when Source Serif 4 changes.

python3 -m venv v && v/bin/pip install fonttools==4.66.1 brotli==1.2.0 && v/bin/python src/styles/fonts/subset.py

The files of @fontsource-variable/source-serif-4 hold weights 200-900 and letters of other languages: 64 KB.
Weights 400-700 and what Vietnamese documents are written with take 28 KB, which the page budget needs.
The licence (OFL.txt) reserves the name Source, so a changed font has to carry another.
"""

from pathlib import Path

from fontTools.subset import Options, Subsetter, parse_unicodes
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

SOURCE = Path("node_modules/@fontsource-variable/source-serif-4/files")
TARGET = Path(__file__).parent
NAME = "So Tay Serif"
LETTERS = (
    "20-7E,A0,A7,AB,B0-B3,B7,BB-BE,C0-C3,C8-CA,CC-CD,D2-D5,D7,D9-DA,DD,E0-E3,E8-EA,EC-ED,F2-F5,F7,F9-FA,FD,"
    "102-103,110-111,128-129,168-169,1A0-1A1,1AF-1B0,1EA0-1EF9,20AB,2013-2014,2018-2019,201C-201D,2022,2026,2030,203A,2212"
)


def make(subset: str) -> None:
    font = TTFont(SOURCE / f"source-serif-4-{subset}-wght-normal.woff2", recalcTimestamp=False)
    instantiateVariableFont(font, {"wght": (400, 700)}, inplace=True)
    options = Options(layout_features=["kern", "lnum", "tnum"], hinting=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=parse_unicodes(LETTERS))
    subsetter.subset(font)
    for record in font["name"].names:
        record.string = record.toUnicode().replace("Source Serif 4", NAME).replace("SourceSerif4", "SoTaySerif")
    font.flavor = "woff2"
    font.save(TARGET / f"so-tay-serif-{subset}.woff2")


for name in ("latin", "vietnamese"):
    make(name)
