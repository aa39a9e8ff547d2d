// Talks to the server: posts, and the stream of what happens.

import { word } from "./words.js";

export const MAX_FILE_BYTES = 20 * 1024 * 1024;

let line = Promise.resolve();

/** Posts one after the other, so that what is sent first arrives first. */
function post(...request) {
  const mine = line.then(() => postNow(...request));
  line = mine.catch(() => {});
  return mine;
}

/** What was not taken; the message is for the person. `gone`: what it was meant for is no longer there. */
class Refusal extends Error {
  gone = false;
}

/** Raises a Refusal. */
async function postNow(path, body, headers) {
  let response;
  try {
    response = await fetch(path, { method: "POST", body, headers });
  } catch {
    throw new Refusal(word("unsent"));
  }
  if (response.ok) return;
  if (response.status === 413) throw new Refusal(tooLarge(word("message")));
  if (response.status !== 409) throw new Refusal(word("refused"));
  throw Object.assign(new Refusal(word("no-button")), { gone: true });
}

const tooLarge = (name) => word("too-large").replace("{name}", name);

const postJson = (path, value) =>
  post(path, JSON.stringify(value), { "Content-Type": "application/json" });

export const say = (text) => postJson("/say", { text });

export const press = (messageId, data) => postJson("/press", { message_id: messageId, data });

/** Not in the line of the others: it must not wait for them. */
export const stop = (messageId) =>
  postNow("/stop", JSON.stringify({ message_id: messageId }), { "Content-Type": "application/json" });

/** Why the bot cannot read a file, as far as its size and type tell; "" when it may. */
export function whyUnread(file) {
  if (file.size > MAX_FILE_BYTES) return tooLarge(file.name);
  const kind = /^(image|video|audio)\//.exec(file.type)?.[1];
  return kind ? word(kind) : "";
}

export function sendFile(file, caption) {
  if (file.size > MAX_FILE_BYTES) throw new Refusal(tooLarge(file.name));
  const form = new FormData();
  form.append("file", file);
  form.append("caption", caption);
  return post("/file", form);
}

/** Calls back with `state`, then each `change`; `lost` and again `state` when it breaks off. */
export function listen({ state, change, lost }) {
  const stream = new EventSource("/events");
  stream.addEventListener("state", (event) => state(JSON.parse(event.data)));
  stream.addEventListener("change", (event) => change(JSON.parse(event.data)));
  stream.addEventListener("error", () => {
    lost();
    // The browser tries again by itself unless the answer was not a stream.
    if (stream.readyState === EventSource.CLOSED) {
      setTimeout(() => listen({ state, change, lost }), 2000);
    }
  });
  addEventListener("pagehide", () => stream.close());
}
