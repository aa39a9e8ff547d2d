# The bot's words in English. Keys are the same in every language; { $name } is filled in.
# The sentences of errors stand with the errors (summarizer/errors.py, bot/errors.py), since the
# command line says them too; other languages have them here, keyed
# like the codes with - for every other sign: error-fetch-page-missing.

start-title = Send me an article
start-body =
    A link, the text itself, or a file. I answer with the sentences that carry the story and with who said what, word for word from the article. Nothing is made up, and nothing is passed on to another service.
start-group =
    In a group, reply to a message with /digest, or mention me together with a link. Otherwise I keep quiet.
start-example-label = For example:
start-example-title = Harbour bridge to close for two years
start-example-meta = 640 words, 3 min → 20 s
start-example-point = The swing bridge will shut in March because its bearings have worn out, the port authority said on Monday.
start-example-quote = We looked for a way to keep one lane open, and there is none.
start-example-speaker = Maren Holt, head of the port authority

help-title = What I can do
help-body =
    • Send a link, a pasted article or a file (PDF, Word, EPUB, HTML, email or text): I reply with a digest.
    • Up to { $links } links in one message are read.
    • “Shorter” and “Longer” change the digest in place. “All quotes” lists everybody who is quoted.
    • The bullet before a sentence opens the page at that very sentence.
    • A length can be said along: /digest long, then the link.
    • /story and the links of several articles on one event: one digest of all, with what they tell differently.
    • /edition 18:00: once a day one message with the stories that were shared here.
    • /follow and the address of a site, a feed or a public channel: what is new there comes by itself. /following: change or end that.
    • /quotes: who said what in the digests of this chat; add a name for one person. /find and words: the digests with these words. /export: all of them as a file.
    • /settings: length, quotes, language, sound. /language: the language that I speak.
    • /privacy: what I keep. /forget: erase it.
help-groups =
    • In groups: /digest in reply to a message, /digest and a link, or a mention. Admins can have every link digested, in channels too: /auto on.
    • In any other chat: type @{ $bot } and a link, and choose a length.
unknown-command = I do not know the command { $name }. What I can do: /help

meta-words = { NUMBER($words) ->
    [one] { $words } word
   *[other] { $words } words
}
meta-characters = { NUMBER($words) ->
    [one] { $words } character
   *[other] { $words } characters
}
meta-minutes = { $minutes } min
meta-seconds = { $seconds } s

outline = In it:
quotes-heading = Who said what
quotes-page = Who said what · { $page } of { $pages }
reported-heading = Also said
reported-page = Also said · { $page } of { $pages }
quote-unattributed = speaker not clear from the text

button-shorter = Shorter
button-longer = Longer
button-quotes = All quotes ({ $count })
button-reported = Also said ({ $count })
button-original = Original
button-copy = Copy
button-copy-main = Copy main point
button-back = Back to the digest
button-in-text = In your text
button-previous = ‹ Previous
button-next = Next ›
button-story = { $count ->
    [2] One digest of both
   *[other] One digest of all { $count }
}
button-everybody = Everybody

inline-hint = Type a link after my name
inline-title-short = Short digest
inline-title-normal = Digest
inline-title-long = Long digest
inline-reading-title = Still reading { $site }
inline-reading-body = Send this now and press its button in a few seconds
inline-read = Show the digest
inline-none-title = No digest

length-short-names = short, brief
length-normal-names = normal, medium
length-long-names = long
source-names = source, via, link, original post, original
furniture-names = join, join us, join channel, join chat, discuss, discussion, comment, view comments, chat, channel, our chat, our channel, our website, website, boost, boost us, donate, sponsored, photo, video, contact, contacts
talk-help = help, help me, help please, how, how to, how does this work, how does it work, how do you work, how do i use this, how do i use you, how to use, what can you do, what do you do, what is this, who are you, info, commands, menu
talk-thanks = thanks, thank, thx, ty, cheers, great, nice, cool, ok, okay, good, perfect, super, bravo

