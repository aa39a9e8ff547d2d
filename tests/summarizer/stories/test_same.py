"""Whether two articles tell the same story."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from summarizer import Article, same_story
from summarizer.stories.days import days_of
from summarizer.stories.openings import open_article
from summarizer.stories.same import compare_reports, compare_words, leaves_doubt
from summarizer.stories.sketch import sketch_of

MAY = datetime(2024, 5, 3, 8, tzinfo=UTC)

FERRY = """
The island of Skerry will get a second ferry next summer, its council said on Friday after a vote
of nine to four. The boat, built in Gdansk in 2009, was bought from a bankrupt line on the Baltic
for 6.2 million euros and will carry 40 cars and 200 passengers.

“We have waited eleven years for this day, and nobody will sleep in a car on the pier again,” said
the mayor, Ina Brandt, who had made the ferry the promise of her campaign.

Islanders had asked for the boat since a storm in January closed the only road to the mainland for
eleven days. The harbour master, Olof Lind, said that the northern quay must be dredged first,
which would take until April. The opposition called the price a gift to the lenders of a
bankrupt company.
"""

OUTLET = """
After a debate of five hours the councillors of Skerry agreed to buy a used ferry. Nine voted for
the purchase of the Baltic boat, which cost 6.2 million euros; four voted against it.

Mayor Ina Brandt called the vote a turning point. “We have waited eleven years for this day, and
nobody will sleep in a car on the pier again,” she told reporters at the town hall.

The ship can take 200 people and 40 cars. Before it comes, the quay in the north of the harbour has
to be dredged. Olof Lind, who runs the port, expects that to be done by April. Critics on the
council doubt that the boat, built in Gdansk fifteen years ago, is worth its price.
"""

LATER = """
The new ferry of Skerry has failed its first inspection. Engineers found rust in the ballast tanks
of the boat, the coast guard said on Tuesday, and forbade it to leave the yard before they are
replaced.

The repair will cost about 800,000 euros, according to the yard in Holm, and take seven weeks. The
mayor, Ina Brandt, said that the seller would be sued. Hotels on the island have begun to cancel
bookings for June, and the old ferry will make two more crossings a day until the autumn.
"""

OTHER = """
A museum of clocks has opened in the old mill of Holm. Its founder, the watchmaker Per Dahl, has
collected 600 clocks in forty years, among them one that was built for a lighthouse and has to be
wound only twice a year.

Visitors may set three of them themselves. The youngest piece is a clock of cardboard that pupils
built last winter; it is nine minutes fast. Tickets cost seven euros, and on Mondays it is closed.
"""


FERRY_DE = """
Die Insel Skerry bekommt im nächsten Sommer eine zweite Fähre. Das beschloss der Rat am Freitag mit
neun gegen vier Stimmen. Das Schiff wurde 2009 in Danzig gebaut und kostet 6,2 Millionen Euro.

„Wir haben elf Jahre auf diesen Tag gewartet“, sagte Bürgermeisterin Ina Brandt. Der Hafenmeister
Olof Lind will vorher den nördlichen Kai ausbaggern lassen; das dauert bis April.
"""

OUTLET_DE = """
Nach fünf Stunden Debatte hat der Rat von Skerry den Kauf einer gebrauchten Fähre beschlossen. Neun
Mitglieder stimmten dafür, vier dagegen; das Schiff aus Danzig kostet 6,2 Millionen Euro.

Bürgermeisterin Ina Brandt sprach von einer Wende: „Wir haben elf Jahre auf diesen Tag gewartet.“
Bis April muss der nördliche Kai ausgebaggert werden, sagt Olof Lind, der den Hafen leitet.
"""

CREW_DE = """
Für die zweite Fähre der Insel Skerry fehlen Matrosen. Die Reederei sucht zwölf Leute, die im
Sommer auf der Insel wohnen wollen. Erst drei sind da, sagte der Hafenmeister Olof Lind.

„Im Winter will hier niemand wohnen“, sagte Bürgermeisterin Ina Brandt am Freitag. Der Rat will nun
Wohnungen am nördlichen Kai bauen lassen und die Miete im ersten Jahr selbst bezahlen.
"""

OTHER_DE = """
In der alten Mühle von Holm ist ein Museum für Uhren eröffnet worden. Der Gründer, der Uhrmacher
Per Dahl, hat in vierzig Jahren 600 Uhren gesammelt, darunter eine für einen Leuchtturm.

