import { startExcelHost, type ExcelHost, type ExcelHostOptions } from "../../../src/workbench/excel-host/index";
import { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";

const open: ExcelHost[] = [];

afterEach(() => {
  for (const host of open.splice(0)) host.dispose();
});

/** A simulated Excel with sheets of these names, closed again after the test. */
export function openHost(sheets: readonly string[] = ["Tickets"], options: ExcelHostOptions = {}): ExcelHost {
  const document = new WorkbookDocument();
  for (const name of sheets) document.addSheet(name);
  const host = startExcelHost(document, options);
  open.push(host);
  return host;
}

type Batch<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T;

/** Runs a batch on the first sheet and sends it off. */
export function onFirstSheet<T>(host: ExcelHost, batch: Batch<T>): Promise<T> {
  return host.run(async (context) => {
    const result = await batch(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });
}

/** The code and message of the RichApi.Error that a promise is rejected with. */
export async function failure(work: Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await work;
  } catch (error) {
    const { name, code, message } = error as { name: string; code: string; message: string };
    if (name !== "RichApi.Error") throw error;
    return { code, message };
  }
  throw new Error("Nothing failed.");
}

export async function failureCode(work: Promise<unknown>): Promise<string> {
  return (await failure(work)).code;
}

/** Writes a rectangle from A1 on. */
export async function fill(host: ExcelHost, values: readonly (readonly unknown[])[], address = "A1"): Promise<void> {
  await onFirstSheet(host, (sheet) => {
    const rows = values.length;
    const columns = values[0]?.length ?? 0;
    sheet.getRange(address).getAbsoluteResizedRange(rows, columns).values = values as unknown[][];
  });
}

/** The values of a rectangle of the first sheet, read through Office.js. */
export function read(host: ExcelHost, address: string): Promise<unknown[][]> {
  return onFirstSheet(host, async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}