reading = Reading { $site } …
stopped = Stopped. Nothing more comes for this message. Send it again if you want its digest after all.
digested-earlier = This article was digested here within the last day.
more-links = I read the first { $limit } links; there were { $count }. Send the others separately.
text-may-go-on = If the text went on in another message, Telegram does not show me that one here. Send it to me in private, or make me an admin of this group.
waits-its-turn = That is a lot at once. I go on in { $seconds } s; nothing needs to be sent again.
left-out = That is more than I can keep waiting. Left out, from this message on: { $count ->
    [one] { $count } message
   *[other] { $count } messages
}. Send the rest again in a few minutes.
not-allowed-here = The operator of this bot has not allowed it in this chat, so I am leaving.
note-language-unknown = I have no rules for this language, so the points are chosen by statistics alone.
note-truncated = The text was too long to be read to its end.
note-teaser = Only the beginning of that article is free to read ({ meta-words }), and this digest covers no more than that.

story-articles = { $count } articles
story-shared = Reported by several
story-differ = Told differently
story-newest = latest
story-single = Only in one of them
story-copy = same text
story-apart = About something else, and not in this digest:
story-none = No two of these articles bring news of one event, so there is no common digest of them. /digest makes one of each.
story-alone = That is one article, and nothing else on its story was shared here in the last two days. Send /story with the links of two or more.
story-usage = Send /story with the links of several articles on one event, or reply with it to a message with links or to a digest: I tell what all of them report, where they differ, what only one has, and who said what.
story-before = This story was digested here before:
story-new = New here:

find-heading = Digests with: { $words }
find-usage = Write the words behind the command, like this: /find ferry pier. I show the digests of this chat that hold all of them.
find-none = No digest of this chat holds all of these words: { $words }. Try fewer words, or others.
find-beginning = A beginning needs { $least } letters or more: { $words }. Please write more of it, or the whole word.
recall-too-long = That is too long to look for. Please write at most { $most } characters.
recall-more = There is more, but the buttons that turn pages have no room for so many words. Try fewer words.
quotes-none = The digests of this chat quote nobody by that name: { $words }. Try the surname alone, or /quotes without a name for the latest.
quotes-empty = There is no quotation in the digests of this chat so far.
memory-empty = There is nothing to look through so far. Send me an article, and I remember its digest.
memory-off = Memory is off in this chat, so there is nothing to look through. It can be switched on in /settings.
question = I answer no questions: I show only what stands in the articles. You can ask for what somebody said, /quotes and a name, and for the digests that hold certain words, /find and the words.
export-title = Digests of this chat
export-done = { $count ->
    [one] { $count } digest
   *[other] { $count } digests
}, the newest first.

settings-title = Settings
settings-body = Press a button to change that setting.
settings-length-short = Digests: short, 2 points
settings-length-normal = Digests: normal, 4 points
settings-length-long = Digests: long, 7 points
settings-quotes-on = Quotes: shown
settings-quotes-off = Quotes: hidden
settings-language = Language: { $name }
settings-language-auto = Automatic
settings-language-title = Which language shall I speak?
settings-language-body = Automatic: the language of the article if I speak it, else of whoever asks.
settings-trigger-asked = In this chat: only when asked
settings-trigger-every-link = In this chat: every link
settings-silent-on = Sound: off
settings-silent-off = Sound: on
settings-tidy-on = Tidy up: on
settings-tidy-off = Tidy up: off
settings-edition-on = Edition: { $when }
settings-edition-off = Edition: off
settings-memory-days = Memory: 35 days
settings-memory-year = Memory: a year
settings-memory-off = Memory: off
settings-memory-title = How long shall I remember digests?
settings-memory-body = What I remember is found with /quotes and /find, and goes into the file of /export. A shorter time erases at once what is older; off erases all of it.
settings-back = Back
settings-done = Done

