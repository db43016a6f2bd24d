/* Filters the list of functions by what is typed. Without this script the whole list is shown. */
(() => {
  const { document } = globalThis;
  const form = document.getElementById("search");
  const field = document.getElementById("search-text");
  const status = document.getElementById("search-status");
  const areas = [...document.querySelectorAll(".area")];
  const entries = [...document.querySelectorAll("[data-words]")];

  /** Words without case, accents and punctuation, as the entries carry them. */
  const wordsOf = (text) =>
    text
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== "");

  const isFound = (part, word) => word.startsWith(part) || (word.length > 3 && part.startsWith(word));

  const filter = () => {
    const wanted = wordsOf(field.value);
    const counts = entries.map((entry) => {
      const words = entry.dataset.words.split(" ");
      return wanted.filter((part) => words.some((word) => isFound(part, word))).length;
    });
    // Those that most of the words are found in: the rule of bestMatches in catalogue/search.ts.
    const best = Math.max(0, ...counts);
    entries.forEach((entry, index) => (entry.hidden = wanted.length > 0 && (best === 0 || counts[index] < best)));
    for (const area of areas) area.hidden = !area.querySelector("[data-words]:not([hidden])");
    const found = entries.filter((entry) => !entry.hidden).length;
    if (wanted.length === 0) status.textContent = `${entries.length} functions`;
    else if (found === 0) status.textContent = "No function is called that. Try another word.";
    else status.textContent = `${found} of ${entries.length} functions`;
  };

  field.addEventListener("input", filter);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    document.querySelector("[data-words]:not([hidden]) a")?.focus();
  });
  form.hidden = false;
  // A browser that goes back to this page may have kept what was typed.
  filter();
})();
