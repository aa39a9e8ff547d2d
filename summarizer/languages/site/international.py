"""What is the same in every language: names of services, agencies and programs, and marks."""

from __future__ import annotations

from summarizer.languages.site.base import (
    Boilerplate,
    Bylines,
    Files,
    Furniture,
    Letters,
    Mentions,
    Notices,
    Site,
    phrases,
)

SITE = Site(
    furniture=Furniture(
        share=phrases(
            """
            pinterest | facebook | twitter | whatsapp | flipboard | reddit | linkedin | tumblr
            telegram | instagram | youtube | tiktok | snapchat | threads | bluesky | mastodon
            email | e-mail | rss
            """
        ),
        ad=phrases("ad(?:s|choices)?"),
        credit=phrases(
            r"getty | \(?(?:ap|reuters|afp|getty) (?:photo|images?) | video | \d{1,3} ?/ ?\d{1,3}"
        ),
        tag=phrases("via"),
        legal=phrases(r"copyright | © | \(c\) ?\d{4} | cookies?"),
        nav=phrases(
            r"""
            \d{1,3} | [<>×«»|/·•\-–—]+ | cookie | rss | apps? | english | español | deutsch
            français
            """
        ),
    ),
    mentions=Mentions(
        legal=phrases("copyright | © | cookies? | recaptcha"),
        credit=phrases(
            """
            getty | getty images | shutterstock | istock | unsplash | alamy
            via (?:getty|ap|reuters) | ap photo | afp
            """
        ),
        post=phrases(r"pic\.twitter\.com | t\.co/ | \(@\w+\)"),
        share=phrases("facebook | twitter | whatsapp | linkedin | pinterest | instagram | email"),
    ),
    tail=phrases("copyright | ©"),
    fine_print=phrases("wikimedia commons | commons: "),
    boilerplate=Boilerplate(captions=phrases(r"© | \(?(?:ap|afp|reuters) (?:photo|foto)")),
    bylines=Bylines(
        particles=phrases("bin | al | Mc | O’"),
        not_names=phrases("associated press | ap | reuters | afp | bbc | cnn | getty | admin"),
        sources=phrases("via"),
    ),
    notices=Notices(
        robot_checks=phrases("captcha"),
        consent=phrases(r"cookies?\b"),
        boxes=phrases(
            """
            cybotcookiebot | onetrust | ot-sdk | didomi | usercentrics | truste | qc-cmp
            sp_message | fc-consent | cmp-?box | cmp-?wrapper | iubenda-cs | borlabs-cookie
            cookie-?law | klaro | tarteaucitron | axeptio | osano-cm | termly | cookieyes | cky-
            """
        ),
        errors=phrases(r"\b(?:404|410|500|502|503)\b"),
    ),
    letters=Letters(
        others=phrases("cc | bcc"),
        prefixes=phrases("re | fwd?"),
    ),
    files=Files(
        nobody=phrases(
            r"admin\w* | microsoft.* | windows.* | pc | python-docx | root | n/a | null | none"
        ),
        of_pages=phrases(r"/ | \|"),
    ),
)
