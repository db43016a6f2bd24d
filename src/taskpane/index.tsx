import { createRoot } from "react-dom/client";
import { insideExcel, liveUnavailable, prefersDarkTheme } from "../excel/environment";
import { officeAddIn } from "./officeAddIn";
import { Pane } from "./Pane";
import { OutsideExcel } from "./screens/OutsideExcel";

async function start(): Promise<void> {
  const place = document.getElementById("pane");
  if (!place) {
    throw new Error("The page has no element with the id pane.");
  }
  const root = createRoot(place);
  if (await insideExcel()) {
    root.render(<Pane addIn={officeAddIn(liveUnavailable())} officeIsDark={prefersDarkTheme()} />);
  } else {
    root.render(<OutsideExcel />);
  }
}

void start();
