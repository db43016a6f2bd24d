import type { ExcelHost } from "../../excel-host/host";
import { element } from "./elements";

type Command = (event: { readonly completed: () => void }) => unknown;

/**
 * The ribbon's buttons that run without the pane. Each runs what the add-in has associated with its id in the manifest,
 * and is busy until that is completed, as in Excel.
 */
export function offerCommands(running: () => ExcelHost | undefined, showPane: () => void): void {
  for (const button of element("ribbon", HTMLDivElement).querySelectorAll("button")) {
    button.addEventListener("click", () => {
      const command = running()?.actions.get(button.dataset["command"] ?? "") as Command | undefined;
      if (!command || button.ariaBusy === "true") return;
      button.ariaBusy = "true";
      showPane();
      command({ completed: () => (button.ariaBusy = "false") });
    });
  }
}
