import { workbenchProperty, type PaneWindow, type WorkbenchWindow } from "../connection";

/**
 * Runs in the pane's frame behind Microsoft's library, before the add-in's own scripts: what Excel does there, the page
 * around the frame does here. Opened by itself, the pane finds no Excel and says so.
 */
const workbench = (window.parent as WorkbenchWindow)[workbenchProperty];
if (workbench) workbench.connect(window as unknown as PaneWindow);
else
  Reflect.set(window, "Office", {
    onReady: async () => ({ host: null, platform: null }),
    HostType: { Excel: "Excel" },
  });
