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

/** Raises an Error whose message is for the person. */
async function postNow(path, body, headers) {
  let response;
  try {
    response = await fetch(path, { method: "POST", body, headers });
  } catch {
    throw new Error(word("unsent"));
  }
  if (response.ok) return;
  const answer = await response.json().catch(() => ({}));
  throw new Error(answer.error ?? `Not sent (the server answered ${response.status}).`);
}

const postJson = (path, value) =>
  post(path, JSON.stringify(value), { "Content-Type": "application/json" });

export const say = (text) => postJson("/say", { text });

export const press = (messageId, data) => postJson("/press", { message_id: messageId, data });

/** Not in the line of the others: it must not wait for them. */
export const stop = (messageId) =>
  postNow("/stop", JSON.stringify({ message_id: messageId }), { "Content-Type": "application/json" });

export function sendFile(file, caption) {
  if (file.size > MAX_FILE_BYTES) {
    throw new Error(`${file.name} is over 20 MB, which is more than the bot can take.`);
  }
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
