import { element } from "./elements";

const narrowest = 320;
const widest = 640;
const step = 10;
const bigStep = 50;

/** The task pane docked at the right, as Excel has it: as wide as the user drags it, closed and opened again. */
export class Dock {
  readonly frame = element("pane", HTMLIFrameElement);
  private readonly splitter = element("splitter", HTMLDivElement);
  private readonly place = element("dock", HTMLElement);
  private readonly button = element("pane-button", HTMLButtonElement);
  private width = 350;

  constructor() {
    this.splitter.ariaValueMin = String(narrowest);
    this.splitter.ariaValueMax = String(widest);
    this.resize(this.width);
    this.splitter.addEventListener("keydown", (event) => this.onKey(event));
    this.splitter.addEventListener("pointerdown", (event) => this.onPointerDown(event));
    this.button.addEventListener("click", () => this.show(this.place.hidden));
    element("pane-close", HTMLButtonElement).addEventListener("click", () => {
      this.show(false);
      this.button.focus();
    });
    element("pane-reload", HTMLButtonElement).addEventListener("click", () => this.load());
  }

  /** Loads the pane afresh, as Excel does behind a newly opened workbook. */
  load(): void {
    this.show(true);
    // Replacing the address keeps the browser's history to what the user did.
    this.frame.contentWindow?.location.replace("/pane/taskpane.html");
  }

  show(shown: boolean): void {
    this.place.hidden = !shown;
    this.splitter.hidden = !shown;
    this.button.ariaPressed = String(shown);
  }

  private resize(width: number): void {
    this.width = Math.round(Math.min(widest, Math.max(narrowest, width)));
    this.place.style.width = `${this.width}px`;
    this.splitter.ariaValueNow = String(this.width);
    this.splitter.ariaValueText = `${this.width} pixels`;
  }

  private onKey(event: KeyboardEvent): void {
    const change = event.shiftKey ? bigStep : step;
    const widths: Readonly<Record<string, number>> = {
      ArrowLeft: this.width + change,
      ArrowRight: this.width - change,
      Home: narrowest,
      End: widest,
    };
    const width = widths[event.key];
    if (width === undefined) return;
    event.preventDefault();
    this.resize(width);
  }

  private onPointerDown(event: PointerEvent): void {
    const start = this.width + event.clientX;
    const move = (to: PointerEvent) => this.resize(start - to.clientX);
    const end = () => {
      document.body.classList.remove("dragging");
      this.splitter.removeEventListener("pointermove", move);
    };
    document.body.classList.add("dragging");
    this.splitter.setPointerCapture(event.pointerId);
    this.splitter.addEventListener("pointermove", move);
    this.splitter.addEventListener("lostpointercapture", end, { once: true });
  }
}
