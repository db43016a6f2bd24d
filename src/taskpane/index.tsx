import { createRoot } from "react-dom/client";
import { tellBlanksBy } from "../catalogue/blankCells";
import { expectDateShift } from "../catalogue/dateSystem";
import { expectUserBenchmarks } from "../catalogue/userBenchmarks/registry";
import { insideExcel, liveUnavailable, prefersDarkTheme } from "../excel/host/environment";
import { readBlankCells } from "../excel/read/blankCells";
import { loadDateSystem } from "../excel/read/dateSystem";
import { loadUserBenchmarksWhenReady } from "../excel/stored/userBenchmarks";
import { associateRibbonCommands } from "../excel/host/ribbon";
import { officeAddIn } from "./officeAddIn";
import { Pane } from "./Pane";
import { OutsideExcel } from "./screens/OutsideExcel";

async function start(): Promise<void> {
  // Before anything is waited for: Excel asks for a button's command as soon as the page is loaded.
  associateRibbonCommands();
  const inside = insideExcel();
  tellBlanksBy(readBlankCells);
  // The functions are registered already, and the first of them may be called before the workbook has been read.
  expectUserBenchmarks(inside.then((excel) => (excel ? loadUserBenchmarksWhenReady() : undefined)));
  expectDateShift(inside.then((excel) => (excel ? loadDateSystem() : undefined)));
  const place = document.getElementById("pane");
  if (!place) {
    throw new Error("The page has no element with the id pane.");
  }
  const root = createRoot(place);
  if (await inside) {
    root.render(<Pane addIn={officeAddIn(liveUnavailable())} officeIsDark={prefersDarkTheme()} />);
  } else {
    root.render(<OutsideExcel />);
  }
}

void start();
