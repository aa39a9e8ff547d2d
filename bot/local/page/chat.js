// The chat: keeps the list of messages true to what the server tells.

import * as api from "./api.js";
import { send, setCommands, whenSent } from "./composer.js";
import { copyDigest, copyText } from "./copying.js";
import { isDigest } from "./digest.js";
import { byId, make } from "./dom.js";
import { setKeyNames } from "./keys.js";
import { draw, item } from "./messages.js";
import { alertBox, announce, banner, modal, toast } from "./notices.js";
import * as past from "./past.js";
import "./printing.js";
import "./shortcuts.js";
import * as source from "./source.js";
import { readWords, word, writeDate, writeNumber } from "./words.js";
import * as work from "./work.js";

// How long a pressed button waits for the answer of the bot.
const PRESS_MS = 15_000;
const NEAR_END_PX = 80;

const log = byId("messages");
const live = byId("log");
const scroller = byId("scroller");
const toEnd = byId("to-end");
const DAY = { day: "numeric", month: "long" };

const drawn = new Map(); // message id -> the JSON it was drawn from
const pressed = new Set(); // buttons of this page that wait: another page has its own
let asked = null; // the message whose button was pressed last, until the bot has done something
let bot = "Nutgraf";
let person = 0;
let unread = 0;
let stuck = true; // the newest message is in view, and is to stay so
let started = false;
let restoring = false; // more messages of earlier runs may come

// -------------------------------------------------------------------- messages

/** Draws a message, new or changed; one of `many` leaves scrolling to the caller. */
function show(message, { many = false } = {}) {
  const json = JSON.stringify(message);
  const before = drawn.get(message.message_id);
  if (before === json) return;
  drawn.set(message.message_id, json);
  const mine = message.from.id === person;
  let node = byId(`m${message.message_id}`);
  const fresh = node === null;
  if (!mine && asked !== null) {
    stuck ||= fresh; // who asks for a message wants to see it
    if (fresh || (message.message_id === asked && answers(message, JSON.parse(before)))) asked = null;
  }
  if (fresh) {
    node = item(message, mine);
    if (started) node.classList.add("fresh");
    Object.assign(node.dataset, { from: mine ? "out" : "in", date: message.date });
    place(node, message);
  }
  paint(node, message, mine);
  source.follow(message);
  if (!mine && isDigest(message)) whenSeen.observe(node);
  if (!mine && fresh) past.refresh();
  if (!mine && started) tell(message);
  if (fresh) tidy(node);
  if (fresh !== mine) work.act(null);
  if (!many) settle(node, fresh, mine);
}

/** Whether a message has changed by more than the loss of a used-up key. */
function answers(message, before) {
  return message.text !== before.text || countKeys(message) >= countKeys(before);
}

const countKeys = ({ reply_markup: keys }) => (keys?.inline_keyboard ?? []).flat().length;

function paint(node, message, mine) {
  draw(node, message, mine, act);
  speakAs(node);
  work.mark(node);
}

/** Draws everything anew when the page speaks another language than before. */
async function followLanguage() {
  try {
    if (!(await readWords())) return;
  } catch {
    return; // the banner tells that the connection is lost
  }
  for (const json of drawn.values()) {
    const message = JSON.parse(json);
    paint(byId(`m${message.message_id}`), message, message.from.id === person);
  }
  for (const day of log.querySelectorAll(".day")) day.firstChild.textContent = dayOf(neighbour(day, 1));
  work.redraw();
  past.refresh();
  mark();
}

/** Says that a message has come, in a few words: it can be read where it stands. */
function tell(message) {
  const first = (message.text ?? message.document?.file_name ?? "").split("\n", 1)[0].slice(0, 120);
  announce(isDigest(message) ? `${word("ready")}: ${first}` : first);
}

/** Gives a digest the language of its article, so that it is read aloud as it should be. */
const whenSeen = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue;
    whenSeen.unobserve(target);
    source.read(target.id.slice(1)).then((article) => {
      if (article && article.language !== "und") target.dataset.language = article.language;
      speakAs(target);
    });
  }
});

function speakAs(node) {
  const digest = node.querySelector(".digest");
  if (digest && node.dataset.language) digest.lang = node.dataset.language;
}

