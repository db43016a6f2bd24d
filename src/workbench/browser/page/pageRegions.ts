import { element } from "./elements";
import { focusFirst, type Region } from "./regions";

/** The regions that F6 goes round: tool bar, grid, splitter, task pane. */
export function pageRegions(frame: HTMLIFrameElement): readonly Region[] {
  const bar = element("bar", HTMLElement);
  const grid = element("grid", HTMLElement);
  const dock = element("dock", HTMLElement);
  // Where the grid takes what is typed: the selected cell.
  const typing = () => grid.querySelector<HTMLElement>("[contenteditable=true]");
  const has = (place: Element) => place.contains(document.activeElement);
  return [
    { shown: () => true, hasFocus: () => has(bar), focus: () => focusFirst(bar) },
    { shown: () => true, hasFocus: () => has(grid), focus: () => typing()?.focus() },
    {
      shown: () => !dock.hidden,
      hasFocus: () => has(dock),
      focus: () => {
        frame.focus();
        if (frame.contentDocument) focusFirst(frame.contentDocument);
      },
    },
  ];
}
