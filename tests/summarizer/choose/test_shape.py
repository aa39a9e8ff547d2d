"""What a text is told to be, and what that does to its points."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer import Article, Span, digest
from summarizer.choose.fitness import Fitness
from summarizer.choose.shape import Shape, shape_of
from summarizer.engines import rank
from summarizer.model import Block, BlockKind, join_blocks
from summarizer.options import DigestOptions
from summarizer.salience.layout import Layout, lay_out
from summarizer.sentences import sentences_of
from summarizer.words import count_words

PROSE = (
    "The ferry line of Skerry has bought a second boat for the summer from a yard in the north."
)
OTHER = "Islanders had asked for it since a storm in January closed the only road for eleven days."


def article(*blocks: str, title: str | None = None, headings: tuple[str, ...] = ()) -> Article:
    """An article of these blocks; items begin with "- "."""
    found: list[Block] = []
    text = ""
    for block in blocks:
        kind = BlockKind.HEADING if block in headings else BlockKind.PARAGRAPH
        kind = BlockKind.LIST_ITEM if block.startswith("- ") else kind
        words = block.removeprefix("- ")
        found.append(Block(span=Span(len(text), len(text) + len(words)), kind=kind))
        text += words + "\n\n"
    return Article(text=text.rstrip(), blocks=tuple(found), title=title)


def layout(made: Article) -> Layout:
    sentences = sentences_of(made)
    return lay_out(made, sentences, [count_words(sentence.text) for sentence in sentences])


def shape(made: Article) -> Shape:
    return shape_of(layout(made), made.title)


def test_plain_news_has_no_shape():
    found = shape(article(PROSE, OTHER))
    assert found.name == "news"
    assert found.parts == [1, 2]
    assert found.gain == {}
    assert found.worst == {}


def test_a_line_above_a_paragraph_is_a_heading():
    assert layout(article("What it costs", PROSE)).headings == [True, False]
    assert layout(article("It costs two millions.", PROSE)).headings == [False, False]
    assert layout(article(PROSE, "What it costs")).headings == [False, False]
    assert layout(article("- The boat that the line bought", PROSE)).headings == [True, False]


ENTRIES = [
    f"{hour}:{minute:02d} {PROSE} {OTHER}"
    for hour, minute in ((17, 5), (16, 0), (14, 30), (13, 9))
]


def test_entries_with_times_are_a_live_blog_and_the_newest_leads():
    newest_first, newest_last = shape(article(*ENTRIES)), shape(article(*ENTRIES[::-1]))
    assert newest_first.name == newest_last.name == "live"
    assert max(newest_first.gain, key=newest_first.gain.__getitem__) == 0
    assert max(newest_last.gain, key=newest_last.gain.__getitem__) == 6
    assert newest_first.parts == [1, 1, 2, 2, 3, 3, 4, 4]


def test_american_hours_go_on_after_noon():
    times = ("11:50 a.m.", "12:40 p.m.", "2:10 p.m.", "3:05 p.m.", "4:00 p.m.")
    assert shape(article(*(f"{time} {PROSE}" for time in times))).name == "live"


def test_a_timetable_in_disorder_is_no_live_blog():
    times = ("9:10", "7:30", "12:00", "8:45", "16:20")
    assert shape(article(*(f"{time} {PROSE}" for time in times))).name == "news"


def test_an_entry_of_a_few_words_has_no_lead():
    found = shape(article(*ENTRIES, "12:00 We begin."))
    assert len(found.gain) == 4


def test_a_headline_tells_a_live_blog_whose_times_were_lost():
    found = shape(article(PROSE, "Good day.", OTHER, title="Storm live: the latest from Skerry"))
    assert found.name == "live"
    assert sorted(found.gain) == [0, 2]


@pytest.mark.parametrize(
    ("title", "is_live"),
    [
        ("Storm – live!", True),
        ("Live updates: storm over Skerry", True),
        ("Sturm im Liveticker", True),
        ("Tempête : suivez la nuit en direct", True),
        ("Live music comes back to Skerry", False),
        ("Skerry against Holm: live stream, time and channel", False),
        ("Dónde ver en vivo la regata", False),
    ],
)
def test_a_headline_tells_a_live_blog_by_how_it_says_so(title: str, is_live: bool):
    assert (shape(article(PROSE, "Good day.", OTHER, title=title)).name == "live") is is_live


FORTY = (
    "Because the old one was far too small for so many cars and people. "
    "Forty cars and two hundred people can now cross in a single afternoon. It is late."
)
INTERVIEW = (
    PROSE,
    "Why did you buy a boat?",
    FORTY,
    "What does it cost?",
    "A boat of this size costs two millions, and we have paid for half of it already.",
    "Ann: Who will steer it?",
    "Ida: My son has steered the other boat for eleven years and knows the strait.",
)


def test_questions_and_answers_are_an_interview():
    found = shape(article(*INTERVIEW))
    assert found.name == "interview"
    assert found.parts == [0, 1, 1, 1, 1, 2, 2, 3, 3]
    weak = {1, 2, 4, 5, 7}  # the questions, the answer that begins "because", the fragment
    assert found.worst == dict.fromkeys(weak, Fitness.WEAK)


def test_turns_behind_dashes_are_an_interview_without_a_word_for_you():
    turns = ("— Wie groß ist es?", f"— {OTHER}", "— Was kostet es?", f"— {OTHER}")
    made = replace(article(PROSE, *turns, "— Wozu?", f"— {OTHER}"), language="de")
    assert shape(made).name == "interview"


@pytest.mark.parametrize(
    ("language", "question", "answer"),
    [
        (
            "ja",
            "――なぜ{}橋を直したのですか。",
            "祖母が渡った橋を、もう一度だけ渡りたかったからです。",
        ),
        ("zh", "周刊：你为什么要修第{}座桥？", "顾北：我祖母走过的那座桥，我想再走一次，就修了。"),
    ],
)
def test_questions_behind_dashes_or_a_wide_colon_make_an_interview(
    language: str, question: str, answer: str
):
    blocks = [PROSE] + [block for n in "123" for block in (question.format(n), answer)]
    assert shape(replace(article(*blocks), language=language)).name == "interview"


@pytest.mark.parametrize(
    ("language", "questions"),
    [
        ("en", ("How big is it?", "What does it cost?", "What was changed, and do you need it?")),
        ("de", ("Wie groß ist es?", "Was kostet es?", "Wann lohnt es sich?")),
    ],
)
def test_headings_that_ask_what_a_reader_may_ask_make_no_interview(
    language: str, questions: tuple[str, ...]
):
    blocks = [PROSE] + [block for one in questions for block in (one, OTHER)]
    made = replace(article(*blocks, headings=questions), language=language)
    assert shape(made).name != "interview"


QUESTIONS = ("How big is it?", "What does it cost?", "When does it sail?")


@pytest.mark.parametrize(
    "title", ["Im Gespräch: गोपाल सेठी से बातचीत", "گفت‌وگوی اختصاصی ما با آرش", "حوار مع ليلى"]
)
def test_questions_need_no_you_if_the_headline_tells_of_an_interview(title: str):
    blocks = [PROSE] + [block for one in QUESTIONS for block in (one, OTHER)]
    assert shape(article(*blocks, title=title)).name == "interview"
    assert shape(article(*blocks, title="A second boat")).name != "interview"


def test_questions_behind_dashes_are_somebodys_turns():
    blocks = [PROSE] + [block for one in QUESTIONS for block in (f"- {one}", OTHER)]
    assert shape(article(*blocks)).name == "interview"


@pytest.mark.parametrize(("label", "answer"), [("Q", "A"), ("सवाल", "जवाब")])
def test_a_label_of_any_script_tells_who_asks(label: str, answer: str):
    blocks = [PROSE]
    for one in QUESTIONS:
        blocks += [f"{label}: {one}", f"{answer}: {OTHER}"]
    assert shape(article(*blocks)).name == "interview"


def test_a_long_line_without_a_full_stop_may_be_a_sentence():
    """As in posts, where a picture stands for the full stop; elsewhere it is mostly an item."""
    made = article(PROSE, OTHER.removesuffix("."), "The second boat", OTHER)
    assert shape(replace(made, language="fa")).worst == {2: Fitness.WEAK}
    assert shape(made).worst == {1: Fitness.WEAK, 2: Fitness.WEAK}


def test_what_the_interviewer_says_without_asking_is_no_answer():
    blocks = [PROSE]
    for question in ("Why?", "What for?", "Who else knows of it?"):
        blocks += [f"Q: {question}", f"A: {OTHER}"]
    blocks += [f"Q: {PROSE}", f"A: {OTHER}"]
    found = shape(article(*blocks))
    assert found.worst[7] is Fitness.WEAK
    assert 8 not in found.worst


def test_two_questions_make_no_interview():
    assert shape(article(PROSE, "Why is that?", OTHER, "Who knows?", PROSE)).name == "news"


INGREDIENTS = ("200 g flour", "2 tbsp oil", "1 onion", "a pinch of salt", "0,5 l milk")
STEPS = ("1. Mix the flour with the milk.", "2. Fry the onion in the oil.")


def test_a_recipe_says_what_it_is_and_not_what_to_do():
    made = article(PROSE, OTHER, *INGREDIENTS, "Method", *STEPS)
    found = shape(made)
    assert found.name == "recipe"
    sentences = sentences_of(made)
    torn = {sentences[i].text for i in found.worst}
    assert torn == {*INGREDIENTS, "Method", *STEPS}


def test_a_recipe_without_numbers_on_its_steps_ends_in_steps():
    made = article(PROSE, *INGREDIENTS, "Mix the flour with the milk. Fry the onion in the oil.")
    torn = {sentences_of(made)[i].text for i in shape(made).worst}
    assert "Fry the onion in the oil." in torn
    assert PROSE not in torn


def test_a_recipe_is_known_by_its_headings_where_few_amounts_are_left():
    made = article(PROSE, "200 g flour", "Method", *STEPS)
    assert shape(made).name == "recipe"


def test_a_note_between_what_to_buy_and_what_to_do_may_be_a_point():
    made = article(PROSE, *INGREDIENTS, OTHER, *STEPS)
    assert OTHER not in {sentences_of(made)[i].text for i in shape(made).worst}


def test_amounts_in_news_make_no_recipe():
    made = article(PROSE, "12 boats were sold.", "40 cars were lost.", "3 men were hurt.", OTHER)
    assert shape(made).name == "news"


def test_weights_and_measures_of_things_make_no_recipe():
    sizes = ["56 g", "1,000 Hz", "68 g", "4,000 Hz", "54 g"]
    assert shape(article(PROSE, *sizes, OTHER)).name == "news"


def test_a_text_with_some_amounts_in_it_is_no_recipe():
    made = article(*[PROSE, OTHER] * 30, *INGREDIENTS, *[OTHER] * 5)
    assert shape(made).name == "news"


@pytest.mark.parametrize("heading", ["Verdict", "Our verdict:", "Fazit", "Conclusion", "Вердикт"])
def test_the_verdict_under_its_heading_counts_most(heading: str):
    found = shape(article(PROSE, OTHER, heading, f"{OTHER} {PROSE}"))
    assert found.name == "review"
    assert found.gain[3] > found.gain[4] > 0


def test_a_verdict_may_stand_behind_its_word():
    found = shape(article(PROSE, f"Verdict: {OTHER}"))
    assert list(found.gain) == [1]


def test_a_rating_makes_the_last_paragraph_the_verdict():
    for rating in ("★★★★☆", "⭐️⭐️⭐️", "🌟🌟", "4 out of 5 stars", "8/10"):
        found = shape(article(PROSE, OTHER, rating))
        assert found.name == "review"
        assert list(found.gain) == [1]


def test_a_rating_without_a_text_is_no_review():
    assert shape(article("A boat.", "4/5")).name == "news"


def test_the_word_verdict_in_news_is_no_heading():
    assert (
        shape(article("Verdict expected on Monday in the case of the ferry.", OTHER)).name
        == "news"
    )


def test_what_a_firm_says_of_itself_ends_a_release():
    made = article(PROSE, OTHER, "About Skerry Lines", PROSE, "Media contact: Ina Brandt, 555")
    found = shape(made)
    assert found.name == "release"
    assert sorted(found.worst) == [2, 3, 4]


def test_a_release_that_is_headed_so_needs_no_end():
    found = shape(article("Press release", PROSE, OTHER))
    assert found.name == "release"
    assert set(found.worst) <= {0}


def test_a_chapter_about_something_is_no_release():
    made = article(PROSE, OTHER, "About the boat", PROSE, OTHER, PROSE, OTHER)
    assert shape(made).name == "news"


TABLE = "Boat Year of build Seats Number of crew Weight Price of a day"


def test_cells_of_a_table_and_items_amid_prose_are_no_points():
    found = shape(article(PROSE, TABLE, "- Works in winter", OTHER))
    assert found.worst == {1: Fitness.WEAK, 2: Fitness.WEAK}


def test_a_long_table_under_some_prose_gives_no_points():
    won = [f"{year}: Ada Moreno – Rowing Club Skerry" for year in range(1998, 2018)]
    found = shape(article(PROSE, OTHER, PROSE, OTHER, "Winners so far", *won))
    assert sorted(found.worst) == list(range(4, 25))


def test_where_little_ends_as_a_sentence_does_lines_are_what_there_is():
    rest = TABLE.lower()
    lines = (TABLE, rest, TABLE.upper(), rest.title())
    assert shape(article(*lines, "- Works in winter", PROSE)).worst == {}


def test_items_that_fill_a_text_are_parts_of_a_list():
    items = [f"- {PROSE} {OTHER}" for _ in range(4)]
    found = shape(article(OTHER, *items))
    assert found.name == "list"
    assert found.parts == [0, 1, 1, 2, 2, 3, 3, 4, 4]


def test_headings_that_stand_close_make_a_list_too():
    blocks = [OTHER]
    for number in range(4):
        blocks += [f"Boat {number}", PROSE]
    blocks += ["Last words", "Yes."]
    found = shape(article(*blocks))
    assert found.name == "list"
    assert found.parts == [0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]


def test_a_few_items_in_a_long_text_make_no_list():
    assert shape(article(*[PROSE] * 9, *["- A boat."] * 4)).name == "news"
    assert shape(article(PROSE, OTHER, "- A boat.", "- A car.")).name == "news"


def test_a_digest_has_rather_fewer_points_than_half_ones():
    made = article(*INTERVIEW)
    texts = [point.sentence.text for point in digest(made, DigestOptions(length="long")).points]
    assert PROSE in texts
    assert not [text for text in texts if text.endswith("?") or text.startswith("Because")]
    ranked = rank(made, sentences_of(made))
    assert len(ranked.points(99)) == len(sentences_of(made))
    assert len(ranked.points(99, whole=True)) < len(sentences_of(made))


def test_the_shape_is_told_among_the_reasons():
    made = article(PROSE, OTHER, "Verdict", "Nobody builds a better boat for less in the north.")
    point = rank(made, sentences_of(made)).points(3)[-1]
    assert "shape" in {reason.feature for reason in point.why}
    assert sum(reason.weight for reason in point.why) == pytest.approx(point.score, abs=0.01)


def thread() -> Article:
    """A question, two answers to it, and what one of them quotes from elsewhere."""
    pieces = [
        ("Marrow", BlockKind.AUTHOR),
        ("My roof box hums from sixty kilometres an hour on.", BlockKind.PARAGRAPH),
        ("old_hob", BlockKind.AUTHOR),
        ("The hum comes from the front bar. Wind a cord round it.", BlockKind.PARAGRAPH),
        ("tinfoil", BlockKind.AUTHOR),
        ("Bars like wings cut the air without a sound.", BlockKind.BLOCKQUOTE),
        ("Buy such bars for eighty crowns at the yard.", BlockKind.PARAGRAPH),
    ]
    text, blocks = join_blocks((text, kind, 0) for text, kind in pieces)
    return Article(text=text, blocks=blocks, title="Humming roof box")


def test_posts_under_their_authors_are_a_thread_whose_question_and_answer_lead():
    found = shape(thread())
    assert found.name == "thread"
    assert found.parts == [1, 1, 2, 2, 2, 3, 3, 3]
    gains = [found.gain.get(i, 0.0) for i in range(8)]
    assert gains[1] > gains[3] > gains[4] > 0 > gains[7]


def test_what_a_post_quotes_is_no_point_of_its_author():
    assert shape(thread()).worst[6] is Fitness.TORN
    assert 7 not in shape(thread()).worst


def test_a_thread_is_told_with_its_authors_before_their_points():
    found = digest(thread(), DigestOptions(points=4))
    assert found.genre == "transcript"
    assert found.outline == ()
    labels = [point.label for point in found.points if point.label]
    assert [label.text for label in labels] == ["Marrow", "old_hob", "tinfoil"]
    assert all(label.span.of(thread().text) == label.text for label in labels)


def test_the_first_post_opens_a_text_whatever_it_opens_with():
    first, *_ = digest(thread(), DigestOptions(points=2)).points
    assert first.labelled == "Marrow — My roof box hums from sixty kilometres an hour on."


README = (
    "kelpdb is a small database for tide tables that fits into one file and needs no server.",
    "Installation",
    "The package has no dependencies. It runs on Python 3.9 and later, and on small boards too.",
    "Usage",
    "Open a file and ask it for the next high water. The answer holds the time and the height.",
    "All times are in UTC, and heights are in metres above the lowest tide that can be.",
    "License",
    "Use it as you like, but for weapons, and keep the names of those who wrote it.",
)


def test_what_a_program_is_leads_its_description():
    made = article(*README, title="kelpdb", headings=("Installation", "Usage", "License"))
    assert shape(made).name == "readme"
    assert digest(made).points[0].text == README[0]


def test_one_such_heading_makes_no_description_of_a_program():
    assert shape(article(PROSE, "Usage", OTHER, headings=("Usage",))).name == "news"


def test_a_description_without_a_word_above_its_headings_has_no_lead():
    made = article("Installation", PROSE, "Usage", OTHER, headings=("Installation", "Usage"))
    assert shape(made).gain == {}
