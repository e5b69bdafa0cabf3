// Lights every part of the chain that is pointed at or focused, in the report and in the list, and walks chains by keys.
(() => {
  let lit = null;
  const parts = id => document.querySelectorAll(`[data-chain="${id}"]`);
  const chainAt = node => node instanceof Element ? node.closest("[data-chain]")?.dataset.chain ?? null : null;

  function light(id, from) {
    if (id === lit) return;
    if (lit) parts(lit).forEach(part => part.classList.remove("lit"));
    lit = id;
    if (!id) return;
    parts(id).forEach(part => part.classList.add("lit"));
    if (from instanceof Element && from.closest(".report")) bringIntoList(document.getElementById(id));
  }

  // The list scrolls by itself; the page must not move under the pointer.
  function bringIntoList(entry) {
    const list = entry?.closest(".chains"), card = entry?.querySelector(".card");
    if (!card || list.scrollHeight <= list.clientHeight) return;
    const top = card.getBoundingClientRect().top - list.getBoundingClientRect().top;
    if (top < 0 || top + card.offsetHeight > list.clientHeight) list.scrollTop += top - list.clientHeight / 3;
  }

  document.addEventListener("pointerover", event => light(chainAt(event.target), event.target));
  document.addEventListener("focusin", event => light(chainAt(event.target), event.target));
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") return light(null);
    const step = { j: 1, k: -1 }[event.key];
    if (!step) return;
    const numbers = [...document.querySelectorAll(".report .number")];
    const at = numbers.findIndex(number => number.dataset.chain === lit);
    const next = numbers[Math.min(Math.max(at + step, 0), numbers.length - 1)];
    next?.focus();
    next?.scrollIntoView({ block: "center" });
  });
})();
