/** Says once, to whoever looks for a way out of the grid, that Tab goes from cell to cell there and which key leads on. */
export function tellOfF6(grid: HTMLElement, tell: (lines: readonly string[]) => void): void {
  const hear = (event: KeyboardEvent) => {
    if (event.key !== "Tab") return;
    grid.removeEventListener("keydown", hear, true);
    tell(["Tab goes from cell to cell, as in Excel. F6 leads to the task pane and on to the tool bar."]);
  };
  grid.addEventListener("keydown", hear, true);
}
