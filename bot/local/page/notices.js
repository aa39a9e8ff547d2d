// Short words that come and go: toasts, alerts, the banner of a lost connection.

import { byId, make } from "./dom.js";

const SHOWN_MS = 4500;

export function toast(text, { urgent = false } = {}) {
  const box = byId(urgent ? "urgent" : "polite");
  const note = make("p", { class: urgent ? "toast urgent" : "toast", dir: "auto" }, text);
  box.replaceChildren(note);
  setTimeout(() => note.remove(), SHOWN_MS + text.length * 25);
}

/** Has a screen reader say something. */
export function announce(text) {
  byId("announcement").textContent = text;
}

/** A box that has to be closed, as `show_alert` asks for. */
export function alertBox(text) {
  const dialog = byId("alert");
  byId("alert-text").textContent = text;
  if (!dialog.open) dialog.showModal();
}

/** The dialog that is open; null if there is none. */
export const modal = () => document.querySelector("dialog[open]");

let pending = 0;

/** Says that the connection is lost; null when it is back. */
export function banner(text) {
  clearTimeout(pending);
  const node = byId("banner");
  if (text === null) {
    node.hidden = true;
    return;
  }
  // A page that is being left loses its connection too, and need not say so.
  pending = setTimeout(() => {
    node.textContent = text;
    node.hidden = false;
    announce(text);
  }, 400);
}
