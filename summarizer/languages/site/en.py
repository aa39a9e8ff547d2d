"""English: what sites, e-mails and documents say around an article.

What each table is for: `site/base.py`.
"""

from __future__ import annotations

from summarizer.languages.site.base import (
    Boilerplate,
    Bylines,
    Files,
    Forums,
    Furniture,
    Genres,
    Letters,
    Mentions,
    Notices,
    Rulings,
    Site,
    Walls,
    Wikis,
    phrases,
)

_FURNITURE = Furniture(
    more=phrases(
        """
        read (?:more|also|next|the full|full|on|our) | see (?:also|more|all|details)
        more (?:from|on|in|by|about|stories|news|coverage|info) | related
        also (?:read|see|on) | you (?:may|might) (?:also )?(?:like|enjoy|want) | you'll like
        recommended | up next | next (?:up|article|post|story)
        previous (?:article|post|story) | don.t miss | further reading | keep reading
        continue reading | in case you missed | editors?.?s?.? (?:picks?|choice)
        most (?:read|popular|viewed|recent|shared|commented) | trending | popular | latest
        top (?:stories|news|videos) | what (?:others|to) (?:are )?(?:reading|read)
        in this (?:article|story) | explore more | load more | show more
        view (?:all|more|comments|gallery) | watch | listen | click (?:here|to) | go to
        jump to | back to | learn more | similar (?:posts|articles|stories)
        other (?:posts|articles|stories|news) | sponsored | promoted | from the web
        around the web | buy (?:now|it|from) | shop (?:now|the)
        get (?:it|yours) (?:at|here|now)
        """
    ),
    share=phrases(
        """
        share | tweet | pin it | print | copy (?:link|url) | copy | link copied
        like (?:this|us) | follow | join (?:us|our|the) | find us | connect with | save
        bookmark
        """
    ),
    subscribe=phrases(
        r"""
        subscribe | subscription | sign[ -]?(?:up|in|out) | log[ -]?(?:in|out|on) | register
        create (?:an )?account | newsletters?
        get (?:the|our|all|more|unlimited|full) .{0,30}(?:
            newsletter|inbox|app|access|updates|alerts)
        enter your | support (?:our|us|the) | donate | become a | already (?:a|have)
        my account | your (?:email|account|privacy) | email address | free trial | start your
        try .{0,30} free | download (?:the|our)
        """
    ),
    ad=phrases(
        r"""
        advertis\w+ | ad feedback | (?:story|article) continues(?: below| after)?
        continue (?:below|after|reading below) | scroll (?:to|down)
        """
    ),
    comment=phrases(
        r"""
        comments? | \d+ (?:comments?|replies|shares?|likes?|views?|points?) | leave a
        add a comment | post a comment | reply | join the (?:conversation|discussion)
        what do you think | have your say | show comments | no comments | be the first
        write a comment | report (?:abuse|comment|this) | name ?\(required\)
        """
    ),
    credit=phrases(
        r"""
        photos?(?:graph)?s? ?(?:by|:|credit|illustration|courtesy|via|/|gallery)
        image(?:s| credit| source| via| courtesy| \d)? ?(?:by|:)? | credits? | picture
        illustration | caption | courtesy | \[?image (?:via|credit) | gallery | slideshow
        enlarge | photographer | \d{1,3} ?of ?\d{1,3} | hide caption | toggle caption
        """
    ),
    tag=phrases(
        """
        tags? | topics? | filed under | categor(?:y|ies) | posted in | published in | labels?
        keywords? | source | sources | home | section
        """
    ),
    legal=phrases(
        """
        all rights | terms (?:of|and|&) | privacy | we use cookies
        this (?:site|website|page) (?:uses|is protected)
        by (?:providing|signing|subscribing|continuing|clicking|submitting|using)
        do not sell | disclaimer | disclosure
        manage (?:your|my|consent|cookies|preferences) | accept
        we (?:may earn|and our|value your) | accessibility
        """
    ),
    nav=phrases(
        """
        skip to | menu | toggle | main (?:menu|navigation|content) | navigation | search
        close | open | cancel | submit | contact(?: us)? | about(?: us)? | advertise | careers
        jobs | help | faqs? | site ?map | archives? | sections? | news | sports? | politics
        business | opinion | entertainment | lifestyle | travel | health | science
        technology | tech | world | weather | videos? | podcasts? | events | back | previous
        next | loading | opens a | icon | default | feedback | sitemap | shop | store | cart
        checkout | language
        """
    ),
    byline=phrases(
        """
        by | written by | reporting by | editing by | reviewed by | author | about the author
        posted | published | updated | last (?:updated|modified)
        view (?:author|profile|bio) | edited by | contributors? | additional reporting | staff
        """
    ),
)