/** Puts a message where its id belongs: one that was missed, or is of an earlier run, comes late. */
function place(node, { message_id: id }) {
  let before = log.lastElementChild;
  while (before && !(Number(before.id.slice(1)) < id)) before = before.previousElementSibling;
  if (before) before.after(node);
  else log.prepend(node);
}

/** Groups a message with those around it, and puts the day above the first of a day. */
function tidy(node) {
  for (const one of [node, neighbour(node, 1)]) {
    if (!one) continue;
    const before = neighbour(one, -1);
    const together = before?.dataset.from === one.dataset.from && one.dataset.date - before.dataset.date < 600;
    one.classList.toggle("follows", together);
    before?.classList.toggle("last", !together);
    if (!neighbour(one, 1)) one.classList.add("last");
    dayAbove(one, before);
  }
}

function neighbour(node, step) {
  let next = node;
  do next = step > 0 ? next.nextElementSibling : next.previousElementSibling;
  while (next && !next.matches(".message"));
  return next;
}

function dayAbove(node, before) {
  const date = new Date(node.dataset.date * 1000);
  const same = before && new Date(before.dataset.date * 1000).toDateString() === date.toDateString();
  const has = node.previousElementSibling?.matches(".day");
  if (same && has) node.previousElementSibling.remove();
  if (same || has) return;
  node.before(make("li", { class: "day" }, make("span", {}, dayOf(node))));
}

function dayOf(node) {
  const date = new Date(node.dataset.date * 1000);
  return date.toDateString() === new Date().toDateString() ? word("today") : writeDate(date, DAY);
}

function remove(id) {
  drawn.delete(id);
  const node = byId(`m${id}`);
  source.forget(id);
  if (!node) return;
  const after = neighbour(node, 1);
  const before = neighbour(node, -1);
  if (node.previousElementSibling?.matches(".day")) node.previousElementSibling.remove();
  if (node.contains(document.activeElement)) byId("text").focus();
  node.remove();
  if (after) tidy(after);
  else before?.classList.add("last");
}

function greet() {
  byId("welcome").hidden = drawn.size > 0 || restoring;
  byId("restoring").hidden = drawn.size > 0 || !restoring;
}

// ------------------------------------------------------------------- scrolling

function settle(node, fresh, mine) {
  if (fresh && !mine && (!stuck || document.hidden)) unread += 1;
  // a key that was pressed keeps its place
  if (stuck && (fresh || !node.querySelector(".key:focus"))) follow(node, fresh, mine);
  mark();
}

/** Keeps the end in view; what is higher than the window is read from its top. */
function follow(node, fresh, mine) {
  const tall = !mine && node === log.lastElementChild && node.offsetHeight > scroller.clientHeight - 24;
  const top = node.offsetTop - 12;
  if (!tall) scroller.scrollTop = scroller.scrollHeight;
  else if (fresh || scroller.scrollTop > top) {
    scroller.scrollTop = top;
    stuck = false;
  }
}

function mark() {
  const far = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
  if (far < NEAR_END_PX && !document.hidden) unread = 0;
  document.title = unread ? `(${unread}) ${bot}` : bot;
  toEnd.hidden = far < NEAR_END_PX * 2;
  byId("unread").hidden = unread === 0;
  byId("unread").textContent = writeNumber(unread);
}

scroller.addEventListener("scroll", () => {
  stuck = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END_PX;
  mark();
}, { passive: true });
document.addEventListener("keydown", (event) => {
  const pages = { PageUp: -1, PageDown: 1 }[event.key];
  const field = byId("text");
  if (!pages || modal() || field.scrollHeight > field.clientHeight) return;
  event.preventDefault();
  scroller.scrollBy({ top: pages * scroller.clientHeight * 0.9 });
});
// The keyboard of a phone, a longer field: the newest message stays in view.
new ResizeObserver(toEndIfStuck).observe(scroller);

function toEndIfStuck() {
  if (stuck) scroller.scrollTop = scroller.scrollHeight;
}

function sent() {
  stuck = true;
  toEndIfStuck();
}

document.addEventListener("visibilitychange", mark);

const PLACE = "nutgraf-place"; // of this tab: another one reads elsewhere

/** Keeps where one reads, for when the page is loaded again. */
function keepPlace() {
  const top = scroller.scrollTop;
  const node = [...log.querySelectorAll(".message")].find((one) => one.offsetTop + one.offsetHeight > top);
  try {
    if (stuck || !node) sessionStorage.removeItem(PLACE);
    else sessionStorage.setItem(PLACE, JSON.stringify({ id: node.id, below: top - node.offsetTop }));
  } catch {
    // storage is switched off
  }
}

