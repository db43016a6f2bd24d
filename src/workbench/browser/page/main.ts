import { univerCalculator } from "../../calculator/univerCalculator";
import { startExcelHostOn, type ExcelHost } from "../../excel-host/host";
import { openXlsx } from "../../files/openXlsx";
import { workbenchProperty, type WorkbenchWindow } from "../connection";

async function start(): Promise<void> {
  const response = await fetch("/samples/helpdesk.xlsx");
  const { document: workbook } = openXlsx(new Uint8Array(await response.arrayBuffer()), "helpdesk.xlsx");
  workbook.calculator = univerCalculator;
  let host: ExcelHost | undefined;
  (window as WorkbenchWindow)[workbenchProperty] = {
    connect(pane) {
      host?.dispose();
      host = startExcelHostOn(pane, workbook);
      host.install(pane);
    },
  };
  const frame = document.createElement("iframe");
  frame.src = "/pane/taskpane.html";
  frame.title = "MSP Scorecard";
  frame.style.height = "700px";
  document.getElementById("pane")?.append(frame);
}

void start();
