// The keys under messages. Those of a digest keep their places: what cannot be pressed is dimmed,
// not gone, and one key copies the whole digest.

import { byId, icon, make } from "./dom.js";
import { isDigest, parse } from "./digest.js";
import { word } from "./words.js";

let names = []; // what the keys are called, in each language of the bot

export function setKeyNames(known) {
  names = known;
}

/** The keyboard of a message; null without keys. */
export function keyboard(message, act) {
  const rows = (message.reply_markup?.inline_keyboard ?? []).map((row) => row.map((one) => key(message.message_id, one, act)));
  const own = isDigest(message) ? ownNames(rows.flat()) : null;
  const shown = own ? inPlace(message, rows, act, own) : rows;
  if (!shown.length) return null;
  const spoken = shown.map((row) => make("div", { class: "row", lang: own?.language }, ...row));
  return make("div", { class: "keyboard", role: "group", "aria-label": word("keys") }, ...spoken);
}

/** The names in the language of these keys, which may be that of the article. */
function ownNames(keys) {
  const labels = new Set(keys.map(named));
  const alike = (one) => Object.values(one).filter((name) => labels.has(name)).length;
  const here = (one) => one.language === document.documentElement.lang;
  return [...names].sort((a, b) => alike(b) - alike(a) || here(b) - here(a))[0];
}

const named = (key) => key.textContent;

/**
 * The keys of a digest: shorter and longer, then the others, last the copy of all. A page of its
 * quotes has the bot's own rows and that copy.
 */
function inPlace(message, rows, act, own) {
  const keys = rows.flat();
  const all = keys.filter((node) => ![own.shorter, own.longer, own.copy, own.copyMain].includes(named(node)));
  const copy = keyOf(own.copy, { onclick: () => act("copyDigest", message) });
  if (!parse(message).some(({ kind }) => kind === "point")) return [...rows.filter((row) => !row.every((node) => named(node) === own.copy)), [copy]];
  const turns = [own.shorter, own.longer].map((name) => keys.find((node) => named(node) === name) ?? dim(name));
  const turning = turns.some((node) => node.dataset.data);
  return [...(turning ? [turns] : []), [...all, copy]];
}

/** A key that cannot be pressed now; it can have the focus, which stays where it was. */
const dim = (name) => keyOf(name, { "aria-disabled": "true" });

const keyOf = (name, props) => make("button", { type: "button", class: "key", ...props }, make("span", { dir: "auto" }, name));

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
    return make("button", { type: "button", class: look, disabled: true }, label);
  }
  const node = make("button", { type: "button", class: look, dataset: { data } }, label);
  node.addEventListener("click", () => {
    if (node.getAttribute("aria-busy") === "true") return;
    act("press", { messageId, data, node });
  });
  return node;
}

/** Notes which key has the focus and where it is, to keep both in the message drawn anew. */
export function focusedKey(stack) {
  const node = document.activeElement;
  if (!stack.contains(node) || !node.matches(".key")) return null;
  const { top, bottom } = node.getBoundingClientRect();
  const view = stack.closest(".scroller").getBoundingClientRect();
  const seen = bottom > view.top && top < view.bottom;
  return { data: node.dataset.data, name: node.textContent, index: [...stack.querySelectorAll(".key")].indexOf(node), top, seen };
}

/**
 * Gives the focus back, to a key that stands where the pressed one stood; without keys, to the
 * field. Who reads elsewhere meanwhile is left there.
 */
export function refocus(stack, { data, name, index, top, seen }) {
  const keys = [...stack.querySelectorAll(".key")];
  const again =
    keys.find((one) => data !== undefined && one.dataset.data === data) ??
    keys.find((one) => one.textContent === name) ??
    keys[Math.min(index, keys.length - 1)];
  if (!again) {
    byId("text").focus();
    return;
  }
  again.focus({ preventScroll: true });
  if (!seen) return;
  stack.closest(".scroller").scrollTop += again.getBoundingClientRect().top - top;
  again.scrollIntoView({ block: "nearest" });
}