edition-off-names = off, stop, none, never
edition-now-names = now
edition-quiet-names = quiet, silence
edition-zone-names = zone, timezone, tz
edition-every-day-names = daily, everyday, day, days
edition-weekdays-names = weekdays, weekday, workdays
edition-weekend-names = weekend, weekends
edition-filler-names = every, at, in, on, and, the, from, to, until, oclock
edition-to-names = to, until, till, through
edition-title = Edition
edition-none-yet = There is none yet. An edition is one message with the stories that were shared here since the last one: the weightiest first, each with two lines, its best quote and its sources.
edition-how = Choose a time here, or write it: /edition 18:00, /edition mon 9:00, /edition weekdays 7:30.
edition-next = The next one comes on { $when }. If nothing was shared by then, it stays away.
edition-stopped = There will be no more editions here. /edition brings them back.
edition-on-every-day = Every day
edition-on-weekdays = Monday to Friday
edition-on-weekend = Saturday and Sunday
# The ISO numbers of its days: 1 is Monday.
edition-weekend-days = 6, 7
edition-button-days = Days: { $days }
edition-button-zone = Time zone: { $name }
edition-button-quiet = Quiet hours: { $hours }
edition-button-now = Send one now
edition-button-off = Switch off
edition-no-quiet = none
edition-no-zone = not set
# Where most people live who speak the language, those who are likeliest to ask first.
edition-likely-zones = Europe/London, America/New_York, America/Chicago, America/Los_Angeles, Asia/Kolkata, Australia/Sydney
edition-days-title = On which days?
edition-quiet-title = When shall it be quiet?
edition-quiet-body = What the chat follows, and would get at once, then waits until the quiet hours are over. An edition comes at its own time. Other hours: /edition quiet 23:30-8:00.
edition-zone-title = What time is it where you are?
edition-zone-body = Press your time. If it is not here, send the name of a large city nearby, or the offset: /edition zone Lisbon, /edition zone +2.
edition-zone-unknown = I do not know of a time zone called “{ $name }”.
edition-zone-which = “{ $name }” has several time zones. Which one is it?
edition-head = Edition of { $date }
edition-sharers = shared by { $count }
edition-brief = In brief
edition-left = and { $count } more
edition-empty = Nothing new was shared here since the last edition.

welcome-group = I digest articles: the sentences that carry the story, and who said what, word for word. Reply to a link, a text or a file with /digest, or mention me with a link; otherwise I keep quiet. Admins can have every link digested: /auto on. More: /help
welcome-channel = I digest the articles that this channel links to: the sentences that carry the story, and who said what, word for word. An admin switches that on with /auto on. This message goes away by itself.
welcome-every-link = Digest every link
welcome-settings = Settings

auto-on = From now on I digest every link that leads to an article. /auto off turns this off.
auto-blind = So far Telegram shows me only messages that are meant for me. Make me an admin of this group so that I see the links.
auto-off = From now on I speak only when asked.
auto-usage = With /auto on I digest every link here; with /auto off I speak only when asked.
auto-private = In a private chat I read everything that you send, so there is nothing to switch on.

follow-usage = Send /follow with the address of a site, a feed or a public channel: /follow example.org. Behind it may stand what you want: words, “a phrase”, -without, quoted:Name, 5/day. For one person in all that is followed: /follow quotes of Name.
follow-heading = Followed from now on:
follow-last = Last entry:
follow-mode-at-once = What is new comes here at once.
follow-mode-edition = What is new goes into the edition of this chat (/edition).
follow-words = Only with: { $words }
follow-without = Without: { $words }
follow-quoted = Only when quoted: { $words }
follow-a-day = At most { $count } a day
follow-at-once = At once
follow-edition = In the edition
follow-not-after-all = Not after all
follow-end = Stop following
follow-day = A day: { $count } at most
follow-day-all = A day: all
follow-change = For other words, send /follow once more with the same address and the new words.
follow-rests = It has not answered for a week. I look once a week.
follow-ended = No longer followed: { $title }
follow-gone = { $title } has not answered for a week. From now on I look once a week; /following ends it.
alert-on = From now on, what the feeds followed here bring comes at once when it quotes { $name }, also from feeds that go into the edition. /following ends that.
alert-title = Quotes of { $name }
alert-quoted = Quoted: { $names }
alert-full = That is as many people as a chat may follow ({ $limit }). End some of them first: /following.
follow-of-names = of, by, from
follow-none = Nothing is followed here. /follow and the address of a site, a feed or a channel begins it.
follow-list = Followed here: { $count }
follow-list-body = Press one to change or end it.
follow-quoted-names = quoted, quotes, by
follow-day-names = day, daily
list-taken = From the list, { $count } { $count ->
    [one] feed is
   *[other] feeds are
} followed from now on. What is new goes into the edition (/edition); /following changes that for each.
list-known = Followed already: { $count }
list-left = Left out because { $limit } is the most for a chat: { $count }
list-unusable = Without an address that can be used ({ $count }): { $names }
forget-follows = No longer followed: { $count }.

privacy-title = What I keep
privacy-body =
    • Articles that I have digested, where they came from and who asked, for { $days } days, so that the buttons work. Then they are erased.
    • What this chat follows, who asked for it, and which articles came of it in the last { $days } days.
    • The settings of this chat, with its time zone and the hour of its edition.
    • Long texts and albums of the last hour, in memory only, so that /digest in reply to one part reads all of it.
