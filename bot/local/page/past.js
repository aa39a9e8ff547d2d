// Past digests and quotations: a list with a search, beside the chat or, on a phone, over it.

import { byId, icon, make } from "./dom.js";
import { toast } from "./notices.js";
import { narrow, settle } from "./panels.js";
import { word } from "./words.js";

const panel = byId("past");
const opener = byId("past-open");
const field = byId("past-words");
const list = byId("past-list");
const more = byId("past-more");
const kinds = { digests: byId("past-digests"), quotes: byId("past-quotes") };
// A search begins when nothing was typed for so long.
const PAUSE_MS = 250;

let kind = "digests";
let page = 1;
let asked = 0; // the number of the latest question: a late answer to an earlier one is dropped
let pause = 0;
let jump = () => false;

/** Sets up the list; `jumpTo` shows a message of the chat, and tells whether it is there. */
export function start(jumpTo) {
  jump = jumpTo;
}

// -------------------------------------------------------------------- asking

async function ask({ first }) {
  const number = ++asked;
  page = first ? 1 : page + 1;
  const query = new URLSearchParams({ words: field.value.trim(), page });
  let found;
  try {
    const response = await fetch(`/memory/${kind}?${query}`);
    found = response.ok ? await response.json() : null;
  } catch {
    found = null; // the banner tells that the connection is lost
  }
  if (number !== asked || found === null) return;
  const items = found.items.map(kind === "digests" ? digest : quotation);
  const focused = document.activeElement === more;
  if (first) list.replaceChildren(...items);
  else list.append(...items);
  more.hidden = !found.more;
  if (focused) (items[0]?.querySelector("button") ?? field).focus();
  byId("past-none").textContent = list.children.length ? "" : word("past-none");
}

/** Asks again, soon, if the list is open: something has changed. */
export function refresh() {
  clearTimeout(pause);
  if (!panel.hidden) pause = setTimeout(() => ask({ first: true }), PAUSE_MS);
}

function choose(chosen) {
  kind = chosen;
  for (const [name, button] of Object.entries(kinds)) button.setAttribute("aria-pressed", String(name === kind));
  list.replaceChildren();
  ask({ first: true });
}

// -------------------------------------------------------------------- drawing

function digest(one) {
  const about = [one.site, one.day].filter(Boolean).flatMap((part, at) => [at ? " · " : null, make("bdi", {}, part)]);
  return entry(one, make("b", { dir: "auto" }, one.title), make("small", {}, ...about), one.line ? line(one.line) : null);
}

function quotation(one) {
  const who = make("span", { class: "past-who", dir: "auto" }, make("b", {}, one.name), one.role ? one.comma + one.role : "");
  return entry(one, make("q", { dir: "auto" }, one.quote), who, make("small", { dir: "auto" }, `${one.title} · `, make("bdi", {}, one.day)));
}

/** The line that holds the words; its marks count characters, not UTF-16 units. */
function line({ text, marks }) {
  const signs = Array.from(text);
  const node = make("span", { class: "past-line", dir: "auto" });
  let at = 0;
  for (const [start, end] of marks) {
    node.append(signs.slice(at, start).join(""), make("mark", {}, signs.slice(start, end).join("")));
    at = end;
  }
  node.append(signs.slice(at).join(""));
  return node;
}

function entry(one, ...content) {
  const button = make("button", { type: "button", class: "past-entry", lang: one.language, onclick: () => show(one) }, ...content);
  const link = /^https?:/i.test(one.link ?? "")
    ? make("a", { class: "icon-button", href: one.link, target: "_blank", rel: "noopener noreferrer", "aria-label": `${word("source-open")}: ${one.title}`, title: word("source-open") }, icon("out"))
    : null;
  return make("li", {}, button, link);
}

function show({ message_id: id, link }) {
  if (narrow.matches) close({ back: false });
  if (id && jump(id)) return;
  if (/^https?:/i.test(link ?? "")) open(link, "_blank", "noopener,noreferrer");
  else toast(word("not-kept"));
}

// --------------------------------------------------------- opening, closing

function reveal() {
  panel.hidden = false;
  document.body.classList.add("recalling");
  opener.setAttribute("aria-expanded", "true");
  settle(panel);
  choose(kind);
  field.focus();
}

function close({ back = true } = {}) {
  if (panel.hidden) return;
  panel.hidden = true;
  document.body.classList.remove("recalling");
  opener.setAttribute("aria-expanded", "false");
  settle(panel);
  if (back) opener.focus();
}

opener.addEventListener("click", () => (panel.hidden ? reveal() : close()));
byId("past-close").addEventListener("click", () => close());
more.addEventListener("click", () => ask({ first: false }));
for (const [name, button] of Object.entries(kinds)) button.addEventListener("click", () => choose(name));
field.addEventListener("input", refresh);
byId("past-search").addEventListener("submit", (event) => {
  event.preventDefault();
  ask({ first: true });
});
panel.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  event.stopPropagation(); // the source, if it is open beside, stays
  close();
});
