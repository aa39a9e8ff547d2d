// What the bot is at: the sign of work and how far it is, what waits for its turn, a key to stop.

import * as api from "./api.js";
import { byId, make } from "./dom.js";
import { toast } from "./notices.js";
import { word, writeNumber } from "./words.js";

// Telegram shows an action for five seconds, or until the next message.
const ACTION_MS = 5500;
// Signs of work are shown after so long. Most digests are made sooner, and a sign that flickers
// tells nothing.
const SHOWN_AFTER_MS = 400;

const stages = new Map(); // message id -> how far the work on it is
const fresh = new Set(); // those of them that are not shown yet
let action = null; // what the bot says that it does
let quiet = 0;
let grown = () => {};

/** Sets up the signs; `grew` is called when they may have made the chat longer. */
export function start(grew) {
  grown = grew;
}

/** Writes the signs anew: the page speaks another language. */
export const redraw = () => draw();

/** Takes over the work on all messages, as it is when a page opens or comes back. */
export function setAll(work) {
  stages.clear();
  fresh.clear();
  for (const [id, stage] of Object.entries(work)) stages.set(Number(id), stage);
  act(null);
}

/** Notes how far the work on a message is; null when it is over. */
export function set(id, stage) {
  if (!stage) {
    stages.delete(id);
    fresh.delete(id);
  } else {
    if (!stages.has(id)) {
      fresh.add(id);
      setTimeout(() => fresh.delete(id) && draw(), SHOWN_AFTER_MS);
    }
    stages.set(id, stage);
  }
  draw();
}

/** Shows for a while what the bot says that it does; null ends that. */
export function act(name) {
  clearTimeout(quiet);
  action = name;
  if (name) quiet = setTimeout(() => act(null), ACTION_MS);
  draw();
}

function draw() {
  const shown = [...stages].filter(([id]) => !fresh.has(id));
  const [id, stage] = shown.find(([, { begun }]) => begun) ?? [null, null];
  const busy = action ?? (stage && "typing");
  byId("status").textContent = word(!busy ? "status" : busy.startsWith("upload") ? "uploading" : "typing");
  byId("status").classList.toggle("busy", Boolean(busy));
  byId("typing").hidden = !busy;
  byId("stop").hidden = !stage;
  byId("stop").onclick = () => stop(id);
  byId("progress").textContent = stage ? progress(stage) : "";
  for (const node of document.querySelectorAll(".queued")) if (!waits(node.closest(".message"))) node.remove();
  for (const [waiting] of shown) mark(byId(`m${waiting}`));
  if (busy) grown();
}

/** "2 of 3 · page 40 of 200" */
function progress({ article, pages }) {
  const parts = [["article", article], ["pages", pages]].filter(([, numbers]) => numbers);
  return parts.map(([key, [done, of]]) => word(key).replace("{done}", writeNumber(done)).replace("{of}", writeNumber(of))).join(" · ");
}

function waits(node) {
  const id = Number(node.id.slice(1));
  return stages.has(id) && !fresh.has(id) && !stages.get(id).begun;
}

/** Puts a line under a message that waits for its turn: that it waits, and a key to stop that. */
export function mark(node) {
  if (!node || !waits(node) || node.querySelector(".queued")) return;
  const id = Number(node.id.slice(1));
  const words = node.querySelector(".body")?.textContent.slice(0, 60).trim() ?? "";
  const button = make("button", { type: "button", class: "stop", "aria-label": `${word("stop")}: ${words}`, onclick: () => stop(id) }, word("stop"));
  node.querySelector(".stack").append(make("div", { class: "queued" }, make("span", {}, word("queued")), button));
  grown();
}

async function stop(id) {
  try {
    await api.stop(id);
  } catch (error) {
    if (!error.gone) {
      toast(error.message, { urgent: true });
      return;
    }
    // it was answered meanwhile, which shows
  }
  byId("text").focus(); // the key is gone, or will be
}
