// Where the person writes: the field, the command menu, files.

import * as api from "./api.js";
import { byId, icon, make } from "./dom.js";
import { announce, modal, toast } from "./notices.js";
import { word } from "./words.js";

const field = byId("text");
const form = byId("composer");
const list = byId("commands");
const menu = byId("menu");
const tray = byId("files");
const DRAFT = "nutgraf-draft";

let commands = {}; // language -> those that the menu offers; "" for all other languages
let chosen = -1;
let waiting = []; // files that are sent with the text of the field
let sending = () => {};

/** Calls `told` whenever this page sends something: another page of the chat sends for itself. */
export function whenSent(told) {
  sending = told;
}

export function setCommands(known) {
  commands = known;
  menu.hidden = offered().length === 0;
  suggest();
}

const offered = () => commands[document.documentElement.lang] ?? commands[""] ?? [];

/** Sends a text as the person; what could not be sent comes back into the field. */
export async function send(text) {
  if (!text.trim()) return;
  sending();
  try {
    await api.say(text);
  } catch (error) {
    field.value = field.value ? `${text}\n${field.value}` : text;
    resize();
    toast(error.message, { urgent: true });
  }
}

async function sendFiles(files) {
  let caption = field.value.trim();
  if (caption) write("");
  sending();
  for (const [at, file] of files.entries()) {
    try {
      await api.sendFile(file, caption);
    } catch (error) {
      if (caption) write(caption);
      // what is too large would be refused again
      hold(files.slice(file.size > api.MAX_FILE_BYTES ? at + 1 : at));
      toast(error.message, { urgent: true });
      return;
    }
    caption = "";
  }
}

/** Lets files wait for a text to go with them. */
function hold(files) {
  waiting = [...waiting, ...files];
  drawTray();
  announce(`${word("files")}: ${waiting.map(({ name }) => name).join(", ")}`);
}

function drawTray() {
  tray.hidden = waiting.length === 0;
  byId("files-note").textContent = waiting.map(api.whyUnread).find(Boolean) ?? "";
  tray.replaceChildren(
    ...waiting.map((file) => {
      const drop = () => {
        waiting = waiting.filter((one) => one !== file);
        drawTray();
        field.focus();
      };
      const button = make("button", { type: "button", class: "icon-button", "aria-label": `${word("remove")}: ${file.name}`, onclick: drop }, icon("close"));
      return make("li", {}, make("span", { dir: "auto" }, file.name), button);
    }),
  );
  resize();
}

/** The text outlives a reload of this tab. */
function keepDraft() {
  try {
    sessionStorage.setItem(DRAFT, field.value);
  } catch {
    // storage is switched off
  }
}

function draft() {
  try {
    return sessionStorage.getItem(DRAFT) ?? "";
  } catch {
    return "";
  }
}

function write(text) {
  field.value = text;
  resize();
  suggest();
}

function resize() {
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
  byId("send").disabled = !field.value.trim() && !waiting.length;
  keepDraft();
}

// ------------------------------------------------------------------ commands

function suggest({ all = false } = {}) {
  const typed = /^\/(\w*)$/.exec(field.value)?.[1];
  const fitting = all ? offered() : offered().filter(({ command }) => typed !== undefined && command.startsWith(typed.toLowerCase()));
  list.replaceChildren(
    ...fitting.map(({ command, description }, index) =>
      make(
        "li",
        { role: "option", id: `command-${index}`, "aria-selected": "false", dataset: { command }, onmousedown: (event) => event.preventDefault(), onclick: () => choose(command) },
        make("b", {}, make("bdi", { dir: "ltr" }, `/${command}`)),
        make("span", { dir: "auto" }, description),
      ),
    ),
  );
  list.hidden = fitting.length === 0;
  menu.setAttribute("aria-expanded", String(!list.hidden));
  mark(list.hidden ? -1 : 0);
}

