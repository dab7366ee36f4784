"""What the fuzzer starts from: the example town's papers, and small papers made here, of every format.

Nothing of it is kept in the repository. The words of the coder's dictionary are the lexicon's own.
"""

import io
import zipfile
from pathlib import Path

from fuzz.targets import APART, PARTS, TARGETS
from latchstring.catalogue import load_catalogue

EXAMPLES = Path(__file__).parent.parent / "examples"
TOWN = EXAMPLES / "alder_bay"
RULES = (
    "Sec. 1. No officer shall ask any person about immigration status, except where required by law.",
    "No person shall be held on an immigra-\ntion detainer unless (a) a judge has signed a warrant; or (b) he consents.",
    "The ﬁre chief may not notify\u00a0ICE of a release\u00ad date.  § 2-41(b)(ii) “Sanc\u0301tuary”",
    "\u202eNo officer shall hold any person on an immigration detainer.\u202c لا يجوز",
    "WHEREAS immigrants have built this city; NOW, THEREFORE, BE IT RESOLVED that the City declares itself welcoming.",
    "N0 0fficer sha11 h0ld any pers0n 0n an imrnigration detainer | ~ _",
)
SUFFIXES = {
    "pdf": ".pdf",
    "doc": ".doc",
    "docx": ".docx",
    "html": ".html",
    "rtf": ".rtf",
    "xml": ".xml",
    "plain": ".txt",
}
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"


def write_seeds(name: str, folder: Path) -> None:
    """Write the seeds of a target into a folder, unless it has some."""
    assert name in TARGETS, f"no such target: {name}"
    folder.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate([*_made(name), *_of_the_town(name)]):
        (folder / f"seed-{number}").write_bytes(data)


def write_dictionary(path: Path) -> None:
    """Write the words of the lexicon, so that the fuzzer need not spell them letter by letter."""
    phrases = {phrase for concept in load_catalogue().lexicon.concepts.values() for phrase in concept.phrases}
    plain = sorted(phrase for phrase in phrases if phrase.isascii() and phrase.isprintable() and '"' not in phrase)
    path.write_text("".join(f'"{phrase}"\n' for phrase in plain if "\\" not in phrase), encoding="ascii")


def _of_the_town(name: str) -> list[bytes]:
    if name == "archive":
        return [(TOWN / "council-papers.zip").read_bytes()]
    if name == "packet":
        return [path.read_bytes() for path in sorted((EXAMPLES / "packets").iterdir()) if path.is_file()]
    if name in PARTS:
        return [_parts(path, name) for path in sorted(TOWN.glob(f"*.{name}"))]
    suffix = SUFFIXES.get(name)
    return [path.read_bytes() for path in sorted(TOWN.glob(f"*{suffix}"))] if suffix else []


def _parts(path: Path, name: str) -> bytes:
    """Return the parts of a container laid end to end, as `targets.contained` takes them."""
    with zipfile.ZipFile(path) as container:
        there = set(container.namelist())
        return APART.join(container.read(part) if part in there else b"" for part in PARTS[name])


def _made(name: str) -> list[bytes]:
    if name == "coder":
        return [flag + rule.encode() for rule in RULES for flag in (b" ", b"\x80")]
    if name == "plain":
        return [rule.encode(encoding, "ignore") for rule in RULES for encoding in ("utf-8", "utf-16", "cp1252")]
    if name == "rtf":
        return [
            rb"{\rtf1\ansi\uc1{\fonttbl{\f0\fcharset0 X;}}\trowd a\cell\row{\footnote b}\u241? \'e9\strike c\bin2 }}}"
        ]
    if name == "xml":
        return [f"<?xml version='1.0'?><a><num>1</num><p>{rule}</p></a>".encode() for rule in RULES]
    if name == "html":
        return [
            f"<html><body><h1>x</h1><ol type=a start=2><li>{rule}<del>y</del></ol><table><tr><td>z".encode()
            for rule in RULES
        ]
    if name == "docx":
        return [_docx(rule) for rule in RULES]
    if name == "odt":
        return [_odt(rule) for rule in RULES]
    if name == "scan":
        return _pictures()
    if name == "archive":
        return [_archive(RULES)]
    return []


def _docx(words: str) -> bytes:
    body = f'<w:document xmlns:w="{WORD}"><w:body><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>{words}</w:t></w:r><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:body></w:document>'
    numbers = f'<w:numbering xmlns:w="{WORD}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    styles = f'<w:styles xmlns:w="{WORD}"><w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 1"/><w:basedOn w:val="h"/></w:style></w:styles>'
    return APART.join(part.encode() for part in (body, numbers, styles))


def _odt(words: str) -> bytes:
    spaces = " ".join(f'xmlns:{name}="{OFFICE}{name}:1.0"' for name in ("office", "text", "table", "style"))
    body = f'<office:document-content {spaces}><office:body><office:text><text:h text:outline-level="1">x</text:h><text:list><text:list-item><text:p>{words}<text:s text:c="3"/><text:tab/></text:p></text:list-item></text:list></office:text></office:body></office:document-content>'
    return APART.join((body.encode(), f"<office:document-styles {spaces}/>".encode()))


def _pictures() -> list[bytes]:
    from PIL import Image

    made = []
    for form in ("PNG", "JPEG", "TIFF"):
        target = io.BytesIO()
        Image.new("L", (40, 20), 255).save(target, form)
        made.append(target.getvalue())
    return made


def _archive(rules: tuple[str, ...]) -> bytes:
    inner, target = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(inner, "w") as container:
        container.writestr("a.txt", rules[0])
    with zipfile.ZipFile(target, "w") as container:
        for number, rule in enumerate(rules):
            container.writestr(f"folder/{number}.txt", rule)
        container.writestr("inner.zip", inner.getvalue())
        container.writestr("papers.yml", "papers: [{file: a.txt, kind: code}]")
    return target.getvalue()