_MENTIONS = Mentions(
    subscribe=phrases(
        r"""
        newsletters? | subscrib\w+ | sign up | your inbox | unsubscribe | free account | log in
        push notifications | free trial | donation | follow (?:us|him|her|me|them)
        newsroom by | support (?:our|us) | click here | download the | this link | promo code
        coupon
        """
    ),
    legal=phrases(
        r"""
        all rights reserved | privacy policy | terms of (?:use|service) | affiliate
        commission | may not be (?:published|reproduced) | registered trademark
        third[ -]part(?:y|ies) | personal (?:data|information)
        """
    ),
    credit=phrases(
        r"""
        file photo | photo by | photograph: | photograph by | credit: | image credit
        courtesy of | photo: | image: | pictured | \(left\) | \(right\) | from left
        photo courtesy
        """
    ),
    bio=phrases(
        r"""
        is (?:a|an|the) (?:[\w-]+ ){0,5}(?:
            reporter|writer|editor|journalist|correspondent|columnist|contributor|author
            |producer|blogger|freelancer?)
        covers | writes about | reports on | reach (?:him|her|them) | can be reached
        may be reached | contributed to this | previously worked | has been a writer
        """
    ),
    appeal=phrases(
        r"""
        (?:our|your) (?:
            journalis\w+|newsroom|mission|readers|work|contribution|support|reporting
            |generosity|membership)
        (?:support|help|contribut\w{1,9}|donat\w{1,9}) (?:us|our|keep|independent|as little)
        as little as | become a (?:member|sponsor|supporter) | free press | request an invite
        register (?:now|today) | join us | sponsor(?:ed|ship)? | has been updated
        an earlier version | opinions expressed | informational purposes | trustworthy
        your free
        """
    ),
    post=phrases("view this post | a post shared by"),
    share=phrases("share | tweet"),
    more=phrases(
        r"""
        read more | see more | learn more | view all | see all | view gallery | read next
        continue reading | \.\.\. more | full story
        """
    ),
)

_BOILERPLATE = Boilerplate(
    pictures=phrases(
        """
        (?:(?:file|stock|archive) )?(?:photo(?:graph)?|image|picture|video|illustration|credit)
        """
    ),
    captions=phrases(
        r"""
        (?:photo(?:graph)?|photos|foto|image|picture) ?(?:credit|source|caption|by)\b
        (?:image|media|video) caption | pictured\b | file ?[-–—](?= )
        """
    ),
    invitations=phrases(
        r"""
        scroll down | click here | read (?:more|also|next) | watch: | listen:
        download (?:our|the) .{0,20}app | follow (?:us|@) | sign up\b | subscribe\b
        never miss an? (?:story|article)
        support our | become a (?:member|subscriber) | get (?:our|the) .{0,40}newsletter
        share this\b | share on\b | to read the (?:full|whole)
        for more (?:information|news|stories),? (?:visit|see|go|contact|follow)
        """
    ),
    corrections=phrases(
        r"""
        this (?:article|story|report|post|piece) (?:was|has been|is) (?:first |originally )?(?:
            amended|updated|corrected|edited|published|produced|brought)
        an? (?:earlier|previous) version\b | (?:corrections?|clarifications?)\b(?::| and\b)
        editor['’]?s['’]? note | (?:additional )?reporting by\b
        this is a (?:developing|breaking)
        """
    ),
    calls=phrases(
        r"""
        what (?:do you think|are your|is your) | let us know | tell us\b | have your say
        share your | do you (?:have|know|agree|live|work)\b
        have you (?:been|ever|had|seen)\b | are you (?:a|an|affected|in)\b
        join the (?:conversation|discussion|debate)
        (?:please )?(?:leave|post) (?:a|your) comment
        (?:e-?mail|contact|write to|message) us\b | if you (?:have been|are) affected
        """
    ),
    contributions=phrases("contributed (?:to this (?:report|story|article)|reporting)"),
)

