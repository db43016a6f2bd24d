import type { WorkbookDocument } from "../../document/workbookDocument";
import { startExcelHostOn, type ExcelHost } from "../../excel-host/host";
import type { Platform } from "../../excel-host/simulatedExcel";
import type { OpenedWorkbook } from "../../files/openXlsx";
import type { PaneWindow } from "../connection";
import { beforeRequests, isWrite } from "./requests";

export interface SimulationHooks {
  /** A request of the add-in is going to be answered. */
  readonly beforeRequest: () => void;
  /** A request of the add-in may have changed the workbook, its selection or its active sheet. */
  readonly onRequest: () => void;
  /** The failure that was ordered has struck. */
  readonly onFailed: () => void;
  /** Whether the user is typing into a cell of the grid. */
  readonly isTyping: () => boolean;
}

const typingCheckMs = 150;

/** The page answers clicks and keys between stretches of this length. */
const pace = { milliseconds: 40, pause: () => new Promise<void>((go) => setTimeout(go)) };

/** The simulated Excel of the page: the open workbook, the platform that is played, and what is to go wrong. */
export class Simulation {
  /** Whether Excel is to behave as if a cell were being typed into. */
  private cellEditMode = false;
  private failing = false;
  private host: ExcelHost | undefined;
  private opened: OpenedWorkbook | undefined;

  constructor(
    private readonly hooks: SimulationHooks,
    public platform: Platform = "desktop",
  ) {}

  get workbook(): OpenedWorkbook | undefined {
    return this.opened;
  }

  get running(): ExcelHost | undefined {
    return this.host;
  }

  /** Opens another workbook; the pane has to be loaded again behind it, as Excel does. */
  open(opened: OpenedWorkbook): WorkbookDocument {
    this.disconnect();
    this.opened = opened;
    return opened.document;
  }

  /** Starts Excel on a pane that is loading, before the pane's own scripts run. */
  connect(pane: PaneWindow): void {
    if (!this.opened) throw new Error("The pane was loaded before a workbook was open.");
    this.disconnect();
    // The next page of the frame has the same window: what this one lends it has to be gone before that one loads.
    pane.addEventListener("pagehide", () => this.disconnect(), { once: true });
    const { platform, hooks } = this;
    const host = startExcelHostOn(pane, this.opened.document, {
      ...{ platform, pace },
      beforeRequest: hooks.beforeRequest,
    });
    host.install(pane);
    // Without it the pane follows the system's theme, which the page can change while the pane runs.
    Reflect.deleteProperty(host.Office.context.officeTheme, "isDarkTheme");
    host.onRequest(this.hooks.onRequest);
    this.host = host;
    beforeRequests(pane, (body) => {
      this.followTyping();
      if (!this.failing || !isWrite(body)) return;
      this.failing = false;
      host.failNext("GeneralException", { when: { afterActions: Math.ceil(body.Actions.length / 2) } });
      this.hooks.onFailed();
    });
  }

  private disconnect(): void {
    this.host?.dispose();
    this.host = undefined;
  }

  set cellEdit(on: boolean) {
    this.cellEditMode = on;
    this.followTyping();
  }

  set failNextWrite(on: boolean) {
    this.failing = on;
  }

  private followTyping(): void {
    if (!this.host) return;
    const typing = this.hooks.isTyping();
    this.host.cellEditMode = this.cellEditMode || typing;
    // The grid doesn't say when typing ends, and a request may wait for that.
    if (typing) window.setTimeout(() => this.followTyping(), typingCheckMs);
  }
}
