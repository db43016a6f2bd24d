const sharedTexts = 65_536;

/**
 * The texts of one column. The first 65,536 different texts are shared between cells; beyond that a column is taken
 * to hold mostly unique texts (numbers of tickets, summaries), and each cell owns its slot: looking every one of a
 * million up would cost more memory than sharing saves.
 */
export class TextPool {
  private readonly texts: string[] = [];
  private readonly index = new Map<string, number>();
  private readonly free: number[] = [];

  get(slot: number): string {
    return this.texts[slot] ?? "";
  }

  add(text: string): number {
    const known = this.index.get(text);
    if (known !== undefined) return known;
    if (this.index.size < sharedTexts) {
      const slot = this.texts.push(text) - 1;
      this.index.set(text, slot);
      return slot;
    }
    const slot = this.free.pop();
    if (slot === undefined) return this.texts.push(text) - 1;
    this.texts[slot] = text;
    return slot;
  }

  /** Gives back the slot of a text that its cell no longer holds. */
  release(slot: number): void {
    if (slot < sharedTexts) return;
    this.texts[slot] = "";
    this.free.push(slot);
  }
}
