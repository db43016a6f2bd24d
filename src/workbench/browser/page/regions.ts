/** A part of the page that F6 leads to, as in Excel. */
export interface Region {
  /** Whether it is shown. */
  readonly shown: () => boolean;
  readonly hasFocus: () => boolean;
  readonly focus: () => void;
}

const focusable = "button, select, input:not([type=file]), a[href], [tabindex='0']";

/** Focuses the first element of a place that can be reached with Tab. */
export function focusFirst(place: ParentNode): void {
  const found = Array.from(place.querySelectorAll<HTMLElement>(focusable)).find(
    (one) => !one.hasAttribute("disabled") && one.getClientRects().length > 0,
  );
  found?.focus();
}

/** Lets F6 and Shift+F6 go round the regions: the grid keeps the Tab key for itself, as Excel's does. */
export class RegionKeys {
  constructor(private readonly regions: readonly Region[]) {}

  listen(target: Window): void {
    target.addEventListener("keydown", (event) => this.onKey(event), true);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const shown = this.regions.filter((region) => region.shown());
    const at = shown.findIndex((region) => region.hasFocus());
    const next = event.shiftKey ? at - 1 : at + 1;
    shown[(next + shown.length) % shown.length]?.focus();
  }
}
