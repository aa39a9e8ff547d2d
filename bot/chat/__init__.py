"""What people see: messages, buttons, settings and the bot's words, without Telegram.

A `request` comes in, a `message` goes out; `talk` is what is said without a request.

formatting  How text is written: rich text, and each language's digits, dates and direction.
strings     The bot's words, a catalogue for each language.
digests     The messages that digest an article, a story, an edition or an entry of a feed.
memory      What a chat remembers of its digests, and how that is shown.
schedule    When editions come, and the words in which people say so.
settings    What a chat has chosen, and the panels whose buttons change it.
"""
