// The source: the text of an article beside its digest, with the sentences of the digest marked.

import { byId, make } from "./dom.js";
import { places } from "./digest.js";
import { announce, modal, toast } from "./notices.js";
import { narrow, settle } from "./panels.js";
import { word, writeNumber } from "./words.js";

const panel = byId("source");
const text = byId("source-text");
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u;

let open = null; // { message, found, at }: what is shown, and which of its places

/** The article of a message; null when it is not kept. */
export async function read(messageId) {
  try {
    const response = await fetch(`/source/${messageId}`);
    return response.ok ? await response.json() : null;
  } catch {
    return null; // the banner tells that the connection is lost
  }
}

/** Opens the article of a digest at one of the places that the digest shows. */
export async function show({ message, place }) {
  const again = open?.message.message_id === message.message_id && open.message.text === message.text;
  if (!again) {
    const article = await read(message.message_id);
    if (!article) {
      toast(word("not-kept"));
      return;
    }
    open = { message, at: place, ...draw(article, places(message)) };
  }
  reveal();
  go(place);
}

function draw(article, wanted) {
  byId("source-title").textContent = article.title ?? word("source-text");
  const link = byId("source-link");
  link.hidden = !/^https?:/i.test(article.url ?? "");
  link.href = link.hidden ? "" : article.url;
  const blocks = article.blocks.map(({ text: words }) => words);
  const found = find(blocks, wanted);
  for (const node of [text, byId("source-title")]) {
    if (article.language === "und") node.removeAttribute("lang");
    else node.lang = article.language;
  }
  text.replaceChildren(...article.blocks.map((block, at) => drawBlock(block, found.filter((one) => one.block === at))));
  return { found, count: wanted.length, url: article.url };
}

const TAGS = { heading: "h3", blockquote: "blockquote", code: "pre", list_item: "p" };

function drawBlock({ kind, text: words }, marks) {
  const node = make(TAGS[kind] ?? "p", { class: `block ${kind}`, dir: "auto" });
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.start < at) continue; // a quote within a point: the point is marked already
    node.append(words.slice(at, mark.start));
    const piece = make("mark", { dataset: { place: mark.place }, onclick: () => go(mark.place) }, words.slice(mark.start, mark.end));
    node.append(piece);
    at = mark.end;
  }
  node.append(words.slice(at));
  return node;
}

// ------------------------------------------------------------------ finding

/** Where the words of each place stand: `{ place, block, start, end }`, one for each part. */
export function find(blocks, wanted) {
  const flat = flatten(blocks);
  const found = [];
  wanted.forEach(({ kind, words }, place) => {
    let from = 0;
    for (const part of words) {
      const needle = flatten([part]).text.trim();
      const at = needle ? search(flat.text, needle, from, kind === "quote" && from === 0) : -1;
      if (at < 0) continue;
      from = at + needle.length;
      const first = flat.from[at];
      const last = flat.from[from - 1];
      // a sentence does not go over the end of its block
      found.push({ place, block: first.block, start: first.at, end: last.block === first.block ? last.at + 1 : blocks[first.block].length });
    }
  });
  return found;
}

/** The first place of `needle`; if `quoted`, the first behind a quotation mark, if there is one. */
function search(text, needle, from, quoted) {
  const first = text.indexOf(needle, from);
  if (!quoted) return first;
  for (let at = first; at >= 0; at = text.indexOf(needle, at + 1)) {
    if (/["“”„«»‹›「『]\s?$/u.test(text.slice(Math.max(0, at - 2), at))) return at;
  }
  return first;
}

/** The blocks as one line, as the bot flattens what it shows; and for each unit, where it is from. */
function flatten(blocks) {
  let text = "";
  const from = [];
  blocks.forEach((words, block) => {
    if (block) add(" ", block - 1, blocks[block - 1].length);
    let at = 0;
    for (const sign of words) {
      if (/\s/u.test(sign)) add(" ", block, at);
      else if (sign === "\u200c" || sign === "\u200d" || !HIDDEN.test(sign)) {
        for (let unit = 0; unit < sign.length; unit += 1) add(sign[unit], block, at + unit);
      }
      at += sign.length;
    }
  });
  return { text, from };

  function add(sign, block, at) {
    if (sign === " " && (text.endsWith(" ") || !text)) return;
    text += sign;
    from.push({ block, at });
  }
}

// ------------------------------------------------------------------- moving

function go(place) {
  open.at = place;
  const { count, message } = open;
  for (const mark of text.querySelectorAll("mark")) mark.classList.toggle("current", Number(mark.dataset.place) === place);
  for (const row of document.querySelectorAll(".place.current")) row.classList.remove("current");
  const row = byId(`m${message.message_id}p${place}`);
  row?.classList.add("current");
  row?.closest(".folds")?.openFold();
  if (!narrow.matches) row?.closest(".row-target")?.scrollIntoView({ block: "nearest" });
  // a quote within a point is marked as a part of that
  const mark = text.querySelector("mark.current") ?? holder(place);
  const number = `${writeNumber(place + 1)} / ${writeNumber(count)}`;
  byId("source-count").textContent = number;
  byId("source-missing").hidden = mark !== null;
  announce(`${number}: ${mark ? places(message)[place].words.join(" ") : byId("source-missing").textContent}`);
  mark?.classList.add("current");
  mark?.scrollIntoView({ block: "center" });
  dim(byId("source-previous"), place === 0);
  dim(byId("source-next"), place === count - 1);
  const link = byId("source-link");
  const exact = row?.getAttribute("href");
  if (!link.hidden) link.href = exact ?? open.url;
}

/** A key at an end can have the focus still: it is not lost when the end is reached. */
function dim(key, off) {
  if (off) key.setAttribute("aria-disabled", "true");
  else key.removeAttribute("aria-disabled");
}

/** Goes to the next place, or with -1 to the one before, if there is one. */
function step(by) {
  const place = open.at + by;
  if (place >= 0 && place < open.count) go(place);
}

function holder(place) {
  const one = open.found.find((found) => found.place === place);
  const outer = one && open.found.find((found) => found.block === one.block && found.place !== place && found.start <= one.start && found.end >= one.end);
  return outer ? text.querySelector(`mark[data-place="${outer.place}"]`) : null;
}

// --------------------------------------------------------- opening, closing

function reveal() {
  if (!panel.hidden) return;
  panel.hidden = false;
  document.body.classList.add("reading");
  settle(panel);
  byId("source-title").focus({ preventScroll: true });
}

export function close() {
  if (panel.hidden) return;
  const row = byId(`m${open.message.message_id}p${open.at}`);
  panel.hidden = true;
  document.body.classList.remove("reading");
  settle(panel);
  for (const node of document.querySelectorAll(".place.current")) node.classList.remove("current");
  (row ?? byId("text")).focus();
  open = null;
}

/** Follows a digest that has changed, or closes when it is gone. */
export function follow(message) {
  if (open?.message.message_id !== message.message_id || open.message.text === message.text) return;
  const at = Math.min(open.at, places(message).length - 1);
  if (at < 0) close();
  else show({ message, place: at });
}

export function forget(id) {
  if (open?.message.message_id === id) close();
}

byId("source-close").addEventListener("click", close);
byId("source-previous").addEventListener("click", () => step(-1));
byId("source-next").addEventListener("click", () => step(1));
addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !modal() && byId("commands").hidden) close();
});
