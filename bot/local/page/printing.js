// Prints one digest: that with the focus, else that which is the nearest to the window's middle.

function toMiddle(node) {
  const { top, bottom } = node.getBoundingClientRect();
  return Math.max(top - innerHeight / 2, innerHeight / 2 - bottom, 0);
}

addEventListener("beforeprint", () => {
  const digests = [...document.querySelectorAll(".message:has(.digest)")];
  const focused = digests.find((one) => one.contains(document.activeElement));
  const nearest = digests.sort((a, b) => toMiddle(a) - toMiddle(b))[0];
  (focused ?? nearest)?.classList.add("printed");
});
addEventListener("afterprint", () => document.querySelector(".printed")?.classList.remove("printed"));