_BYLINES = Bylines(
    earlier=phrases("received | accepted | submitted | revised"),
    later=phrases("changed | amended | last (?:amended|changed|edited|modified|revised|updated)"),
    by=phrases("by | author"),
    declared=phrases("by"),
    written=phrases(
        "written | words | story | posted | published | reported | report | text | analysis"
    ),
    labels=phrases("written by | author"),
    joins=phrases("and | AND"),
    not_names=phrases(
        """
        staff | desk | team | editors? | editorial | newsroom | correspondent | reporter
        writer | contributor | agency | agencies | news | wire | service | bureau | press
        guest | author | by | sign in | log in | online | daily | times | images
        """
    ),
    after_names=phrases(
        r"""
        \bon\s+(?=\w+\s\d) | \b[Ff]or\s+(?=[A-Z]) | \bin\s+(?=[A-Z]) | \bat\s+(?=\d)
        \b(?i:updated|published|posted)\b
        """
    ),
    papers=phrases(
        """
        TODAY | NEWS | TIMES | POST | PRESS | DAILY | JOURNAL | HERALD | TRIBUNE | GAZETTE
        STAR | MAIL
        """
    ),
    beside_dates=phrases(
        r"""
        published | updated | posted | modified | created | first | last | on | at | by | and
        date | time | edited | tues | thurs? | wednes | today | yesterday | original(?:ly)?
        \d+ (?:min(?:ute)?s?|hours?|days?|h|m)(?: (?:ago|read))? | read | am
        """
    ),
    ordinals=phrases("st | nd | rd | th"),
    of=phrases("of"),
    sources=phrases("source"),
    pictures=phrases("photo | image | credit | illustration | video"),
    photographs=phrases("(?:photo(?:graph)?s|illustrations?|pictures) by"),
)

_WALLS = Walls(
    gates=phrases(
        r"""
        (?:this|the (?:full|rest of (?:this|the))) (?:\w+ )?(?:article|story|post|piece|content
            ) is (?:exclusive(?:ly)?|only|reserved|available)? ?(?:to|for) .{0,40}(?:
            subscri|member|paid)
        unlock (?:this|the (?:full|rest of the)) (?:article|story|post|piece)
        (?:subscribe|sign (?:in|up)|log in|register|join|pay) .{0,40}?\bto (?:
            continue|keep reading|read (?:the (?:full|rest|whole)|more|on)|unlock|finish)
        to (?:continue|keep) reading | continue reading (?:this|with|for)
        (?:read|get) the (?:rest|full \w+) (?:with|by|for)
        """
    ),
    offers=phrases(
        r"""
        already (?:a |have )?(?:a |an )?(?:\w+ )?(?:subscri\w+|member|account)
        (?:for|to) (?:our )?(?:paying |paid |premium )?(?:subscribers|members)(?: only)?
        subscriber.only | members.only | continue reading | read the (?:full|rest|whole)
        (?:subscribe|sign (?:in|up)|log in|register|join) (?:\w+ )?to (?:read|access|view)
        free articles? (?:left|remaining|this month) | start your (?:free )?trial
        unlock (?:this|the|full)
        """
    ),
    payment=phrases("subscri | subscription | paid | paying | premium | trial | members | unlock"),
)

