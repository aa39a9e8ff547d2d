// Turns a text and its entities into nodes. Offsets are UTF-16 units, as in JavaScript itself.

import { icon, make } from "./dom.js";
import { word } from "./words.js";

const BLOCKS = new Set(["blockquote", "expandable_blockquote", "pre"]);
const INLINE = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
};

/** The nodes of a text; `act(name, value)` is told of commands to send and text to copy. */
export function richText(text, entities, act) {
  const marks = (entities ?? [])
    .map((entity) => ({ entity, start: entity.offset, end: entity.offset + entity.length }))
    .filter((mark) => mark.start < mark.end && mark.end <= text.length)
    .sort(inOrder);
  const fragment = document.createDocumentFragment();
  fill(fragment, text, 0, text.length, marks, act);
  return fragment;
}

/** The marks within a stretch, without quotations, as marks of that stretch. */
export function within(entities, start, end) {
  return entities
    .filter((one) => one.offset >= start && one.offset + one.length <= end)
    .filter((one) => !BLOCKS.has(one.type))
    .map((one) => ({ ...one, offset: one.offset - start }));
}

/** Sorts marks by their start; of two with the same start, the outer comes first. */
function inOrder(a, b) {
  const blocks = BLOCKS.has(b.entity.type) - BLOCKS.has(a.entity.type);
  return a.start - b.start || blocks || b.end - a.end;
}

function fill(parent, text, from, to, marks, act) {
  let at = from;
  let queue = marks;
  while (queue.length) {
    const [mark, ...others] = queue;
    const inner = [];
    const rest = [];
    for (const other of others) {
      if (other.start >= mark.end) rest.push(other);
      else if (other.end <= mark.end) inner.push(other);
      else {
        inner.push({ ...other, end: mark.end });
        rest.push({ ...other, start: mark.end });
      }
    }
    const block = BLOCKS.has(mark.entity.type);
    // A block begins on a line of its own anyway: the line break beside it is not shown.
    const cut = block && text[mark.start - 1] === "\n" ? 1 : 0;
    if (mark.start - cut > at) parent.append(text.slice(at, mark.start - cut));
    const content = element(mark, text, act);
    fill(content.inner, text, mark.start, mark.end, inner, act);
    parent.append(content.outer);
    at = mark.end;
    if (block && text[at] === "\n" && at < to) at += 1;
    queue = rest.sort(inOrder);
  }
  if (at < to) parent.append(text.slice(at, to));
}

function element({ entity, start, end }, text, act) {
  const words = text.slice(start, end);
  switch (entity.type) {
    case "text_link":
      return same(link(entity.url, words));
    case "url":
      return same(rightward(link(/^https?:/i.test(words) ? words : `https://${words}`, words)));
    case "email":
      return same(rightward(make("a", { href: `mailto:${words}` })));
    case "bot_command":
      return same(rightward(make("button", { type: "button", class: "link", onclick: () => act("command", words) })));
    case "pre": {
      const inner = make("code");
      return { outer: make("pre", {}, inner), inner };
    }
    case "blockquote":
      return quote(false);
    case "expandable_blockquote":
      return quote(true);
    case "mention":
    case "hashtag":
    case "cashtag":
      return same(make("span", { class: "accent" }));
    default:
      return same(make(INLINE[entity.type] ?? "span"));
  }
}

const same = (node) => ({ outer: node, inner: node });

/** Addresses and commands are Latin also amid Arabic: their slashes stay where they are. */
function rightward(node) {
  node.dir = "ltr";
  return node;
}

function link(url, words) {
  let address;
  try {
    address = new URL(url);
  } catch {
    return make("span");
  }
  if (!["http:", "https:"].includes(address.protocol)) return make("span");
  const bullet = /^\W{0,2}$/u.test(words.trim());
  const look = bullet ? { class: "bullet", title: word("source-open"), "aria-label": word("source-open") } : {};
  return make("a", { href: address.href, target: "_blank", rel: "noopener noreferrer", ...look });
}

function quote(folds) {
  const inner = make("div", { class: "quote-text" });
  const outer = make("blockquote", { dir: "auto" }, inner, icon("quote"));
  if (folds) {
    outer.classList.add("folds");
    fold(outer, inner, { more: word("unfold"), less: word("fold") });
  }
  return { outer, inner };
}

// A box of more lines than this is folded: that hides at least half of it, which is worth a press.
const LINES_UNFOLDED = 7;

// All are measured before any is changed: a long chat would be laid out anew for each of them.
const folded = new ResizeObserver((entries) => {
  const closed = entries.map(({ target }) => target).filter((inner) => inner.parentElement?.matches(":not(.open)"));
  const high = closed.map((inner) => inner.scrollHeight > LINES_UNFOLDED * parseFloat(getComputedStyle(inner).lineHeight));
  closed.forEach((inner, at) => inner.parentElement.classList.toggle("foldable", high[at]));
});

/** Lets `inner` be folded by the style sheet and opened by a button in `outer`. */
export function fold(outer, inner, { more, less, label = false }) {
  const button = make("button", { type: "button", class: "expander", "aria-expanded": "false", "aria-label": label ? null : more });
  const words = label ? make("span", {}, more) : icon("down");
  button.append(words);
  const set = (open) => {
    outer.classList.toggle("open", open);
    button.setAttribute("aria-expanded", String(open));
    if (label) words.textContent = open ? less : more;
    else button.setAttribute("aria-label", open ? less : more);
  };
  button.addEventListener("click", (event) => {
    event.stopPropagation();
    set(!outer.classList.contains("open"));
  });
  outer.addEventListener("click", (event) => {
    const plain = !event.target.closest("a, button");
    if (plain && getSelection().isCollapsed && outer.classList.contains("foldable")) {
      if (!outer.classList.contains("open")) set(true);
    }
  });
  // What has the focus must be seen.
  inner.addEventListener("focusin", () => {
    if (outer.classList.contains("foldable")) set(true);
  });
  outer.append(button);
  outer.openFold = () => {
    outer.classList.add("foldable");
    set(true);
  };
  folded.observe(inner);
}