function toKeptPlace() {
  let kept = null;
  try {
    kept = JSON.parse(sessionStorage.getItem(PLACE));
  } catch {
    // as above
  }
  const node = kept && byId(kept.id);
  if (!node) return;
  scroller.scrollTop = node.offsetTop + kept.below;
  stuck = false;
}

addEventListener("pagehide", keepPlace);
toEnd.addEventListener("click", () => {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scroller.scrollTo({ top: scroller.scrollHeight, behavior: calm ? "instant" : "smooth" });
  byId("text").focus();
});

// --------------------------------------------------------------------- actions

function free(key) {
  key.removeAttribute("aria-busy");
}

function freeAll(messageId, data) {
  for (const key of document.querySelectorAll(`#m${messageId} .key[aria-busy]`)) {
    if (key.dataset.data === data) free(key);
  }
}

function act(name, value) {
  if (name === "command") send(value);
  else if (name === "copy") copyText(value);
  else if (name === "copyDigest") copyDigest(value);
  else if (name === "show") source.show(value);
  else if (name === "jump") jump(value);
  else if (name === "press") press(value);
}

async function press({ messageId, data, node }) {
  node.setAttribute("aria-busy", "true");
  pressed.add(`${messageId} ${data}`);
  asked = messageId;
  setTimeout(() => free(node), PRESS_MS);
  try {
    await api.press(messageId, data);
  } catch (error) {
    asked = null;
    free(node);
    toast(error.message, { urgent: true });
  }
}

/** Shows a message, if it is there; tells whether it is. */
function jump(id) {
  const node = byId(`m${id}`);
  if (!node) return false;
  node.scrollIntoView({ block: "center" });
  node.classList.remove("flash");
  requestAnimationFrame(() => node.classList.add("flash"));
  return true;
}

/** Shows a past digest, and moves the focus there. */
function recall(id) {
  if (!jump(id)) return false;
  byId(`m${id}`).querySelector('[tabindex="0"], a[href], button')?.focus({ preventScroll: true });
  return true;
}

function answer({ message_id: id, data, text, alert }) {
  freeAll(id, data);
  followLanguage(); // the press may have chosen another one
  if (!pressed.delete(`${id} ${data}`) || !text) return;
  asked = null; // that is the answer
  if (alert) alertBox(text);
  else toast(text);
}

// ---------------------------------------------------------------------- stream

function state(now) {
  banner(null);
  bot = now.bot.first_name;
  person = now.person;
  restoring = now.restoring;
  byId("bot-name").textContent = bot;
  setCommands(now.commands);
  setKeyNames(now.keys);
  const present = new Set(now.messages.map((message) => message.message_id));
  // messages of an earlier run of the server stay, even if it does not know them
  for (const id of [...drawn.keys()]) if (!present.has(id) && id >= now.first_id) remove(id);
  live.setAttribute("aria-busy", "true");
  for (const message of now.messages) show(message, { many: true });
  for (const key of document.querySelectorAll(".key[aria-busy]")) free(key);
  work.setAll(now.work);
  greet();
  if (!started) toKeptPlace();
  toEndIfStuck();
  mark();
  live.setAttribute("aria-busy", "false");
  started = true;
}

function change(news) {
  if (news.kind === "message") show(news.message);
  else if (news.kind === "deleted") news.ids.forEach(remove);
  else if (news.kind === "emptied") empty(news.but);
  else if (news.kind === "restored") restoring = false;
  else if (news.kind === "action") work.act(news.action);
  else if (news.kind === "work") work.set(news.message_id, news.work);
  else if (news.kind === "answer") answer(news);
  else if (news.kind === "commands") setCommands(news.commands);
  greet();
}

function empty(but) {
  [...drawn.keys()].filter((id) => id !== but).forEach(remove);
  past.refresh();
}

function lost() {
  banner(word("lost"));
}

byId("sample").addEventListener("click", async () => {
  const response = await fetch("/page/sample.txt");
  await send(await response.text());
  byId("text").focus();
});
// A page that comes back from the browser's memory has no stream any more.
addEventListener("pageshow", (event) => event.persisted && location.reload());

past.start(recall);
work.start(toEndIfStuck);
whenSent(sent);
api.listen({ state, change, lost });
byId("text").focus();