_NOTICES = Notices(
    robot_checks=phrases(
        r"""
        just a moment | attention required | are you (?:a )?(?:robot|human) | not a robot
        verify(?:ing)? (?:that )?you are (?:a )?human | checking your browser
        unusual (?:traffic|activity) | pardon our interruption
        automated (?:access|requests) | request (?:was )?blocked
        access (?:to this page (?:has been )?)?denied | security check
        """
    ),
    consent=phrases(
        r"""
        consent\b | before you continue | accept all | reject all | (?:our|and) partners
        personali[sz]ed ads | privacy (?:policy|settings|choices) | legitimate interest
        store and/or access
        """
    ),
    choices=phrases(
        r"""
        (?:accept|agree|allow|reject|refuse|decline|deny) (?:all|and|optional|cookies
            |non-essential)
        continue (?:without|with) (?:accepting|agreeing|ads|advert\w{1,12}|cookies|consent\w{0,12}
            |tracking)
        (?:manage|customi[sz]e|adjust|change|review|set) (?:\w{1,12} ){0,3}(?:cookies?|choices
            |preferences|settings|options|consent)
        (?:your|cookie|privacy|tracking) (?:choices|preferences|settings|options|consent)
        by (?:clicking|continuing|using|choosing|pressing|selecting)
        we (?:and our|use cookies|value your|and selected) | withdraw (?:your |my )?consent
        (?:without|fewer|no) (?:ads|advert\w{1,12}|tracking)
        (?:with|see|show) (?:ads|advert\w{1,12})
        ad-?free | if you (?:click|choose|agree|accept|select)
        """
    ),
    scripts=phrases(
        r"""
        (?:enable|turn on|activate|requires?|without|needs?|allow) (?:\w+ ){0,3}java\s?script
        java\s?script (?:\w+ ){0,4}(?:disabled|enabled|required|turned off|off)
        """
    ),
    errors=phrases(
        r"""
        (?:page|article|story|content|file) (?:was |is |could )?(?:not (?:be )?(?:found|available
            |exist)|no longer|unavailable|missing) | not found
        (?:can.t|cannot|couldn.t) (?:be found|find) | something (?:went|has gone|is) wrong
        (?:does not|doesn.t) exist | application error
        (?:fatal|critical|internal|server|database|unexpected|unknown|runtime) (?:\w{1,12} )?error
        error (?:\d{3}|establishing|occurred|loading|code) | error (?:has )?(?:occurred|happened)
        bad (?:gateway|request) | service unavailable | gateway time-?out
        temporarily (?:unavailable|offline|down|closed|busy)
        (?:heavy|high|too much) (?:traffic|demand|load) | too many requests
        (?:un|not (?:currently )?)available in your (?:region|country|location|area)
        you are (?:now )?in (?:a )?(?:short |virtual )?(?:line|queue)\b
        (?:under|scheduled|down for|undergoing|routine|planned) maintenance
        maintenance (?:mode|work|in progress|break)
        (?:be|are) (?:right )?back (?:soon|shortly|online|in a) | \b(?:whoops|oops|uh-oh)\b
        page (?:has been |has |was )?(?:moved|removed|deleted|expired) | broken link
        site (?:is )?(?:offline|unavailable|down\b) | account (?:has been |is )?suspended
        (?:experiencing|having) (?:some )?technical (?:difficulties|problems|issues)
        page (?:isn.t|is not|may not be) (?:working|available|here)
        (?:connection|request) timed out | web server (?:is down|is returning an)
        origin (?:is unreachable|dns error) | ssl handshake failed | invalid ssl certificate
        being rate limited | unavailable (?:due to|for) legal reasons
        access (?:this|our) (?:web)?site from (?:a country|the (?:eu|eea|european))
        access cannot be granted
        """
    ),
    remedies=phrases(
        r"""
        try (?:again|to (?:re)?load|(?:re)?loading|refreshing|searching|a search|the search
            |one of|our search) | (?:reload|refresh)(?:ing)? (?:the|this|your) (?:page|browser)
        (?:go|return|take me|head|get) back
        (?:to|visit) (?:the |our )?(?:home ?page|front page|start page) | previous page
        (?:check|double-check) (?:the|that|your|for) (?:address|url|link|spelling|connection
            |typ\w{1,12}|the)
        (?:page|address|link|content|article|one) (?:that )?(?:you|we) ?(?:are|were
            |.re)? ?(?:looking|trying|requested|followed|clicked|entered|wanted|tried|typed)
        (?:we are|we.re|so|very)? ?sorry | apologi[sz]e | apologies
        contact (?:us|our|the|your|support) | our (?:engineers|team|developers|technicians|staff)
        clear (?:your|the) (?:cache|cookies|data|browser) | your patience | we.ll be back | be back
        mistyped | typed (?:it )?(?:in)?correctly | never existed
        (?:moved|renamed|deleted|removed),? or (?:\w{1,12} ){0,3}(?:moved|renamed|deleted|removed
            |expired)
        """
    ),
)

