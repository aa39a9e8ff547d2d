// The panels beside the chat. On a phone they lie over it, so that it cannot be reached.

import { byId } from "./dom.js";

export const narrow = matchMedia("(max-width: 899px)");

const panels = [];

/** Keeps the role of a panel, and what it covers, true to whether it is open. */
export function settle(panel) {
  if (!panels.includes(panel)) panels.push(panel);
  const over = (one) => !one.hidden && narrow.matches;
  for (const node of [byId("top"), byId("scroller"), byId("bottom")]) node.inert = panels.some(over);
  panel.setAttribute("role", over(panel) ? "dialog" : "region");
  if (over(panel)) panel.setAttribute("aria-modal", "true");
  else panel.removeAttribute("aria-modal");
}

narrow.addEventListener("change", () => panels.forEach(settle));
