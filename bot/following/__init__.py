"""Following feeds: what is new in a feed, when to look again, and who gets what.

`reader` asks for a feed and has it read; `decide` tells from the answer what is new and when the
next look is due, and does nothing else; `looks` keeps that; `poller` does what is due, beside the
bot. What is due in a chat is delivered elsewhere (`bot.handlers.arrivals`), as digests are.
"""
