"""The Telegram bot around the engine (`summarizer`).

The way of a pasted text, folder by folder:

incoming   `polling` or `webhook` gets the update, `raw_updates` checks its form, `update_queue`
           writes it into the journal before it is confirmed to Telegram; `chat_order` lets the
           earlier updates of the chat go first, `pastes` joins the parts of a long text.
handlers   `digest` asks `incoming.message_reader` what the message asks for.
work       `digest_service` looks for the article in the store; if it is not there, `jobs` puts
           the text into the `fair_queue`, and a `worker_process` reads and digests it.
chat       `render` makes a message of the digest, `keyboards` its buttons, `strings` its words.
outgoing   `replies` sends it, one message at a time (`serial_sends`), as fast as Telegram lets
           (`send_rate`), over the connection of `bot_api`.
store      `journal` strikes out the update; `storage` keeps the article and its digest, for the
           buttons.

What is new in the feeds that chats follow goes the same way: `following` looks at them, and
`handlers.arrivals` does what a handler does for a message. At a chat's own times `editions` makes
one message of all that it shared and follows.

The other folders: `operating` (logs, metrics, health, limits), `cluster` (only for many
processes), `local` (a Telegram within this process). `app` builds all of it, on the databases and
queues that `backends` opens.
"""
