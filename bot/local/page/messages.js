// Draws messages: bubbles, documents, buttons; keeps them in place when they change.

import { digest, hasParts } from "./digest.js";
import { icon, make } from "./dom.js";
import { focusedKey, keyboard, refocus } from "./keys.js";
import { fold, richText } from "./richtext.js";
import { word, writeDate, writeNumber } from "./words.js";

// What a person pastes is shown this far until it is opened; a book would be slow to lay out.
const SHOWN_CHARS = 1500;
const FOLD_OVER_CHARS = 900;
const FOLD_OVER_LINES = 14;
const CLOCK = { timeStyle: "short" };
const FULL = { dateStyle: "full", timeStyle: "short" };

/** The list item of a message, which `draw` fills. */
export function item(message, mine) {
  const node = make("li", { class: mine ? "message out" : "message in", id: `m${message.message_id}` });
  const stack = make("div", { class: "stack" });
  listenToArrows(stack);
  node.append(make("span", { class: "unseen" }), stack);
  return node;
}

/**
 * Draws a message into its item; what was opened or had the focus stays so.
 * `act(name, value)` is told of presses, commands, copying, jumps and places to show.
 */
export function draw(node, message, mine, act) {
  const stack = node.querySelector(".stack");
  node.querySelector(".unseen").textContent = `${mine ? word("you") : message.from.first_name}: `;
  noteFolds(node, stack);
  const focused = focusedKey(stack);
  const bubble = make("div", { class: "bubble" });
  if (message.reply_to_message) bubble.append(reply(message.reply_to_message, act));
  if (message.document) bubble.append(file(message.document));
  bubble.append(body(message, mine, act));
  if (message.reaction?.length) bubble.append(reactions(message.reaction));
  stack.replaceChildren(bubble);
  const keys = keyboard(message, act);
  if (keys) stack.append(keys);
  const folds = [...stack.querySelectorAll(".folds")].reverse();
  folds.forEach((box, at) => (node.opened.has(at) || node.opened.has(box.textContent)) && box.openFold());
  oneStop(stack);
  if (focused) refocus(stack, focused);
}

/**
 * Remembers which folds are open: by their text, and by their place from the last, because the
 * quotes end each form of a digest. A form without folds tells nothing about them.
 */
function noteFolds(node, stack) {
  const folds = [...stack.querySelectorAll(".folds")].reverse();
  node.opened ??= new Set();
  if (!folds.length) return;
  const open = [...folds.entries()].filter(([, box]) => box.matches(".open"));
  node.opened = new Set(open.flatMap(([at, box]) => [at, box.textContent]));
}

const STOPS = "a[href], button:not(:disabled), [tabindex]";
const STEPS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Home: -Infinity, End: Infinity };

/** Makes a message with many controls one stop of the Tab key, with the arrow keys inside. */
function oneStop(stack, chosen = stack.querySelector(STOPS)) {
  const all = stack.querySelectorAll(STOPS);
  if (all.length > 1) all.forEach((one) => one.setAttribute("tabindex", one === chosen ? "0" : "-1"));
}

function listenToArrows(stack) {
  stack.addEventListener("focusin", ({ target }) => target.matches(STOPS) && oneStop(stack, target));
  stack.addEventListener("keydown", (event) => {
    const stops = [...stack.querySelectorAll(STOPS)].filter((one) => one.checkVisibility());
    const at = stops.indexOf(event.target);
    const step = STEPS[event.key] * (stack.matches(":dir(rtl)") && /Left|Right/.test(event.key) ? -1 : 1);
    if (!step || at < 0) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, at + step))].focus();
  });
}

function body(message, mine, act) {
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities;
  const node = make("div", { class: "body", dir: "auto" });
  const long = mine && (text.length > FOLD_OVER_CHARS || text.split("\n", FOLD_OVER_LINES + 1).length > FOLD_OVER_LINES);
  if (long) node.append(longText(text, entities, act));
  else if (!mine && hasParts(message)) node.append(digest(message, act));
  else node.append(richText(text, entities, act));
  node.append(meta(message, mine));
  return node;
}

function longText(text, entities, act) {
  const inner = make("div", { class: "long-text" });
  const outer = make("div", { class: "long foldable" }, inner);
  const head = text.slice(0, SHOWN_CHARS).replace(/[\ud800-\udbff]$/, ""); // no half characters
  inner.append(richText(head, entities, act));
  fold(outer, inner, { more: word("more"), less: word("less"), label: true });
  outer.querySelector(".expander").addEventListener("click", () => {
    if (inner.dataset.whole || text.length <= SHOWN_CHARS) return;
    inner.dataset.whole = "1";
    inner.replaceChildren(richText(text, entities, act));
  }, { capture: true });
  return outer;
}

function meta(message, mine) {
  const sent = new Date(message.date * 1000);
  const node = make("span", { class: "meta" });
  node.append(make("time", { dir: "auto", datetime: sent.toISOString(), title: writeDate(sent, FULL) }, writeDate(sent, CLOCK)));
  if (mine) node.append(make("span", { class: "sent", "aria-hidden": "true" }));
  return node;
}

function reply(original, act) {
  const text = original.text ?? original.caption ?? original.document?.file_name ?? "";
  return make(
    "button",
    { type: "button", class: "reply", onclick: () => act("jump", original.message_id) },
    make("b", {}, original.from.is_bot ? original.from.first_name : word("you")),
    make("span", { dir: "auto" }, text.slice(0, 120).replace(/\s+/g, " ")),
  );
}

function file(document) {
  const name = document.file_name;
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1] ?? "";
  return make(
    "a",
    { class: "document", href: `/document/${document.file_id}`, download: name },
    make("span", { class: "ending", "aria-hidden": "true" }, ending ? ending.toLowerCase() : icon("file")),
    make("span", { class: "about" }, make("b", { dir: "auto" }, name), make("small", {}, size(document.file_size))),
    make("span", { class: "unseen" }, word("download")),
  );
}

function size(bytes) {
  const [number, unit] = bytes < 1000 ? [bytes, "byte"] : bytes < 999_500 ? [Math.round(bytes / 1000), "kilobyte"] : [bytes / 1e6, "megabyte"];
  return writeNumber(number, { style: "unit", unit, maximumFractionDigits: 1 });
}

function reactions(list) {
  const emoji = list.map((one) => one.emoji ?? "⭐").join(" ");
  // the bot's sign that it reads what was sent
  const look = emoji === "👀" ? "reaction seen" : "reaction";
  return make("span", { class: look, role: "img", "aria-label": emoji }, emoji);
}
