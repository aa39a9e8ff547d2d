"""The Telegram bot around the engine (`summarizer`).

The way of a pasted text, folder by folder:

incoming   `polling` or `webhook` gets the update, `raw_updates` checks its form, `update_queue`
           writes it into the journal before it is confirmed to Telegram; `chat_order` lets the
           earlier updates of the chat go first.
handlers   `digests.requests` waits for the other parts of a long text (`incoming.pastes`) and
           asks `incoming.message_reader` what the message asks for. `digests.answering` goes on
           from there: it asks `operating.request_limits`, and then the next three folders in turn.
work       `digest_service` looks for the article in the store. `jobs` puts the work into the
           `fair_queue`, and a `worker_process` reads the text, if the store did not have it, and
           makes the digest. Both are kept in `store.storage`, for the buttons.
chat       `digests.render` makes a message of the digest, `digests.keyboards` its buttons,
           `strings` its words.
outgoing   `replies` sends it, as fast as Telegram lets (`send_rate`), one message of a chat at a
           time (`serial_sends`), over the connection of `bot_api`.
store      `journal` strikes out the update.

What is new in the feeds that chats follow goes the same way: `following` looks at them, and
`handlers.following.arrivals` does what a handler does for a message. At a chat's own times
`editions` makes one message of all that it shared and follows.

The other folders: `operating` (logs, metrics, health, limits), `cluster` (only for many
processes), `local` (a Telegram within this process). `app` builds all of it, on the databases and
queues that `backends` opens.
"""
