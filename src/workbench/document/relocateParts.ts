import { contains, intersect, type Rect } from "./rect";
import { NotFollowed, type Relocate } from "./relocation";
import type { Change } from "./relocateFormulas";
import type { SheetDocument } from "./sheetDocument";
import { tableBody, type TableDocument } from "./table";
import type { WorkbookDocument } from "./workbookDocument";

/** Merged cells, links, tables, filters and the print area of the sheets. */
export function relocateParts(document: WorkbookDocument, relocate: Relocate): Change[] {
  return document.sheets.flatMap((sheet) => {
    const own = (rect: Rect, what: string): Rect | undefined => {
      const place = relocate({ sheet, rect });
      if (place && place.sheet !== sheet) throw new NotFollowed(`${what} would come to another sheet`);
      return place?.rect;
    };
    const merges = sheet.merges.flatMap((merge) => own(merge, "merged cells") ?? []);
    const hyperlinks = sheet.hyperlinks.flatMap((link) => {
      const rect = own(link.rect, "a link");
      return rect ? [{ ...link, rect }] : [];
    });
    const tables = sheet.tables.map((table) => ({ table, rect: tableRect(table, own(table.rect, "a table"), own) }));
    const { autoFilter, pageLayout } = sheet;
    const filtered = autoFilter && own(autoFilter.rect, "a filter");
    if (autoFilter && filtered && !own({ ...autoFilter.rect, rows: 1 }, "a filter")) {
      throw new NotFollowed("the headings of a filter go");
    }
    if (autoFilter && filtered && filtered.columns !== autoFilter.rect.columns) {
      throw new NotFollowed("the columns of a filter change");
    }
    const printArea = pageLayout.printArea && own(pageLayout.printArea, "the print area");
    return [
      () => {
        sheet.merges = merges.filter(({ rows, columns }) => rows * columns > 1);
        sheet.hyperlinks = hyperlinks;
        for (const { table, rect } of tables) if (rect) table.rect = rect;
        const left = new Set(tables.flatMap(({ table, rect }) => (rect ? [table] : [])));
        sheet.tables = sheet.tables.filter((table) => left.has(table));
        sheet.autoFilter = autoFilter && filtered && { ...autoFilter, rect: filtered };
        pageLayout.printArea = printArea;
      },
    ];
  });
}

type Own = (rect: Rect, what: string) => Rect | undefined;

/** A table grows and shrinks by rows between its headings and its totals; anything else is refused. */
function tableRect(table: TableDocument, rect: Rect | undefined, own: Own): Rect | undefined {
  if (!rect) return undefined;
  const { rect: before } = table;
  const headings = table.showHeaders && !own({ ...before, rows: 1 }, "a table");
  const totals = table.showTotals && !own({ ...before, row: before.row + before.rows - 1, rows: 1 }, "a table");
  const isEmpty = tableBody({ ...table, rect }).rows < 1;
  if (headings || totals || isEmpty || rect.columns !== before.columns) throw new NotFollowed("a table would be cut");
  return rect;
}

/** Refuses to move a part of what hangs together. */
export function assertUncut(sheet: SheetDocument, rect: Rect): void {
  const { merges, tables, hyperlinks, autoFilter, conditionalFormats, validations, cells } = sheet;
  const wholes = [
    ...merges,
    ...[...tables, ...hyperlinks, ...(autoFilter ? [autoFilter] : [])].map((one) => one.rect),
    ...[...conditionalFormats, ...validations].flatMap(({ ranges }) => ranges),
  ];
  if (wholes.some((whole) => intersect(whole, rect) && !contains(rect, whole))) {
    throw new NotFollowed("merged cells, a table, a link, a filter or a rule would be cut");
  }
  if (cells.cutsArray(rect)) throw new NotFollowed("a part of an array would move");
}
