// Copies a digest: its title, points, quotes with their speakers, and its link.

import { parse } from "./digest.js";
import { make } from "./dom.js";
import { toast } from "./notices.js";
import { word } from "./words.js";

export async function copyText(text) {
  await put(() => navigator.clipboard.writeText(text));
}

/** As text, and as rich text for a word processor or a mail. */
export async function copyDigest(message) {
  const { lines, node } = digestOf(message);
  const types = { "text/plain": lines.join("\n\n"), "text/html": node.outerHTML };
  const blobs = Object.entries(types).map(([type, words]) => [type, new Blob([words], { type })]);
  await put(() => navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]));
}

async function put(write) {
  try {
    await write();
    toast(word("copied"));
  } catch {
    toast(word("copy-refused"), { urgent: true });
  }
}

/** The parts of a digest, with the quotes of one speaker as one: the last of them has the name. */
function bySpeaker(parts) {
  const joined = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before?.more) Object.assign(before, { end: part.end, more: part.more });
    else joined.push(part);
  }
  return joined;
}

function digestOf(message) {
  const node = make("div");
  const lines = [];
  const url = (message.reply_markup?.inline_keyboard ?? []).flat().find((key) => key.url)?.url;
  let list = null;
  for (const { kind, start, end } of bySpeaker(parse(message))) {
    const words = message.text.slice(start, end);
    if (kind === "names" || kind === "outline") continue;
    lines.push(words);
    if (kind === "point") {
      if (!list) node.append((list = make("ul")));
      list.append(make("li", {}, words.replace(/^[\u200e\u200f]?• /, "")));
      continue;
    }
    list = null;
    if (kind === "quote") node.append(make("blockquote", {}, ...words.split("\n").flatMap((line, at) => (at ? [make("br"), line] : [line]))));
    else if (kind === "title") node.append(make("h2", {}, url ? make("a", { href: url }, words) : words));
    else node.append(make(kind === "heading" ? "h3" : "p", {}, words));
  }
  if (url) lines.push(url);
  return { lines, node };
}
