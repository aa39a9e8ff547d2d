"""What kind of page it is that has no article, so that the user learns what to do.

consent_and_errors  Pages that ask for consent, and pages that tell of an error.
paywalls            Where only those who pay read on.
kinds               All kinds in order, each with its error.
"""

from summarizer.extract.no_article.kinds import Signs, check

__all__ = ["Signs", "check"]