function mark(index) {
  chosen = index;
  [...list.children].forEach((node, at) => node.setAttribute("aria-selected", String(at === index)));
  const node = list.children[index];
  for (const owner of [field, list]) {
    if (node) owner.setAttribute("aria-activedescendant", node.id);
    else owner.removeAttribute("aria-activedescendant");
  }
  node?.scrollIntoView({ block: "nearest" });
}

function close() {
  if (document.activeElement === list) menu.focus();
  list.hidden = true;
  menu.setAttribute("aria-expanded", "false");
  mark(-1);
}

function choose(command) {
  close();
  write("");
  send(`/${command}`);
}

/** Handles the keys of the open menu; true when it did. */
function menuKey(event) {
  if (list.hidden) return false;
  const count = list.children.length;
  if (event.key === "ArrowDown") mark((chosen + 1) % count);
  else if (event.key === "ArrowUp") mark((chosen - 1 + count) % count);
  else if (event.key === "Escape") close();
  else if (event.key === "Enter" && !event.shiftKey) choose(list.children[chosen].dataset.command);
  else if (event.key === "Tab" && !event.shiftKey && field.value) write(`/${list.children[chosen].dataset.command}`);
  else return false;
  event.preventDefault();
  return true;
}

// -------------------------------------------------------------------- events

function submit() {
  if (waiting.length) {
    const files = waiting;
    waiting = [];
    drawTray();
    sendFiles(files);
    return;
  }
  const text = field.value;
  if (!text.trim()) return;
  write("");
  send(text);
}

field.addEventListener("input", () => {
  resize();
  suggest();
});
field.addEventListener("keydown", (event) => {
  if (event.isComposing || menuKey(event)) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    submit();
  }
});
for (const owner of [field, list]) {
  owner.addEventListener("blur", ({ relatedTarget }) => ![field, list].includes(relatedTarget) && close());
}
list.addEventListener("keydown", menuKey);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  submit();
  field.focus();
});
menu.addEventListener("mousedown", (event) => event.preventDefault());
// The list itself gets the focus: a phone shows no keyboard over it.
menu.addEventListener("click", () => {
  if (list.hidden) {
    suggest({ all: true });
    list.focus();
  } else close();
});
byId("attach").addEventListener("click", () => byId("file").click());
byId("file").addEventListener("change", (event) => {
  hold([...event.target.files]);
  event.target.value = "";
  field.focus();
});

// What is typed or pasted beside the field is meant for it.
document.addEventListener("keydown", (event) => {
  const printable = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (printable && event.key !== " " && !elsewhere(event.target)) field.focus();
});
document.addEventListener("paste", (event) => {
  const files = [...(event.clipboardData?.files ?? [])];
  if (files.length) {
    event.preventDefault();
    hold(files);
    field.focus();
  } else if (!elsewhere(event.target)) field.focus();
});

function elsewhere(target) {
  return target === field || target.closest?.("input, textarea") || modal();
}

// ---------------------------------------------------------------------- drop

let depth = 0; // dragenter and dragleave come for every element passed over

const types = (event) => [...(event.dataTransfer?.types ?? [])];
const carriesFiles = (event) => types(event).includes("Files");
// In the field itself the browser puts a dropped text where it was dropped.
const carries = (event) => carriesFiles(event) || (types(event).includes("text/plain") && event.target !== field);

function overlay(shown) {
  if (!shown) depth = 0;
  byId("drop").hidden = !shown;
}

addEventListener("dragenter", (event) => {
  if (!carries(event)) return;
  event.preventDefault();
  depth += 1;
  overlay(true);
});
addEventListener("dragover", (event) => {
  if (!carries(event)) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = "copy";
});
addEventListener("dragleave", (event) => {
  if (carries(event) && (depth -= 1) <= 0) overlay(false);
});
addEventListener("drop", (event) => {
  overlay(false);
  if (!carries(event)) return;
  event.preventDefault();
  if (carriesFiles(event)) hold([...event.dataTransfer.files]);
  else write([field.value, event.dataTransfer.getData("text/plain")].filter(Boolean).join("\n"));
  field.focus();
});
addEventListener("keydown", (event) => {
  if (event.key === "Escape") overlay(false);
});

write(draft());