privacy-memory-days = • The lines of the digests (headline, points, quotations with their speakers, links) for 35 days, so that /quotes, /find and /export have them. /settings changes that.
privacy-memory-year = • The lines of the digests (headline, points, quotations with their speakers, links) for a year, so that /quotes, /find and /export have them. /settings changes that.
privacy-memory-off = • No lines of digests for /quotes, /find and /export: /settings has that switched off.
privacy-end =
    • Nothing else: no other messages, no names of people here, no list of readers.

    Texts and links are never written to a log, and nothing is passed on. /forget erases all that is kept about this chat.

privacy-aside = One exception: what brought me down, or was too much for me, is kept aside for a day at most, so that the fault can be found. It does not say who sent it or where, so /forget cannot reach it; it goes by itself.

forget-ask = Erase all that I keep about this chat: its settings and its digests? Buttons under old digests will stop working.
forget-yes = Erase everything
forget-no = Keep it
forget-kept = Nothing was erased.
forget-empty = There was nothing to erase.
forget-done = Erased: { $digests ->
    [one] { $digests } digest
   *[other] { $digests } digests
}, { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
} and { $settings ->
    [0] no settings (there were none)
   *[other] the settings
}.

gave-up = I tried several times to answer this, and something broke each time. Send it again, or only a part of it.

# error-…: the English sentences of errors stand in summarizer/errors.py and bot/errors.py.
error-unforeseen = Something broke on my side. It is logged as { $reference }.

command-start = what I do, with an example
command-help = how to use me
command-digest = digest a link, or the message you reply to
command-story = one digest of several articles on one event
command-quotes = who said what here: the latest, or by name
command-find = the digests with certain words
command-export = all digests of this chat as a file
command-settings = length, quotes, language
command-language = the language that I speak
command-auto = on: digest every link; off: only when asked
command-edition = edition of the stories shared here: 18:00, mon 9:00, off
command-follow = follow a site, a feed or a channel
command-following = what this chat follows
command-privacy = what I keep
command-forget = erase what I keep about this chat

# The page of the local chat.
page-status = bot · on this machine
page-chat = Conversation
page-messages = Messages
page-write = Write
page-typing = typing…
page-uploading = sending a file…
page-message = Message
page-placeholder = Article, link or file…
page-send = Send
page-attach = Send a file
page-commands = Commands
page-dark = Dark colours
page-end = To the newest message
page-skip = To the message field
page-lead = I reply with the sentences that carry the story and with who said what, word for word.
page-text = Paste the text
page-text-more = The whole page will do: menus and captions are left out.
page-link = Send a link
page-link-more = I open the page and read it for you.
page-file = Drop a file
page-file-more = PDF, Word, EPUB, HTML, e-mail or text, up to 20 MB.
page-sample = Try a sample article
page-small = Everything is worked out on this machine. Only the links you send are opened.
page-drop = Drop it here
page-today = Today
page-more = Show more
page-less = Show less
page-unfold = Show all of it
page-fold = Fold it
page-you = You
page-keys = Buttons
page-stop = Stop
page-queued = Queued
page-article = { $done } of { $of }
page-pages = page { $done } of { $of }
page-close = Close
page-shortcuts = Keyboard shortcuts
page-shortcut-line = New line
page-shortcut-message = From message to message
page-shortcut-within = Within a message or a list
page-shortcut-scroll = Scroll the chat
page-shortcut-escape = Close what is open
page-shortcut-help = This list, outside the message field
page-shortcut-off = Open this list with ?
page-ready = Digest ready
page-copied = Copied
page-copy-refused = The browser did not allow copying
page-lost = Connection lost. Trying again…
page-restoring = Bringing back earlier digests…
page-unsent = Not sent: the bot cannot be reached. Is it still running?
page-too-large = { $name } is over 20 MB, which is more than I can take.
page-refused = Not sent: the bot did not accept it.
page-no-button = That button is no longer there.
page-source-open = Open the page at this sentence
page-source-close = Close the article
page-source-text = The article’s text
page-source-rows = Points and quotes
page-previous = Previous
page-next = Next
page-not-found = This sentence was not found in the text.
page-not-kept = The text of this article is no longer kept. Send it again to read it here.
page-files = Files
page-remove = Remove
page-download = download
page-past = Past digests
page-past-close = Close the past digests
page-past-search = Search the past digests
page-past-digests = Digests
page-past-quotes = Quotations
page-past-none = Nothing found.
page-past-more = Show older ones
