"""What frames a page: menus, footers, dialogs, and questions about cookies."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Elements and roles that frame a page. To leave them out saves a third of the time.
_FRAMES = frozenset(("nav", "footer"))
_FRAME_ROLES = frozenset(("navigation", "search", "dialog", "alertdialog"))
#: The ids of the boxes in which services ask for consent, as their scripts write them.
_CONSENT_BOXES = frozenset((
    "onetrust-consent-sdk", "onetrust-banner-sdk", "onetrust-pc-sdk", "optanon", "didomi-host",
    "didomi-popup", "usercentrics-root", "usercentrics-cmp-ui", "CybotCookiebotDialog",
    "qc-cmp2-container", "qc-cmp2-main", "truste-consent-track", "iubenda-cs-banner",
    "BorlabsCookieBox", "BorlabsCookieBoxWrap", "tarteaucitronRoot", "axeptio_overlay",
    "cookie-law-info-bar", "cmplz-cookiebanner-container", "cmpbox", "cmpwrapper",
))  # fmt: skip


def is_frame(tag: str, said: Mapping[str, str], *, in_article: bool) -> bool:
    """Tell whether an element frames the page. A footer inside an article does not.

    `said` are the element's attributes.
    """
    if tag in _FRAMES:
        return tag == "nav" or not in_article
    return said.get("role") in _FRAME_ROLES or said.get("id") in _CONSENT_BOXES
