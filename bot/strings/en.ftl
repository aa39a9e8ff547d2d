# The bot's words in English. Keys are the same in every language; { $name } is filled in.
# The sentences of errors stand with the errors; other languages have them here, keyed
# like the codes with - for every other sign: error-fetch-page-missing.

start-title = Send me an article
start-body =
    A link, the text itself, or a file. I answer with the sentences that carry the story and with who said what, word for word from the article. Nothing is made up, and nothing leaves this machine.
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
    • Send a link, a pasted article or a file (text, Markdown or HTML): I reply with a digest.
    • Up to { $links } links in one message are read.
    • In groups: /digest in reply to a message, /digest and a link, or a mention.
    • Shorter and Longer change the digest in place. All quotes lists everybody who is quoted.
    • A bullet under a digest of a page opens the page at that very sentence.

meta-words = { NUMBER($words) ->
    [one] { $words } word
   *[other] { $words } words
}
meta-minutes = { $minutes } min
meta-seconds = { $seconds } s

quotes-heading = Who said what
quotes-page = Who said what · { $page } of { $pages }
quote-unattributed = the text does not say clearly who

button-shorter = Shorter
button-longer = Longer
button-quotes = All quotes ({ $count })
button-original = Original
button-back = Back to the digest
button-previous = ‹ Earlier
button-next = Later ›

reading = Reading { $site } …
more-links = I read the first { $limit } links; there were { $count }. Send the others by themselves.
note-language-unknown = I have no rules for this language, so the points are chosen by statistics alone.
note-truncated = The text was too long to be read to its end.

error-unforeseen = Something broke on my side. It is logged as { $reference }.

command-start = what I do, with an example
command-help = how to use me
command-digest = digest a link, or the message you reply to
