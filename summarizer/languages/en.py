"""English."""

from __future__ import annotations

from summarizer.languages.base import Language, word_set
from summarizer.languages.speech.en import SPEECH

_STOP_WORDS = word_set(
    """
    a about above after again against ago all almost along already also although always am
    among an and another any anyone anything are aren aren't around as at away back be became
    because become been before behind being below between both but by came can can't cannot
    come could couldn couldn't did didn didn't do does doesn doesn't doing don don't done down
    during each either else enough even ever every everyone everything few first for four from
    further get gets getting give given go goes going gone got had hadn hadn't has hasn hasn't
    have haven haven't having he he'd he'll he's her here hers herself him himself his how
    however i i'd i'll i'm i've if in indeed instead into is isn isn't it it's its itself just
    keep kept last later least less let like ll made make makes many may maybe me meanwhile
    might mine more moreover most much must mustn my myself near needn neither never next no
    nobody none nor not nothing now of off often on once one only onto or other others our ours
    out over own per perhaps put quite rather re really said same saw say saying says second
    see seem seemed seems seen several shall she she'd she'll she's should shouldn shouldn't
    since so some someone something soon still such take taken tell ten than that that's the
    their theirs them themselves then there there's therefore these they they'd they'll they're
    they've thing things third this those though three through thus to together told too took
    toward towards two under until up upon us use used ve very want was wasn wasn't way we we'd
    we'll we're we've well went were weren weren't what whatever when where whether which while
    who whole whom whose why will with within without won't would wouldn wouldn't yes yet you
    you'd you'll you're you've your yours yourself
    """
)

_BACKWARD = word_set(
    """
    after_that afterward afterwards again also among_them and another as_a_result
    at_the_same_time besides both but by_then consequently either even_so for_example
    for_instance furthermore he he'd he'll he's hence her hers herself him himself his however
    in_addition in_contrast in_fact in_response in_turn instead it it'll it's its itself
    likewise meanwhile moreover neither nevertheless nonetheless nor of_these of_those
    on_the_other_hand or other others otherwise she she'd she'll she's similarly since_then so
    still such that that's the_former the_latter the_pair the_same the_two their theirs them
    themselves then therefore these they they'd they'll they're they've this those thus too yet
    """
)

_BINDING = word_set(
    """
    adm amb approx asst atty brig brig.gen ca capt cf cllr cmdr const cpl det dist dr e.g ft
    gen gov hon i.e insp lt lt.col lt.gen maj maj.gen messrs mr mrs ms mx pres prof pte pvt rep
    reps rev sen sens sgt supt v viz vs
    """
)

_ABBREVIATIONS = word_set(
    """
    a.d a.m al ariz assn ave b.a b.c blvd bros calif co col colo conn corp d.c dept e.u ed est
    etc fla fr hrs ill inc jr kan ky l.a llc ltd m.a m.d mass max mich min minn mont mt n.y nev
    okla ore p.m ph.d plc rd sr st tenn tex u.k u.n u.s u.s.a univ va vt wash wis
    """
)

_NUMBERED = word_set(
    """
    apr art aug ch dec ed eds feb fig figs jan jul jun mar no nos nov oct p pp sec sep sept vol
    """
)

_SPEAKING = word_set(
    """
    i me mine my myself our ours ourselves us we you your yours
    """
)

LANGUAGE = Language(
    code="en",
    name="english",
    stop_words=_STOP_WORDS,
    backward=_BACKWARD,
    binding=_BINDING,
    abbreviations=_ABBREVIATIONS,
    numbered=_NUMBERED,
    speaking=_SPEAKING,
    speech=SPEECH,
)
