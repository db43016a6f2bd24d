import { InputError } from "../../files/inputError";
import { openBytes } from "../../files/openBytes";
import type { OpenedWorkbook } from "../../files/openXlsx";
import type { Sample } from "../../samples/samples";
import { workbenchProperty, type WorkbenchWindow } from "../connection";
import { createGrid, type FunctionsJson, type Grid } from "../grid";
import { Dock } from "./dock";
import { element } from "./elements";
import { acceptDrops, acceptFiles, downloadCopy } from "./files";
import { showForcedColors } from "./forcedColors";
import { pageMessages } from "./messages";
import { Operations } from "./operations";
import { PaneTheme } from "./paneTheme";
import { RegionKeys } from "./regions";
import { offerCommands } from "./ribbon";
import { pageRegions } from "./pageRegions";
import { assertShowable } from "./shownSize";
import { Simulation } from "./simulation";
import { Switches } from "./switches";
import { tellOfF6 } from "./tabHint";
import { isDark, systemTheme, type ThemeName } from "./theme";

/** The page at work: a workbook open in the grid and in the simulated Excel, the add-in's pane beside it. */
export class Workbench {
  private readonly messages = pageMessages();
  private readonly dock = new Dock();
  private theme = systemTheme();
  private readonly paneTheme = new PaneTheme(this.theme);
  private readonly simulation = new Simulation({
    beforeRequest: () => this.grid?.settle(),
    onRequest: () => this.grid?.refresh(),
    onFailed: () => this.switches.showFailed(),
    isTyping: () => this.grid?.editing ?? false,
  });
  private readonly switches = new Switches(this.theme, {
    onTheme: (theme) => this.show(theme),
    onPlatform: (platform) => {
      this.simulation.platform = platform;
      this.dock.load();
    },
    onFailNextWrite: (on) => (this.simulation.failNextWrite = on),
    onCellEditMode: (on) => (this.simulation.cellEdit = on),
    onProtected: (on) => this.protect(on),
  });
  private readonly keys = new RegionKeys(pageRegions(this.dock.frame));
  private readonly operations = new Operations(() => this.simulation.running?.answering ?? false);
  private grid: Grid | undefined;
  private readonly metadata: Promise<FunctionsJson>;

  constructor() {
    this.metadata = load("/pane/functions.json").then((response) => response.json() as Promise<FunctionsJson>);
    (window as WorkbenchWindow)[workbenchProperty] = {
      connect: (pane) => {
        this.paneTheme.install(pane);
        this.simulation.connect(pane);
        this.keys.listen(pane);
        this.operations.listen(pane);
        acceptDrops(pane, this.openFile);
      },
    };
    this.keys.listen(window);
    this.operations.listen(window);
    this.show(this.theme);
    acceptFiles(this.openFile);
    tellOfF6(element("grid", HTMLElement), (lines) => this.messages.tell(lines));
    this.dock.frame.addEventListener("load", () => void this.onPaneLoaded());
    offerCommands(
      () => this.simulation.running,
      () => this.dock.show(true),
    );
    element("download", HTMLButtonElement).addEventListener("click", () => this.download());
  }

  async openSample({ file }: Sample): Promise<void> {
    const name = file.slice(file.lastIndexOf("/") + 1);
    await this.open(name, async () => (await load(`/samples/${name}`)).arrayBuffer());
  }

  private readonly openFile = (file: File): void => {
    void this.open(file.name, () => file.arrayBuffer()).then((opened) => {
      if (opened) element("samples", HTMLSelectElement).value = "";
    });
  };

  /** Opens a file in place of the workbook that is open; one that can't be opened leaves everything as it is. */
  private async open(name: string, read: () => Promise<ArrayBuffer>): Promise<boolean> {
    this.messages.tell([`Opening ${name} …`]);
    try {
      const bytes = new Uint8Array(await read());
      await painted();
      const opened = openBytes(bytes, name);
      assertShowable(opened.document);
      this.start(opened);
      this.messages.warn(opened.warnings);
      return true;
    } catch (error) {
      this.messages.warn([error instanceof InputError ? error.message : `${name} can't be opened (${String(error)}).`]);
      return false;
    }
  }

  private start(opened: OpenedWorkbook): void {
    const workbook = this.simulation.open(opened);
    if (this.grid) this.grid.open(workbook);
    else {
      this.grid = createGrid(element("grid", HTMLElement), workbook, {
        isBusy: () => this.simulation.running?.answering ?? false,
        operation: () => this.operations.current,
        onSelect: (sheet, address) => this.simulation.running?.select(`'${sheet.replace(/'/g, "''")}'!${address}`),
      });
    }
    this.grid.setTheme(isDark(this.theme) ? "dark" : "light");
    this.switches.showProtected(workbook.structureProtected);
    const label = element("file-name", HTMLParagraphElement);
    label.textContent = workbook.fileName;
    label.title = workbook.fileName;
    this.dock.load();
  }

  /** The add-in's functions have been associated by now: formulas of the grid may call them. */
  private async onPaneLoaded(): Promise<void> {
    const metadata = await this.metadata;
    const host = this.simulation.running;
    if (!host || !this.grid) return;
    this.grid.setBlanks(host.blanks);
    this.grid.registerFunctions(host.customFunctions, metadata);
    const page = this.dock.frame.contentDocument;
    // The pane brings its rules along with what it shows.
    if (page) new MutationObserver(() => this.followForcedColors()).observe(page, { childList: true, subtree: true });
    this.followForcedColors();
  }

  private show(theme: ThemeName): void {
    this.theme = theme;
    document.documentElement.dataset["theme"] = theme;
    this.grid?.setTheme(isDark(theme) ? "dark" : "light");
    this.paneTheme.choose(theme);
    this.followForcedColors();
  }

  private followForcedColors(): void {
    const page = this.dock.frame.contentDocument;
    if (page) showForcedColors(page, this.theme === "forced");
  }

  private protect(on: boolean): void {
    const workbook = this.simulation.workbook?.document;
    if (workbook) workbook.structureProtected = on;
  }

  private download(): void {
    const opened = this.simulation.workbook;
    if (!opened) return;
    try {
      const notes = downloadCopy(opened);
      if (notes.length > 0) this.messages.warn(notes);
      else this.messages.clear();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.messages.warn([`The copy of ${opened.document.fileName} could not be made: ${why}`]);
    }
  }
}

async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** Waits until the page shows what was said: opening a large file keeps it busy. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => window.setTimeout(resolve)));
}
