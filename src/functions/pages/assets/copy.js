/* Puts a copy button beside every formula. Without this script a formula is text to select. */
(() => {
  const { document, getSelection, navigator } = globalThis;

  const status = document.createElement("p");
  status.className = "unseen";
  status.setAttribute("role", "status");
  document.body.append(status);

  const select = (code) => {
    const range = document.createRange();
    range.selectNodeContents(code);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  };

  /** True where the formula is on the clipboard; some hosts refuse pages in a frame. */
  const copied = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  };

  const copy = async (block, code, button) => {
    const done = await copied(code.textContent);
    if (!done) select(code);
    button.textContent = done ? "Copied" : "Selected";
    status.textContent = done
      ? `Copied ${block.dataset.copy}`
      : `Copying is not allowed here. The formula is selected: press Ctrl+C`;
  };

  for (const block of document.querySelectorAll("[data-copy]")) {
    const code = block.querySelector("code");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.setAttribute("aria-label", `Copy ${block.dataset.copy}`);
    button.addEventListener("click", () => copy(block, code, button));
    // The word goes back so that the next press is seen to do something.
    button.addEventListener("blur", () => (button.textContent = "Copy"));
    block.append(button);
  }
})();
