// The list of keyboard shortcuts: on a key, and on "?" of any script, outside of the message field.

import { byId } from "./dom.js";
import { modal } from "./notices.js";

const OFF = "nutgraf-no-question-key";
const dialog = byId("shortcuts");
const wanted = byId("shortcuts-key");

function isOff() {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false; // storage is switched off
  }
}

function open() {
  wanted.checked = !isOff();
  dialog.showModal();
}

byId("shortcuts-open").addEventListener("click", open);
byId("shortcuts-close").addEventListener("click", () => dialog.close());
dialog.addEventListener("click", (event) => event.target === dialog && dialog.close()); // beside it
// who dictates may say a single sign by accident, and can switch it off
wanted.addEventListener("change", () => {
  try {
    if (wanted.checked) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "1");
  } catch {
    wanted.checked = true;
  }
});
// before the field takes what is typed beside it
addEventListener("keydown", (event) => {
  const plain = "?؟？".includes(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!plain || event.target.closest?.("input, textarea") || modal() || isOff()) return;
  event.preventDefault();
  event.stopPropagation();
  open();
}, { capture: true });
