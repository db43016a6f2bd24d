import type { OfficeLibrary } from "../excel-host/library";

/** A window into which Microsoft's library has been loaded. */
export type PaneWindow = Window & OfficeLibrary;

/** What the page offers to the pane's frame, as a property of its window. */
export interface Workbench {
  /** Connects the frame's Office.js to the open workbook, and gives the frame its Office, Excel and CustomFunctions. */
  connect(pane: PaneWindow): void;
}

export const workbenchProperty = "mspScorecardWorkbench";

export type WorkbenchWindow = Window & { [workbenchProperty]?: Workbench };
