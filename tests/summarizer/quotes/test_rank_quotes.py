"""The order in which a reader wants quotations."""

from summarizer.quotes import find_quotes, rank

STORY = (
    "Ines Okafor opened the bridge on Monday after eleven years of waiting.\n\n"
    "“We waited eleven years for this bridge, and the islands will never be alone again,” "
    "Okafor said. “At last,” Okafor added.\n\n"
    "Okafor thanked the engineers. “Okay,” Okafor said to the crowd.\n\n"
    "“The ferry will be missed by all of us who sailed on it every morning,” said Peter Lund.\n\n"
    "“Is it safe?” asked Leo Brandt."
)


def ranked():
    return rank(find_quotes(STORY), STORY)


def test_nothing_is_lost_and_nothing_comes_twice():
    assert sorted(q.parts for q in find_quotes(STORY)) == sorted(q.parts for q in ranked())


def test_the_weightiest_speaker_comes_first_with_the_most_telling_words():
    assert ranked()[0].text.startswith("We waited eleven years")


def test_others_have_a_word_before_the_first_speaker_goes_on():
    names = [q.speaker.name for q in ranked() if q.speaker]
    assert {"Ines Okafor", "Peter Lund"} == set(names[:2])


def test_quotations_without_a_speaker_come_last():
    text = STORY + "\n\nA sign read “This way to the boats, mind the gap.”"
    found = rank(find_quotes(text), text)
    speakers = [q.speaker is not None for q in found]
    assert sorted(speakers, reverse=True) == speakers


def test_no_quotations_rank_to_nothing():
    assert rank((), "") == ()