_GENRES = Genres(
    live=phrases("live"),
    live_blogs=phrases("live[ -]?(?:blog|updates?)"),
    at_time=phrases("updated | at"),
    because=phrases("because"),
    readme_headings=phrases(
        """
        (?:installation|installing|install|how to install|building|build)(?: .{0,30})?
        usage | quick ?-?start | getting started | (?:basic )?usage | contributing | licen[cs]e
        requirements | prerequisites | dependencies | development | documentation | features
        change ?log | configuration | running (?:the )?tests | tests | api | command line
        """
    ),
    recipe_headings=phrases("ingredients | method | preparation"),
    units=phrases(
        r"""
        kg | gr? | mg | ml | dl | cl | l | lit(?:re|er)s? | oz | ounces? | lbs? | pounds?
        cups? | tbsps? | tsps? | tablespoons? | teaspoons? | pints? | quarts? | pinch(?:es)?
        handfuls? | cloves? | sprigs? | bunch(?:es)? | slices? | dash(?:es)? | knobs? | stalks?
        """
    ),
    sizes=phrases("sticks? | cans? | tins? | large | medium | small | drops?"),
    amounts=phrases("an? | half an? | one | two | three | four | a few"),
    verdicts=phrases(
        r"""
        verdict | conclusions? | bottom line | final thoughts | final word | summing up
        is it worth it\?? | should you (?:buy|see|go|read|watch)\b.{0,20}
        """
    ),
    before_verdicts=phrases("the | our | final | a"),
    out_of=phrases("out of"),
    about=phrases("about"),
    contacts=phrases(
        r"""
        (?:media|press)\s(?:contacts?|enquiries|inquiries) | contacts?\s?: | notes to editors
        #\s?#\s?# | -\s?ends\s?-
        """
    ),
    releases=phrases("for immediate release | press release | news release"),
    items=phrases(
        r"steps? | tips? | reasons? | part | rule | no\.? | number | method | mistake | idea"
    ),
)

