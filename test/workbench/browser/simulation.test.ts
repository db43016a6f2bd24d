import { Simulation } from "../../../src/workbench/browser/page/simulation";
import type { PaneWindow } from "../../../src/workbench/browser/connection";
import type * as loading from "../../../src/workbench/excel-host/loadLibrary";
import type { OfficeLibrary } from "../../../src/workbench/excel-host/library";
import { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";

/** Microsoft's library as another page of the frame loads it. */
function freshLibrary(): OfficeLibrary {
  let library: OfficeLibrary | undefined;
  jest.isolateModules(() => {
    const module = jest.requireActual<typeof loading>("../../../src/workbench/excel-host/loadLibrary");
    const { Excel, OfficeExtension, CustomFunctions } = module.loadOfficeLibrary();
    library = { Excel, OfficeExtension, CustomFunctions };
  });
  if (!library) throw new Error("The library could not be loaded.");
  return library;
}

test("a pane that is loaded again has its own library, and Excel answers it", async () => {
  const document = new WorkbookDocument();
  document.addSheet("Tickets");
  const hooks = {
    beforeRequest: () => undefined,
    onRequest: () => undefined,
    onFailed: () => undefined,
    isTyping: () => false,
  };
  const simulation = new Simulation(hooks);
  simulation.open({ document, warnings: [] });
  // A frame keeps its window from page to page; each page's scripts put their own library into it.
  const pane = new EventTarget() as unknown as PaneWindow;
  const pages = [freshLibrary(), freshLibrary(), freshLibrary()];
  for (const library of pages) {
    Object.assign(pane, library);
    simulation.connect(pane);
    expect(pane.Excel).toBe(library.Excel);
    const names = await pane.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }).catch((error: unknown) => error);
    expect(names).toEqual(["Tickets"]);
    pane.dispatchEvent(new Event("pagehide"));
    expect(simulation.running).toBeUndefined();
  }
});
