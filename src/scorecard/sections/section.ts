import { columnOf, visibleColumns } from "../layout";
import { text, type SheetBuilder, type Span } from "../sheetRows";

/** A heading over the whole width, with a line of explanation where one is given. */
export function addSection(sheet: SheetBuilder, title: string, hint = "", follows = 60): void {
  const hintSpan: Span = { at: 0, width: visibleColumns, cell: text(hint, "hint") };
  const hintHeight = hint === "" ? 0 : sheet.heightFor([hintSpan]);
  if (!sheet.keepTogether(15 + 24 + hintHeight + follows)) sheet.blankRow();
  sheet.add([{ at: 0, width: visibleColumns, cell: text(title, "section") }], { height: 24 });
  if (hint !== "") sheet.add([hintSpan], { height: hintHeight });
}

/** A subject with words about it, as wide as the sheet. */
export function wordLine(subject: string, words: string): readonly Span[] {
  return [
    { at: columnOf.name, width: 2, cell: text(subject, "name") },
    { at: columnOf.value, width: visibleColumns - columnOf.value, cell: text(words, "text") },
  ];
}

/** Adds a row, on a new page where it does not fit this one. */
export function addKept(sheet: SheetBuilder, spans: readonly Span[]): number {
  sheet.keepTogether(sheet.heightFor(spans));
  return sheet.add(spans);
}
