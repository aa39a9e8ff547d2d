"""A page → what it says about its article.

jsonld    The objects of JSON-LD, by which a page describes itself.
headline  The headline, without the name of the site.
authors   Who wrote it.
dates     When it was published.
read      All of it, with the address, the site and the language.
"""

from summarizer.extract.metadata.read import Metadata, read_metadata

__all__ = ["Metadata", "read_metadata"]
