"""threads: where the posts of a forum's page are, and who wrote each."""

from __future__ import annotations

import pytest
from lxml.html import document_fromstring

from summarizer.extract import read_html
from summarizer.extract.threads import find_thread

WORDS = "The hum comes from the front bar, and a cord that is wound round it cures that at once."
BOARD = "https://haul.example/forum/viewtopic.php?t=7"


def post(author: str, words: str = WORDS, marks: str = "") -> str:
    return f"<div class='post {marks}'>{author}<div class='content'><p>{words}</p></div></div>"


def thread_of(*posts: str, url: str = BOARD, declared: bool = False) -> list[tuple[str, str]]:
    tree = document_fromstring("<body><h1>Humming roof box</h1>" + "".join(posts))
    return [
        (one.author, one.body.text_content()) for one in find_thread(tree, url, declared=declared)
    ]


@pytest.mark.parametrize(
    "author",
    [
        "<span itemprop='author'><b itemprop='name'>old_hob</b> 12k</span>",
        "<meta itemprop='author' content='old_hob'>",
        "<a class='username' href='#'>old_hob</a>",
        "<div class='post-author'>by <b>old_hob</b></div>",
        "<h4 class='message-name'>old_hob</h4>",
        "<a href='/members/17/'><img></a><a href='/members/17/'>old_hob</a>",
        "<a href='memberlist.php?u=17'>old_hob</a>",
        "<dl><dt>old_hob</dt><dd>Posts: 17</dd></dl>",
        "<b data-author='old_hob'></b>",
        # words alone
        "<p>answered Mar 3 at 10:40 old_hob</p>",
        "<p><span>Asked 3 May 2022</span> old_hob</p>",
        "<p>Answer by old_hob, 3 May</p>",
        "<p>Antwort von old_hob – vor 3 Tagen</p>",
        "<p>Réponse de old_hob</p>",
    ],
)
def test_a_post_says_in_one_of_many_ways_who_wrote_it(author: str):
    assert thread_of(post(author), post(author)) == [("old_hob", WORDS)] * 2


@pytest.mark.parametrize(
    "author",
    [
        "",
        "<p>Answered at once.</p>",
        "<b>old_hob</b>",
        "<b class='author'>by:</b>",
        "<p>Asked in the winter of 1999 who he was</p>",
        "<p>Comment by phone, or write</p>",
        "<p>Post by tomorrow (no later)</p>",
    ],
)
def test_posts_without_authors_are_no_thread(author: str):
    assert thread_of(post(author), post(author)) == []


@pytest.mark.parametrize(
    "mark", ["class='question'{0} class='answer'", "data-author='Ann'{0} data-author='Bob'"]
)
def test_a_question_is_one_of_the_posts_though_its_answers_are_named_otherwise(mark: str):
    form = "<div {}><p>Answer by Ann, 3 May</p><div class='content'><p>{}</p></div></div>"
    asked, answered = mark.split("{0}")
    posts = [form.format(asked, WORDS), *[form.format(answered, WORDS)] * 2]
    assert len(thread_of(*posts)) == 3


def test_one_post_is_no_thread():
    assert thread_of(post("<b class='author'>Ann</b>")) == []


def test_a_page_is_a_forums_by_its_address_its_program_or_its_data():
    both = post("<b class='author'>Ann</b>"), post("<b class='author'>Bob</b>")
    plain = "https://haul.example/humming"
    assert thread_of(*both, url=plain) == []
    assert len(thread_of(*both, url=plain, declared=True)) == 2
    for url in ("https://forums.haul.example/a", "https://haul.example/t/a/1", BOARD):
        assert len(thread_of(*both, url=url)) == 2
    for title in ("Humming : r/roofs", "Humming - Forum of roofs"):
        assert len(thread_of(f"<title>{title}</title>", *both, url=plain)) == 2
    root = document_fromstring("".join(both))
    root.set("itemtype", "https://schema.org/QAPage")
    assert len(find_thread(root, plain, declared=False)) == 2
    made = "<meta name='generator' content='Flarum'>"
    assert len(thread_of(made, *both, url=plain)) == 2


def test_what_stands_beside_the_words_is_no_part_of_them():
    around = (
        "<b class='author'>Ann</b><div class='post-message'>"
        "<div class='post-signature'>Sell me your old bars and your boxes, whatever they are</div>"
        f"<div class='text'>{WORDS}</div><div class='notice'>Changed on 4 January</div></div>"
    )
    posts = [f"<li id='p{n}'>{around}</li>" for n in range(3)]
    assert thread_of(*posts) == [("Ann", WORDS)] * 3


def test_a_post_below_a_post_is_one_of_its_own():
    inner = post("<b class='author'>Bob</b>", "A cord did nothing for me, I am sorry to say here.")
    outer = f"<div class='post'><b class='author'>Ann</b><div class='content'>{WORDS}</div>{inner}"
    assert [author for author, _ in thread_of(outer + "</div>")] == ["Ann", "Bob"]


def test_an_article_above_its_readers_comments_is_an_article():
    comments = [
        post("<b class='author'>Ann</b>", "It is so true, I have one too, and it hums.")
    ] * 3
    article = "<p>" + " ".join([WORDS] * 9) + "</p>"
    assert thread_of(article, *comments, url="https://haul.example/community/humming") == []


def test_the_answer_that_was_taken_comes_first_then_those_with_more_votes():
    def answer(who: str, votes: str, marks: str = "") -> str:
        said = f"<meta itemprop='upvoteCount' content='{votes}'><b class='author'>{who}</b>"
        return post(said, f"{who} says: {WORDS}", marks)

    asked = post("<b class='author'>Asker</b>", f"It hums. {WORDS}")
    answers = [answer("Ann", "2"), answer("Bob", "31"), answer("Cleo", "n/a"), answer("Dora", "9")]
    scored = "<h1>Humming roof box</h1>" + asked + "".join(answers)
    found = read_html(scored, url=BOARD)
    authors = [b.span.of(found.text) for b in found.blocks if b.kind == "author"]
    assert authors == ["Asker", "Bob", "Dora", "Ann", "Cleo"]
    taken = read_html(scored + answer("Ella", "-1", "accepted-answer"), url=BOARD)
    authors = [b.span.of(taken.text) for b in taken.blocks if b.kind == "author"]
    assert authors == ["Asker", "Ella", "Bob", "Dora", "Ann", "Cleo"]
    assert taken.authors == ("Asker",)
