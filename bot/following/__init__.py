"""Following feeds: what is new in a feed, when to look again, and who gets what.

`reader` asks for a feed and has it read. `decide` works out from the answer what is new and when
the next look is due, without side effects. `looks` stores that decision. `poller` runs the looks
and deliveries that are due, beside the bot. `bot.handlers.following.arrivals` makes the
deliveries to chats.
"""