SITE = Site(
    goes_on=phrases(r"""
        (?:read|continue|keep)\s{1,3}(?:more|reading|on)
        read the (?:full|rest|whole)(?: [a-z]{1,9}){0,3}
        """),
    furniture=_FURNITURE,
    labels=phrases(
        """
        read | more | related | see | watch | listen | also | exclusive | video | photos?
        opinion | live
        """
    ),
    mentions=_MENTIONS,
    listen=phrases(r"listen to (?:this|the) (?:article|story|episode)"),
    subjects=phrases("tags | topics | filed under"),
    links=phrases(
        """
        read (?:more|also|next) | also read
        related (?:articles?|coverage|posts?|reading|stor(?:y|ies))
        """
    ),
    fine_print=phrases(
        r"""
        (?:recommended )?external content(?: (?:not available|unavailable))?\W{0,3}$
        to (?:view|see|show|display) this (?:content|embed|post|tweet|video), (?:please )?(?:
            accept|allow|enable|update|change) .{0,60}\b(?:cookies?|consent|preferences|settings)\b
        (?:view|read|open) (?:this|it) (?:e-?mail |message |newsletter |issue )?in
            (?: your| the| a) (?:web )?browser
        (?:you.re|you are|you) (?:receiving|received|getting) this (?:e-?mail|newsletter|message
            |letter)
        (?:to )?unsubscribe(?: (?:here|from)| ?[|·•]|\W{0,2}$)
        (?:update|manage) your (?:e-?mail )?preferences
        \W{0,2}\d{1,3}[ -]min(?:ute)?s? (?:read|listen)\W?$
        (?:jump|skip) to (?:the )?recipe | (?:print|pin|save|rate) (?:this |the )?recipe
        did you make this | tag (?:us|me|@\w{1,30})
        (?:if you (?:make|try) this|when you make it).{0,80}(?:tag|rate|comment)
        nutrition(?:al)? (?:info\w{0,12}|facts|values?) (?:is|are|provided)
        .{0,80}contains? affiliate links | (?:as an amazon associate|we may earn)
        .{1,60} is a reader-supported publication | to receive new posts
        thanks for reading .{1,40}!
        follow (?:us|me|along) on (?:instagram|facebook|twitter|tiktok|pinterest)
        (?:do not|don.t) reproduce | no part of this
        please do not (?:copy|use|reproduce|republish) | all rights reserved
        best viewed (?:at|in|with) | .{0,60}\byou are visitor
        subscribe (?:now|today|here|for free|to (?:our|my|this|the .{0,40}(?:newsletter|letter
            |list)))
        sign up (?:now|today|here|for (?:our|my|this)|to (?:our|my|receive
            |get))
        (?:get|receive|have) .{1,80}\byour inbox | join (?:over |more than )?\d[\d,.]{0,9}k?\+? (?:
            readers|subscribers|others|people)
        (?:if you (?:like|liked|enjoy|enjoyed)|enjoying|enjoyed) .{1,80}(?:subscrib|sign up
            |share it|support (?:us|me|our|my|this|independent))
        never miss an? (?:post|issue|update|letter)
        this (?:post|letter|newsletter|publication) is (?:free|public|reader|made possible
            |supported)
        (?:please )?(?:consider )?becom(?:e|ing) a (?:free or )?(?:paid|paying) (?:subscriber
            |member)
        (?:was this|if this|has this) (?:e-?mail|letter
            |newsletter) (?:was )?(?:been )?(?:forwarded|sent)
        support (?:my|our) (?:work|writing|letter|newsletter)
        (?:do you have|have you got|got) a (?:story|news tip|tip)\b.{0,60}\b(?:e-?mail|call
            |contact|let us|get in touch|send)
        (?:send|share) (?:any friend|a friend|friends) (?:a|this) (?:story|article)
        as a subscriber.{0,20}\bgift articles\b
        \d(?:[.,]\d{1,2})?(?: (?:stars?|out of 5|/ ?5))? (?:from |by |based on
            )\d[\d,.]{0,8} (?:votes?|reviews?|ratings?)\W{0,3}$
        leave (?:a (?:comment|reply)|your thoughts)\W{0,3}$
        you.re currently (?:a free|on the free)
        (?:did you |have you )?(?:find|found|spot(?:ted)?|noticed?|see) an? (?:typo|error
            |mistake)(?: (?:in|on) (?:this|our) (?:article|page|post|site|story|text|website
            ))?\?(?: (?:please )?(?:let us know|tell us|report it|(?:e-?mail|contact|write to) us)
            )?\W{0,3}$
        (?:thanks?(?: you)?[!,.] )?your comment (?:was|has been|is|will be) (?:sent|posted
            |submitted|published|received|awaiting (?:approval|moderation|review))\W{0,3}$
        (?:you have )?\d{2,4} characters? (?:left|remaining)\W{0,3}$
        (?:the )?(?:views|opinions) expressed (?:(?:here|in this (?:article|blog|column
            |commentary|essay|piece|post)|by the (?:authors?|writers?)) )?(?:
            are (?:(?:those|solely those) of )?the (?:author|writer|columnist)
            |do not (?:necessarily )?(?:reflect|represent) (?:those|the (?:views|opinions)
            ) of (?:our|this|the (?:editors|paper|newspaper|publisher|site)))\b
        reading time\W{1,3}\d{1,3} ?(?:min(?:ute)?s?)?\W{0,3}$
        """
    ),
    nutrients=phrases(
        """
        calories | energy | carb(?:ohydrate)?s? | protein | (?:total |saturated )?fat | sodium
        fib(?:er|re) | sugars? | cholesterol
        """
    ),
    tail=phrases(
        r"""
        (?:related|similar|recommended|more) (?:posts?|articles?|stories|news|content|reading)
        (?:related|similar|recommended|more) (?:topics?|from|on|in|stories)
        (?:\d+ )?comments? | leave a | most (?:read|popular|viewed)
        you (?:may|might) (?:also )?(?:like|enjoy) | about the author | share this
        filed under | tags? | sign up | subscribe | newsletter | post navigation | trending
        latest | up next | read next | recommended | footer | around the web | from the web
        sponsored | editors?.?s?.? picks | related | popular | see also | references | sources
        our sources
        """
    ),
    summaries=phrases(
        """
            (?:the )?(?:key|main) (?:takeaways?|points?|highlights?|findings?|facts|insights?)
            (?:our |the )?takeaways? | at a glance | in (?:brief|short|a nutshell) | highlights
            (?:quick |executive |article |the )?summary | the bottom line | bottom line up front
            what you need to know | tl ?dr
        """
    ),
    statuses=phrases("unlisted | private | draft | preview | archived?"),
    boilerplate=_BOILERPLATE,
    bylines=_BYLINES,
    walls=_WALLS,
    notices=_NOTICES,
    wikis=Wikis(
        edits=phrases("edit | edit source | view source"),
        doubts=phrases(
            r"""
            citation needed | clarification needed | better source needed | according to whom\??
            by whom\?? | who\? | when\? | which\? | verify | dubious.{0,20}
            full citation needed | page needed | failed verification | not in citation given
            original research\?? | update | update needed | needs update
            """
        ),
        notes=phrases("note | nb | n"),
        references=phrases(
            """
            references | notes | notes and references | footnotes | citations | sources
            bibliography
            """
        ),
        contents=phrases("contents | table of contents | in this article | on this page"),
        origins=phrases("from wikipedia.{0,40} | jump to (?:navigation|search|content).{0,40}"),
    ),
    forums=Forums(
        signed=phrases("asked | answered | replied | posted | commented"),
        posts=phrases("(?:question|answer|reply|post|comment) by"),
        remarks=phrases(
            r"""
            (?:last )?(?:edited|modified|updated)(?: by| on| at|:) | edited \d
            click (?:here )?to (?:expand|reveal|show|enlarge) | sent (?:from|via) my
            posted (?:from|via) my | reply(?: with quote)?$ | quote$ | share$ | report$ | like$
            (?:joined|posts|messages|location|reputation|reactions?)\s?:\s?\S
            \d+ (?:likes?|upvotes?|votes?|points?|replies)$ | spoiler(?:: .{0,40})?$
            reactions: | this post (?:has been|was) edited | attached (?:files|images|thumbnails)
            you do not have permission | you must (?:log in|be registered)
            """
        ),
    ),
    rulings=Rulings(
        parties=phrases(
            r"""
            (?:the )?(?:\w{1,10} )?(?:claimant|plaintiff|appellant|applicant|petitioner|pursuer
            |defendant|respondent|defender|accused|interested party|intervener)s?
            """
        ),
        versus=phrases(r"v\.? | vs\.? | versus"),
    ),
    genres=_GENRES,
    letters=Letters(
        sender=phrases("from"),
        sent=phrases("date | sent"),
        subject=phrases("subject"),
        others=phrases("to | reply-to"),
        closings=phrases(
            r"""
            (?:with )?(?:(?:kind|kindest|best|warm|warmest|many) )?regards | (?:all the )?best
            (?:with )?best wishes | yours(?: (?:sincerely|faithfully|truly|ever))?
            (?:yours )?sincerely(?: yours)? | cheers | (?:many )?thanks(?: again)? | thank you
            """
        ),
        confidential=phrases(
            r"""
            (?:this|the information (?:contained )?in this|the contents of this) (?:e-?mail|message
            |communication|transmission)\b.{0,80}\b(?:confidential|privileged
            |intended (?:only|solely|exclusively|for the (?:\w+ )?(?:use|recipient|addressee)))
            (?:confidentiality (?:notice|note)|disclaimer)\b | notice to recipients?\b
            """
        ),
    ),
    files=Files(
        captions=phrases(
            """
            (?:sub)?titles? | subtitled | subtitling
            (?:closed )?caption(?:s|ed|ing)? | transcri(?:pt|bed|ption) | subs
            """
        ),
        documents=phrases("document | presentation | slide | page"),
        untitled=phrases("untitled.* | unknown | no title | title"),
        nobody=phrases(
            "unknown | user | administrator | owner | author | anonymous | default | unspecified"
        ),
        pages=phrases("page"),
        of_pages=phrases("of"),
        figures=phrases(r"fig(?:ure|\.)? | table"),
    ),
)
