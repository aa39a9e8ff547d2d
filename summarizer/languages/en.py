"""English: the words that the stages need. What each set is for: `base.py`."""

from __future__ import annotations

from summarizer.languages.base import Language, numerals_from_two, word_set
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
    accordingly added_to_this additionally after_that after_this afterward afterwards again
    all_of_this all_that all_this also alternatively among_them and another anyway as_a_result
    as_it_happens as_such at_issue at_that_time at_the_same_time because_of_it because_of_that
    because_of_this before_that before_this besides both but by_contrast by_then consequently
    conversely despite_that despite_this either elsewhere even_so even_then finally
    following_that for_example for_instance for_that_reason for_these_reasons for_this_reason
    furthermore he he'd he'll he's hence her hers herself him himself his however in_addition
    in_both_cases in_comparison in_contrast in_each_case in_fact in_other_words in_particular
    in_response in_that_case in_that_time in_the_meantime in_this_case in_turn indeed instead
    it it'll it's it_turns_out its itself likewise meanwhile moreover much_of_that much_of_this
    neither nevertheless none_of_them nonetheless nor of_course of_them of_these of_those
    on_the_contrary on_the_other_hand on_top_of_that one_of_them or other others otherwise
    part_of_this rather regardless secondly she she'd she'll she's similarly since_then so
    some_of_this soon_after_that soon_afterwards still subsequently such that that's that_way
    the_duo the_former the_latter the_others the_pair the_rest the_same the_three the_trio
    the_two their theirs them themselves then then_there therefore these they they'd they'll
    they're they've thirdly this those thus to_that_end to_this_end too
    under_those_circumstances until_then what's_more what_is_more with_that with_this
    worse_still yet
    """
)

_SHELLS = word_set(
    """
    the_company the_firm the_man the_woman the_couple the_suspect the_victim the_boy the_girl
    the_accusation the_accusations the_allegation the_allegations the_announcement the_answer
    the_changes the_claim the_claims the_comment the_comments the_decision the_discovery
    the_idea the_incident the_latter the_move the_problem the_proposal the_question the_reason
    the_remark the_remarks the_response the_result the_revelation the_revelations the_ruling
    the_situation the_statement the_statements
    """
)

_FORWARD = word_set(
    """
    below_are below_is check_out find_out following_are here's here_are here_is here’s read_on
    scroll_down see_below the_following these_are
    """
)

_ANSWERING = word_set(
    """
    absolutely certainly definitely exactly i_see never no nope not_at_all not_really not_yet
    of_course oh well yeah yes
    """
)

_TURNING = word_set(
    """
    however therefore nevertheless nonetheless moreover furthermore meanwhile consequently
    """
)

_BINDING = word_set(
    """
    adm amb approx asst atty brig brig.gen ca capt cf cllr cmdr const cpl deg det dist dr e.g est
    ft gen gov hon i.e insp lb lt lt.col lt.gen maj maj.gen messrs mr mrs ms mx oz pres prof pte
    pvt rep reps rev sen sens sgt supt v viz vs
    """
)

_ABBREVIATIONS = word_set(
    """
    a.d a.m al ariz assn ave b.a b.c blvd bros calif co col colo conn corp d.c dept e.u ed etc
    fla fr hrs ill inc jr kan ky l.a llc ltd m.a m.d mass max mich min minn mont mt n.y nev okla
    ore p.m ph.d plc rd sr st tenn tex u.k u.n u.s u.s.a univ va vt wash wis
    """
)

_NUMBERED = word_set(
    """
    al art ch ed eds eq eqs est fig figs no nos p para paras pp ref refs sec sect sept tab tabs vol
    """
)

_BOOKS = word_set(
    """
    gen ex exod lev num deut josh judg sam kgs chr chron neh esth ps pss prov eccl eccles isa jer
    lam ezek dan hos obad jon mic nah hab zeph hag zech mal matt mk lk jn rom cor gal eph phil col
    thess tim tit philem heb jas pet rev
    """
)

_CLOSING = word_set(
    """
    a.d a.m b.a b.c bros co corp etc inc jr llc ltd m.a m.d p.m ph.d plc sr
    """
)

#: Time zones, which follow "a.m." within a sentence; "Inc. USA".
_GOING_ON = word_set("central eastern mountain pacific usa")

_NUMERALS = numerals_from_two(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty
    """
)

LANGUAGE = Language(
    code="en",
    name="english",
    stop_words=_STOP_WORDS,
    numerals=_NUMERALS,
    tallies=word_set("number_of numbers_of"),
    backward=_BACKWARD,
    shells=_SHELLS,
    forward=_FORWARD,
    # after a plural noun, "that" with a singular verb is no relative pronoun but means a fact
    fronted=r"(?:After|Among|At|By|For|From|In|On|To|With|Without)(?: [\w-]{1,20}){1,3}"
    r"(?: this (?:is|was|has)\b| this \w{2,15}s\b|(?<=s) that \w{2,15}s\b)"
    r"|(?:I|We) \w{2,15} this (?:on|with|in|at|for|to|again|myself|ourselves)\b",
    counting=word_set("second third fourth fifth sixth next"),
    answering=_ANSWERING,
    turning=_TURNING,
    binding=_BINDING,
    abbreviations=_ABBREVIATIONS,
    going_on=_GOING_ON,
    closing=_CLOSING,
    prepositions=word_set("after around at before by from in on since until"),
    numbered=_NUMBERED,
    books=_BOOKS,
    which=word_set("that to"),
    by_age=r"The \d{1,3}-year-old",
    phrase_weights="phrases_en",
    point_trees="points_en",
    speech=SPEECH,
)
