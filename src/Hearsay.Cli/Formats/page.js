// Lights every part of the chain or statement that is pointed at or focused, in the report and in the list beside it, and
// walks them by keys. Which of the two it is, the choice above the list says.
(() => {
  let lit = null;
  const kindOf = node => node.closest("article")?.querySelector(".views input:checked")?.value === "statements" ? "statement" : "chain";
  const parts = ({ kind, id }) => document.querySelectorAll(`[data-${kind}="${id}"]`);

  function at(node) {
    if (!(node instanceof Element)) return null;
    const kind = kindOf(node), id = node.closest(`[data-${kind}]`)?.dataset[kind];
    return id ? { kind, id } : null;
  }

  function light(one, from) {
    if (one?.id === lit?.id) return;
    if (lit) parts(lit).forEach(part => part.classList.remove("lit"));
    lit = one;
    if (!one) return;
    parts(one).forEach(part => part.classList.add("lit"));
    if (from instanceof Element && from.closest(".report")) bringIntoList(document.getElementById(one.id));
  }

  // The list scrolls by itself; the page must not move under the pointer.
  function bringIntoList(entry) {
    const list = entry?.closest(".panel"), card = entry?.querySelector(".card");
    if (!card || list.scrollHeight <= list.clientHeight) return;
    const top = card.getBoundingClientRect().top - list.getBoundingClientRect().top;
    if (top < 0 || top + card.offsetHeight > list.clientHeight) list.scrollTop += top - list.clientHeight / 3;
  }

  // Chains have numbers in the report, statements in the list only; each page may hold several reports.
  function stops() {
    return [...document.querySelectorAll("article")].flatMap(article =>
      [...article.querySelectorAll(kindOf(article) === "chain" ? ":is(h1, .report) .number" : ".statements .number")]);
  }

  function step(by) {
    const all = stops();
    const here = all.findIndex(stop => at(stop)?.id === lit?.id);
    const next = all[Math.min(Math.max(here + by, 0), all.length - 1)];
    next?.focus({ preventScroll: true });
    const one = next && at(next);
    if (!one) return;
    document.getElementById(one.id + "m")?.scrollIntoView({ block: "center" });
    bringIntoList(document.getElementById(one.id));
  }

  document.addEventListener("pointerover", event => light(at(event.target), event.target));
  document.addEventListener("focusin", event => light(at(event.target), event.target));
  document.addEventListener("change", event => { if (event.target.closest(".views")) light(null); });
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") return light(null);
    if (event.key === "j" || event.key === "k") step(event.key === "j" ? 1 : -1);
  });
})();
