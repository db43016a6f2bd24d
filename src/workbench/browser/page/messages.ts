import { element } from "./elements";

/** The line under the tool bar. It stays until it is dismissed or another takes its place; screen readers read it out. */
export interface Messages {
  tell(sentences: readonly string[]): void;
  /** For what did not work. */
  warn(sentences: readonly string[]): void;
  clear(): void;
}

export function pageMessages(): Messages {
  const line = element("message", HTMLDivElement);
  const text = element("message-text", HTMLParagraphElement);
  const show = (sentences: readonly string[], problem: boolean) => {
    line.classList.toggle("problem", problem);
    line.hidden = sentences.length === 0;
    text.textContent = sentences.join("\n");
  };
  const clear = () => show([], false);
  element("message-close", HTMLButtonElement).addEventListener("click", clear);
  return { tell: (sentences) => show(sentences, false), warn: (sentences) => show(sentences, true), clear };
}