Drei davon dürfen Besucher selbst stellen. Das jüngste Stück haben Schüler im Winter aus Pappe
gebaut; es geht neun Minuten vor. Der Eintritt kostet sieben Euro, montags ist geschlossen.
"""


def article(text: str, day: int | None = 0, **more: str) -> Article:
    published = None if day is None else MAY.replace(day=3 + day)
    return Article(text=text.strip(), published=published, **more)


def test_the_same_event_in_other_words_is_one_story() -> None:
    assert same_story(article(FERRY), article(OUTLET, day=1)) > 0.8


def test_what_happens_later_is_another_story() -> None:
    assert same_story(article(FERRY), article(LATER, day=18)) < 0.3


def test_another_event_of_the_day_is_another_story() -> None:
    assert same_story(article(FERRY), article(OTHER)) < 0.1


def test_the_longer_after_the_less_likely() -> None:
    first, other = article(FERRY), article(OUTLET, day=2)
    assert same_story(first, other) > same_story(first, article(OUTLET, day=3))


def test_a_copy_is_the_same_story_whatever_is_known_of_its_day() -> None:
    cut = FERRY.strip().rsplit("\n\n", 1)[0]
    assert same_story(article(FERRY), article(cut, day=1)) == 1.0
    assert same_story(article(FERRY, day=None), article(cut, day=None)) == 1.0


def test_a_copy_weeks_later_is_not_certain() -> None:
    assert same_story(article(FERRY), article(FERRY, day=20)) == 0.5


def test_without_days_it_must_be_surer() -> None:
    dated = same_story(article(FERRY), article(OUTLET))
    assert same_story(article(FERRY, day=None), article(OUTLET, day=None)) < dated
    assert same_story(article(FERRY, day=None), article(OTHER, day=None)) < 0.1


def test_articles_in_two_languages_are_not_compared() -> None:
    assert same_story(article(FERRY), article(FERRY, language="de")) == 0.0


def test_where_the_rarity_of_words_is_not_known_a_quotation_must_be_shared() -> None:
    texts = (FERRY_DE, OUTLET_DE, CREW_DE, OTHER_DE)
    ferry, outlet, crew, other = (article(one, language="de") for one in texts)
    assert same_story(ferry, outlet) > 0.5
    assert same_story(ferry, crew) == 0.0
    assert same_story(ferry, other) < 0.1


def test_it_does_not_matter_which_comes_first() -> None:
    one, other = article(FERRY), article(OUTLET)
    assert same_story(one, other) == pytest.approx(same_story(other, one), abs=1e-12)


@pytest.mark.parametrize("text", ["", "…", "Ferry", "Ferry " * 50])
def test_a_few_words_are_no_story(text: str) -> None:
    assert same_story(article(text), article(FERRY)) == 0.0
    assert same_story(article(text), article("")) == 0.0


@pytest.mark.parametrize(
    ("days", "quoted", "begins", "expected"),
    [
        (1.0, 0.0, 0.2, True),
        (0.0, 0.0, 0.2, False),
        (1.0, 0.7, 0.2, False),
        (1.0, 0.0, 0.3, False),
    ],
)
def test_on_another_day_a_quotation_or_the_beginning_must_be_the_same(
    days: float, quoted: float, begins: float, *, expected: bool
) -> None:
    shared = {"days": days, "quoted": quoted, "begins": begins}
    assert leaves_doubt(shared) is expected


def test_for_a_preview_the_day_was_still_to_come() -> None:
    one, other = article(FERRY), article(OUTLET, day=1)
    sketches, opened = (sketch_of(one), sketch_of(other)), open_article(other)

    def compare(text: str) -> float:
        days = days_of([text], MAY.date(), "en")
        alike = compare_words(*sketches)
        return compare_reports(*sketches, replace(open_article(one), days=days), opened, alike)

    assert compare("They bought it on Friday.") > 0.8
    assert compare("They buy it on Saturday.") < 0.5


def test_an_authors_own_view_is_no_report() -> None:
    one, other = article(FERRY), article(OUTLET, day=1)
    sketches, opened = (sketch_of(one), sketch_of(other)), (open_article(one), open_article(other))
    alike = compare_words(*sketches)
    told = [
        compare_reports(replace(sketches[0], own_voice=own), sketches[1], *opened, alike)
        for own in (0.0, 0.03)
    ]
    assert told[0] > 0.8
    assert told[1] < 0.5
