"""XML → events; XML that defines entities is refused, and nothing is fetched."""

from __future__ import annotations

from typing import NoReturn

from summarizer.errors import DamagedFile


class Handler:
    """Takes the events of a document; this base class ignores them.

    Names come without their prefix: "w:p" is "p".
    """

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, tag: str) -> None:
        """An element ends."""

    def data(self, text: str) -> None:
        """Text, in pieces of any size."""


def parse(xml: bytes, handler: Handler) -> None:
    """Call `handler` for each event in `xml`.

    Raises `DamagedFile` for what is no XML, and for XML that defines entities. Documents define
    none, and a few lines with entities could expand to gigabytes or read other files.
    """
    from xml.parsers import expat

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.EntityDeclHandler = _refuse
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)

    def start(tag: str, attributes: dict[str, str]) -> None:
        handler.start(_local(tag), {_local(name): text for name, text in attributes.items()})

    def end(tag: str) -> None:
        handler.end(_local(tag))

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = handler.data
    try:
        parser.Parse(xml, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise DamagedFile(str(error)) from error


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _refuse(*_: object) -> NoReturn:
    raise DamagedFile("the XML defines an entity")
