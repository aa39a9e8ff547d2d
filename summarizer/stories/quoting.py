"""The quotations of several articles, each once, by person."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from summarizer.clean import wording
from summarizer.model import Speaker
from summarizer.quotes import find_quotes, rank
from summarizer.quotes.repeats import leave_out_repeats
from summarizer.story_model import CitedQuote, StoryQuote

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.stories.account import Account

#: The number of words in a run. Quotations are compared by the runs that they share.
_RUN = 4
#: A quotation is a form of another one that has at least this share of its runs of words.
_FORM = 0.6

_Runs = frozenset[tuple[str, ...]]


def join_quotes(accounts: Sequence[Account], most: int | None) -> tuple[StoryQuote, ...]:
    """Return up to `most` of the quotations of all `accounts`, all of one speaker together.

    Forms of one quotation are joined. The speakers come first whose quotations the most articles
    give, added up over the quotations. Quotations without a speaker come last.
    """
    cited = [
        CitedQuote(article=account.index, quote=quote)
        for account in accounts
        for quote in rank(
            leave_out_repeats(
                find_quotes(account.article.text, language=account.article.language)
            ),
            account.article.text,
        )
    ]
    names = _fullest_names(one.quote.speaker for one in cited)
    joined = [_join(forms, names) for forms in _forms(cited)]
    weight: Counter[str] = Counter()
    for one in joined:
        weight[one.speaker.name if one.speaker else ""] += len(one.articles)
    first: dict[str, int] = {}
    for at, one in enumerate(joined):
        first.setdefault(one.speaker.name if one.speaker else "", at)

    def place(one: StoryQuote) -> tuple[bool, int, int]:
        name = one.speaker.name if one.speaker else ""
        return (one.speaker is None, -weight[name], first[name])

    return tuple(sorted(joined, key=place)[:most])


def _forms(cited: Sequence[CitedQuote]) -> list[list[CitedQuote]]:
    """Return the quotations in groups of forms of one, the longest form first."""
    longest = sorted(range(len(cited)), key=lambda at: (-len(cited[at].quote.text), at))
    groups: dict[int, list[CitedQuote]] = {}
    holding: dict[tuple[str, ...], list[int]] = defaultdict(list)
    by_words: dict[str, int] = {}
    for at in longest:
        own = cited[at]
        words = wording(own.quote.text)
        runs = _runs(words.split())
        counts = Counter(one for run in runs for one in holding[run])
        home = by_words.get(words)
        if home is None and counts:
            likest, shared = counts.most_common(1)[0]
            home = likest if shared >= _FORM * len(runs) else None
        if home is None:
            groups[at] = [own]
            home = at
            for run in runs:
                holding[run].append(at)
        else:
            groups[home].append(own)
        by_words.setdefault(words, home)
    return [groups[at] for at in sorted(groups)]


def _runs(words: list[str]) -> _Runs:
    return frozenset(zip(*(words[at:] for at in range(_RUN)), strict=False))


def _fullest_names(speakers: Iterable[Speaker | None]) -> dict[str, Speaker]:
    """Return for each name a speaker with its fullest form and its most frequent role."""
    known = [speaker for speaker in speakers if speaker is not None]
    uses = Counter(speaker.name for speaker in known)
    roles: dict[str, Counter[str]] = defaultdict(Counter)
    fullest = {name: _fullest(name, uses) for name in uses}
    for speaker in known:
        if speaker.role:
            roles[fullest[speaker.name]][speaker.role] += 1
    return {
        name: Speaker(name=full, role=_likeliest(roles[full])) for name, full in fullest.items()
    }


def _likeliest(roles: Counter[str]) -> str | None:
    """Return the most frequent role; None if there is none.

    Of equally frequent ones it is one that begins in lower case, since it did not open a sentence.
    """
    return max(roles, key=lambda role: (roles[role], role[0].islower()), default=None)


def _fullest(name: str, names: Iterable[str]) -> str:
    """Return the one longer name that ends as `name` does, or `name`: "Brandt", "Ina Brandt"."""
    words = name.split()
    longer = {other for other in names if other != name and other.split()[-len(words) :] == words}
    return longer.pop() if len(longer) == 1 else name


def _join(forms: Sequence[CitedQuote], names: dict[str, Speaker]) -> StoryQuote:
    """Return forms of one quotation as one, by the surest of its speakers."""
    surest = max(forms, key=_sureness)
    speaker = surest.quote.speaker
    return StoryQuote(
        longest=forms[0],
        others=tuple(forms[1:]),
        speaker=names[speaker.name] if speaker else None,
    )


def _sureness(one: CitedQuote) -> tuple[bool, bool, float]:
    """Return how well it is known who speaks: a name tells more than “the chairman”."""
    speaker = one.quote.speaker
    is_name = speaker is not None and speaker.name[0].isupper()
    return (speaker is not None, is_name, one.quote.confidence)
