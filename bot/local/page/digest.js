// Draws what has points or quotations so that its structure can be heard as well as seen: headings,
// a list of points, quotations with their speakers. The text and the marks are the bot's own.

import { icon, make } from "./dom.js";
import { fold, richText, within } from "./richtext.js";
import { word, writeNumber } from "./words.js";

const POINT = /^([\u200e\u200f]?)• /; // with a mark of direction if a Latin word comes first: /help
const QUOTES = "❝ ";
const SPEAKER = "— ";
const DIRECTIONS = { "\u200e": "ltr", "\u200f": "rtl" };
const MARKS = /^[\u200e\u200f]?/; // of the direction of a line
const RIGHT_TO_LEFT = /^(?:(?!\u200e)\P{L})*?[\u200f\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const FOLDED = "expandable_blockquote";
const OPENING = /^\W?["“”„«»‹›「『]/u;
const PARTS = /^([\u200e\u200f]?• |❝ )/m;

/** Whether a message of the bot is a digest, or a page of its quotes: by its buttons and its text. */
export function isDigest(message) {
  const keys = (message.reply_markup?.inline_keyboard ?? []).flat();
  const known = keys.some((key) => key.copy_text || /^[dqr]1:/.test(key.callback_data ?? ""));
  return known && hasParts(message);
}

/** Whether a message of the bot has points or quotations. */
export const hasParts = (message) => PARTS.test(message.text ?? "");

/**
 * Splits a message into parts `{ kind, start, end }` in their order: title, line, point, heading,
 * names, quote, outline.
 */
export function parse({ text, entities = [] }) {
  const parts = [];
  const folds = entities.filter((entity) => entity.type === FOLDED || entity.type === "blockquote");
  let start = 0;
  let inQuotes = false;
  while (start < text.length) {
    const block = folds.find((entity) => entity.offset === start);
    const stop = text.indexOf("\n", start);
    const end = block ? start + block.length : stop < 0 ? text.length : stop;
    const line = text.slice(start, end);
    if (block && (inQuotes || OPENING.test(line))) parts.push(...quotes(text, start, end));
    else if (block) parts.push({ kind: "outline", start, end });
    else if (line.startsWith(SPEAKER) && start && parts.at(-1)?.end === start - 1 && parts.at(-1).kind === "quote") parts.at(-1).end = end;
    else if (POINT.test(line)) parts.push({ kind: "point", start, end });
    else if (line.startsWith(QUOTES)) {
      inQuotes = true;
      parts.push({ kind: "heading", start, end });
    } else if (line && isBold(entities, start, parts.length ? end : start + 1)) parts.push({ kind: parts.length ? "heading" : "title", start, end });
    else if (line) parts.push({ kind: "line", start, end });
    start = end + 1;
  }
  return parts;
}

const isBold = (entities, start, end) => entities.some((one) => one.type === "bold" && one.offset === start && one.offset + one.length >= end);

/**
 * The quotes between `start` and `end`. A blank line parts one speaker from the next; a piece that
 * names no speaker below it is the line of all names. The quotes of a speaker have a line each; the
 * last of them ends with the name, the others have `more`.
 */
function quotes(text, start, end) {
  const found = [];
  let at = start;
  for (const piece of text.slice(start, end).split("\n\n")) {
    const stop = at + piece.length;
    const dash = piece.lastIndexOf("\n— ");
    if (dash < 0) found.push({ kind: OPENING.test(piece) ? "quote" : "names", start: at, end: stop });
    else {
      const lines = piece.slice(0, dash).split("\n");
      for (const [number, line] of lines.entries()) {
        const last = number === lines.length - 1;
        found.push({ kind: "quote", start: at, end: last ? stop : at + line.length, more: !last });
        at += line.length + 1;
      }
    }
    at = stop + 2;
  }
  return found;
}

/** The bullet at which a point starts, with the mark before it. */
const bulletOf = (text, start) => POINT.exec(text.slice(start))[0];

/** Where the words of a quote end: before the name, if that follows. */
function saidEnd(text, { start, end }) {
  const dash = text.indexOf("\n— ", start);
  return dash < 0 || dash > end ? end : dash;
}

/** The words of each point and quote, as they stand in the article; parts of a quote apart. */
export function places(message) {
  return parse(message)
    .filter(({ kind }) => kind === "point" || kind === "quote")
    .map((part) => ({ kind: part.kind, words: words(message, part) }));
}

function words({ text, entities = [] }, { kind, start, end }) {
  if (kind === "point") {
    const sign = start + bulletOf(text, start).length;
    const from = sign + MARKS.exec(text.slice(sign))[0].length;
    const label = entities.find((one) => one.type === "bold" && one.offset === from);
    return [text.slice(label ? label.offset + label.length + " — ".length : from, end)];
  }
  const said = text.slice(start, saidEnd(text, { start, end })).replace(/[\u200e\u200f]/g, "");
  const bare = said.replace(/^• /, "").replace(/^\W{0,2}[“”„«»‹›「『"]\s?(… )?/u, "").replace(/\s?[“”»«›」』"]\.?$/u, "");
  return bare.split(" […] ");
}

/** The nodes of a message with parts. `act` is called as by `richText`, and with "show" for a place. */
export function digest(message, act) {
  const id = `t${message.message_id}`;
  const parts = parse(message);
  const titled = parts[0]?.kind === "title";
  const slice = ({ start, end }) => richText(message.text.slice(start, end), within(message.entities ?? [], start, end), act);
  const show = isDigest(message) ? (place) => act("show", { message, place }) : null;
  const ofArticle = show || (titled && linkAt(message, 0));
  const node = make("article", { class: ofArticle ? "digest of-article" : "digest", "aria-labelledby": titled ? id : null });
  let list = null; // where the next part goes, when it belongs to those before it
  let group = []; // the quotes of a speaker so far
  let place = 0;
  for (const part of parts) {
    if (part.kind === "title") node.append(make("h2", { id, dir: "auto" }, slice(part)));
    else if (part.kind === "heading") {
      node.append(make(titled ? "h3" : "h2", { dir: "auto", class: "section" }, slice(part)));
      list = null;
    } else if (part.kind === "point") {
      if (!list?.matches(".points")) node.append((list = make("ul", { class: "points", role: "list" })));
      list.append(point(message, part, slice, { place: place++, show }));
    } else if (part.kind === "quote" || part.kind === "names") {
      if (!list?.matches(".quotes")) node.append((list = quoteBox(message, part)));
      const box = list.querySelector(".quote-text") ?? list;
      if (part.kind === "names") box.append(make("p", { class: "names", dir: "auto" }, slice(part)));
      else {
        group.push({ part, place: place++ });
        if (part.more) continue;
        box.append(quotesOf(message, group, slice, show));
        group = [];
      }
    } else {
      node.append(make("p", { class: part.kind, dir: "auto" }, slice(part)));
      list = null;
    }
  }
  node.querySelectorAll(".folds").forEach(tellHidden);
  return node;
}

/** Has a fold without the line of names show how many speak behind the first. */
function tellHidden(box) {
  const behind = box.querySelectorAll(".quote").length - 1;
  if (behind > 0 && !box.querySelector(".names")) box.append(make("span", { class: "behind", "aria-hidden": "true" }, `+${writeNumber(behind)}`));
}

function linkAt({ entities = [] }, offset) {
  const href = entities.find((one) => one.type === "text_link" && one.offset === offset)?.url;
  return /^https?:/i.test(href ?? "") ? href : null;
}

/**
 * A row: its sign and its words. The sign is its control, named by the words: a link to the page
 * where there is one, else a button that shows the place. Then the words are not read twice.
 * A link of another kind in them, as to an outlet, stays apart.
 */
function row(message, { start, end }, signEnd, slice, { place, show }) {
  const href = linkAt(message, start);
  const links = (message.entities ?? []).filter((one) => one.type === "text_link" && one.offset >= signEnd && one.offset < end);
  const stop = Math.min(end, ...links.map(({ offset }) => (message.text.slice(0, offset).endsWith(` ${SPEAKER}`) ? offset - 3 : offset)));
  const sign = message.text.slice(start, signEnd).trim();
  const rest = slice({ start: stop, end });
  if (!href && !show) return [make("span", { class: "sign" }, sign), make("span", {}, slice({ start: signEnd, end: stop }), rest)];
  const id = `m${message.message_id}p${place}`;
  const open = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return; // the page itself, in a tab
    event.preventDefault();
    event.stopPropagation();
    show(place);
  };
  const look = { class: "place", id, "aria-labelledby": `${id}w`, dataset: { place }, onclick: show && open };
  const control = href
    ? make("a", { ...look, href, target: "_blank", rel: "noopener noreferrer" }, sign)
    : make("button", { ...look, type: "button" }, sign);
  const words = make("span", { id: `${id}w`, "aria-hidden": "true" }, slice({ start: signEnd, end: stop }));
  return [control, make("span", {}, words, rest)];
}

/** Makes a whole row the target of its control, unless its text is being selected. */
function target(node) {
  const control = node.querySelector(".place");
  if (!control) return node;
  node.classList.add("row-target");
  node.addEventListener("click", (event) => {
    if (!event.target.closest("a, button") && getSelection().isCollapsed) control.click();
  });
  return node;
}

function point(message, part, slice, how) {
  const bullet = bulletOf(message.text, part.start);
  const dir = DIRECTIONS[bullet[0]] ?? "auto";
  return target(make("li", { class: "point", dir }, ...row(message, part, part.start + bullet.length, slice, how)));
}

function quoteBox(message, { start, end }) {
  const folds = (message.entities ?? []).some((one) => one.type === FOLDED && one.offset <= start && one.offset + one.length >= end);
  const inner = make("div", { class: "quote-text" });
  if (!folds) return make("div", { class: "quotes" }, inner);
  // what has a direction of its own does not count for `dir="auto"`
  const dir = direction(message.text.slice(start, end));
  const outer = make("div", { class: "quotes folds quotation", dir }, inner, icon("quote"));
  fold(outer, inner, { more: word("unfold"), less: word("fold") });
  return outer;
}

const direction = (text) => (RIGHT_TO_LEFT.test(text) ? "rtl" : "ltr");

/** The quotes of one speaker, `{ part, place }`, and below them the name. */
function quotesOf(message, group, slice, show) {
  const last = group.at(-1).part;
  const dash = saidEnd(message.text, last);
  const said = group.map((one) => quote(message, one, slice, show));
  const who = dash < last.end ? [make("figcaption", { dir: "auto" }, slice({ start: dash + 1, end: last.end }))] : [];
  if (said.length > 1) said.forEach(target);
  const figure = make("figure", { class: "quote", dir: direction(message.text.slice(group[0].part.start, dash)) }, ...said, ...who);
  return said.length > 1 ? figure : target(figure);
}

function quote(message, { part, place }, slice, show) {
  const { start } = part;
  const opening = /^.[\s\u202f]?/u.exec(message.text.slice(start))[0];
  return make("blockquote", { dir: "auto" }, ...row(message, { start, end: saidEnd(message.text, part) }, start + opening.length, slice, { place, show }));
}
