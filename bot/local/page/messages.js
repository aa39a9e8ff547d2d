// Draws messages: bubbles, documents, buttons; keeps them in place when they change.

import { icon, make } from "./dom.js";
import { fold, richText } from "./richtext.js";

// What a person pastes is shown this far until it is opened; a book would be slow to lay out.
const SHOWN_CHARS = 1500;
const FOLD_OVER_CHARS = 900;
const FOLD_OVER_LINES = 14;

const clock = new Intl.DateTimeFormat(undefined, { timeStyle: "short" });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "short" });

/**
 * The list item of a message, filled by `draw`.
 * `act(name, value)` is told of presses, commands, copying and jumps.
 */
export function item(message, mine, names) {
  const node = make("li", { class: mine ? "message out" : "message in", id: `m${message.message_id}` });
  node.append(make("span", { class: "unseen" }, mine ? "You: " : `${names.bot}: `), make("div", { class: "stack" }));
  return node;
}

/** Draws a message into its item; what was opened or had the focus stays so. */
export function draw(node, message, mine, act) {
  const stack = node.querySelector(".stack");
  const open = new Set([...stack.querySelectorAll(".open .quote-text")].map((el) => el.textContent));
  const focused = focusedButton(stack);
  const bubble = make("div", { class: "bubble" });
  if (message.reply_to_message) bubble.append(reply(message.reply_to_message, act));
  if (message.document) bubble.append(file(message.document));
  bubble.append(body(message, mine, act));
  if (message.reaction?.length) bubble.append(reactions(message.reaction));
  stack.replaceChildren(bubble);
  const rows = message.reply_markup?.inline_keyboard;
  if (rows?.length) stack.append(keyboard(message.message_id, rows, act));
  for (const quote of stack.querySelectorAll(".folds")) {
    if (open.has(quote.querySelector(".quote-text").textContent)) quote.openFold();
  }
  if (focused) refocus(stack, focused);
}

function body(message, mine, act) {
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities;
  const node = make("div", { class: "body", dir: "auto" });
  const long = mine && (text.length > FOLD_OVER_CHARS || text.split("\n", FOLD_OVER_LINES + 1).length > FOLD_OVER_LINES);
  if (long) node.append(longText(text, entities, act));
  else node.append(richText(text, entities, act));
  node.append(meta(message, mine));
  return node;
}

function longText(text, entities, act) {
  const inner = make("div", { class: "long-text" });
  const outer = make("div", { class: "long foldable" }, inner);
  const head = text.slice(0, SHOWN_CHARS).replace(/[\ud800-\udbff]$/, ""); // no half characters
  inner.append(richText(head, entities, act));
  fold(outer, inner, { more: "Show more", less: "Show less", label: true });
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
  if (message.edit_date && !message.reply_markup) node.append("edited ");
  node.append(make("time", { datetime: sent.toISOString(), title: full.format(sent) }, clock.format(sent)));
  if (mine) node.append(make("span", { class: "sent", "aria-hidden": "true" }));
  return node;
}

function reply(original, act) {
  const text = original.text ?? original.caption ?? original.document?.file_name ?? "";
  return make(
    "button",
    { type: "button", class: "reply", onclick: () => act("jump", original.message_id) },
    make("b", {}, original.from.first_name),
    make("span", { dir: "auto" }, text.slice(0, 120).replace(/\s+/g, " ")),
  );
}

function file(document) {
  const name = document.file_name ?? "file";
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1] ?? "";
  return make(
    "a",
    { class: "document", href: `/document/${document.file_id}`, download: name, "aria-label": `${name}, ${size(document.file_size)}, download` },
    make("span", { class: "ending", "aria-hidden": "true" }, ending ? ending.toLowerCase() : icon("file")),
    make("span", { class: "about" }, make("b", { dir: "auto" }, name), make("small", {}, size(document.file_size))),
  );
}

function size(bytes) {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function reactions(list) {
  const emoji = list.map((one) => one.emoji ?? "⭐").join(" ");
  return make("span", { class: "reaction", "aria-label": `Reaction: ${emoji}` }, emoji);
}

function keyboard(messageId, rows, act) {
  const node = make("div", { class: "keyboard", role: "group", "aria-label": "Buttons" });
  for (const row of rows) node.append(make("div", { class: "row" }, ...row.map((button) => key(messageId, button, act))));
  return node;
}

function key(messageId, button, act) {
  const look = ["key", button.style].filter(Boolean).join(" ");
  const label = make("span", { dir: "auto" }, button.text);
  if (button.url) {
    const web = /^https?:/i.test(button.url);
    return make("a", { class: look, href: web ? button.url : null, target: "_blank", rel: "noopener noreferrer" }, label, icon("out"));
  }
  if (button.copy_text) {
    return make("button", { type: "button", class: look, onclick: () => act("copy", button.copy_text.text) }, label);
  }
  const data = button.callback_data;
  if (data === undefined) {
    return make("button", { type: "button", class: look, disabled: true, title: "This works only in Telegram" }, label);
  }
  const node = make("button", { type: "button", class: look, dataset: { data } }, label);
  node.addEventListener("click", () => {
    if (node.getAttribute("aria-busy") === "true") return;
    act("press", { messageId, data, node });
  });
  return node;
}

function focusedButton(stack) {
  const node = document.activeElement;
  if (!stack.contains(node) || !node.matches(".key")) return null;
  return { data: node.dataset.data, index: [...stack.querySelectorAll(".key")].indexOf(node) };
}

function refocus(stack, { data, index }) {
  const keys = [...stack.querySelectorAll(".key")];
  const again = keys.find((key) => data !== undefined && key.dataset.data === data) ?? keys[Math.min(index, keys.length - 1)];
  again?.focus({ preventScroll: true });
}
