import type { ConditionalFormat } from "../../document/conditionalFormat";
import type { DataValidation } from "../../document/dataValidation";
import { contains, intersect, type Rect } from "../../document/rect";
import type { SheetDocument } from "../../document/sheetDocument";
import { shiftFormula } from "../../document/shiftFormula";
import { rewriteRule } from "../../document/rules";
import { notImplemented } from "../excelError";
import type { SimulatedExcel } from "../simulatedExcel";
import type { RangeTarget } from "./rangeTarget";

/**
 * What Excel copies along with cells: merged cells, conditional formats, and, with everything, validations and links. Only
 * whole ones are, once, onto cells without any; anything else is refused. Gives what is to be done once the cells are there.
 */
export function copiedParts(
  excel: SimulatedExcel,
  source: RangeTarget,
  target: RangeTarget,
  way: "All" | "Formats",
): () => void {
  const [down, right] = [target.rect.row - source.rect.row, target.rect.column - source.rect.column];
  const moved = (rect: Rect): Rect => ({ ...rect, row: rect.row + down, column: rect.column + right });
  const shifted = (formula: string) => (formula.startsWith("=") ? shiftFormula(formula, down, right) : formula);
  const isOnce = target.rect.rows === source.rect.rows && target.rect.columns === source.rect.columns;
  const within = <T>(parts: readonly T[], rectsOf: (part: T) => readonly Rect[], what: string): readonly T[] => {
    const touched = parts.filter((part) => rectsOf(part).some((rect) => intersect(rect, source.rect)));
    const isWhole = touched.every((part) => rectsOf(part).every((rect) => contains(source.rect, rect)));
    if (touched.length > 0 && !(isOnce && isWhole))
      throw notImplemented(`Range.copyFrom of ${what} in part or repeated`);
    return touched;
  };
  const { sheet } = source;
  const merges = within(sheet.merges, (rect) => [rect], "merged cells");
  const formats = within(sheet.conditionalFormats, ({ ranges }) => ranges, "conditional formats");
  const all = way === "All";
  const validations = all ? within(sheet.validations, ({ ranges }) => ranges, "data validations") : [];
  const links = all ? within(sheet.hyperlinks, ({ rect }) => [rect], "hyperlinks") : [];
  if (merges.length + formats.length + validations.length + links.length > 0) refuseOver(target);
  return () => {
    const { sheet: to } = target;
    to.merges.push(...merges.map(moved));
    to.hyperlinks.push(...links.map((link) => ({ ...link, rect: moved(link.rect) })));
    to.validations.push(...validations.map((one) => copied(one, moved, shifted)));
    for (const other of to.conditionalFormats) other.priority += formats.length;
    const inOrder = [...formats].sort((a, b) => a.priority - b.priority);
    to.conditionalFormats.push(
      ...inOrder.map((format, priority) => {
        const id = `{${excel.nextId().toString(16).toUpperCase().padStart(8, "0")}}`;
        return { ...copied(format, moved, shifted), id, priority };
      }),
    );
  };
}

function copied<T extends ConditionalFormat | DataValidation>(
  part: T,
  moved: (rect: Rect) => Rect,
  shifted: (formula: string) => string,
): T {
  return { ...structuredClone(part), ...rewriteRule(part, shifted), ranges: part.ranges.map(moved) };
}

function refuseOver({ sheet, rect }: RangeTarget): void {
  const { merges, conditionalFormats, validations, hyperlinks }: SheetDocument = sheet;
  const rects = [
    ...merges,
    ...[...conditionalFormats, ...validations].flatMap(({ ranges }) => ranges),
    ...hyperlinks.map((link) => link.rect),
  ];
  if (rects.some((one) => intersect(one, rect))) {
    throw notImplemented("Range.copyFrom over merged cells, rules or links", "clear the cells first");
  }
}
