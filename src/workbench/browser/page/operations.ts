/**
 * Counts what the user asks the add-in for: all that it does after a click or a key, in however many requests, is one
 * operation. What is clicked while it is at work, such as Cancel, begins no other.
 */
export class Operations {
  private count = 0;

  constructor(private readonly isBusy: () => boolean) {}

  get current(): number {
    return this.count;
  }

  /** Hears clicks and keys of a page. */
  listen(page: EventTarget): void {
    const begin = () => {
      if (!this.isBusy()) this.count += 1;
    };
    for (const kind of ["pointerdown", "keydown"]) page.addEventListener(kind, begin, { capture: true });
  }
}
