import "./page.css";
import { samples } from "../../samples/samples";
import { element } from "./elements";
import { Workbench } from "./workbench";

const workbench = new Workbench();
const choice = element("samples", HTMLSelectElement);
choice.append(new Option("", "", false, false));
for (const { title, name, description } of samples) {
  const option = new Option(title, name);
  option.title = description;
  choice.append(option);
}
// Chosen for a file of the user's own; nobody chooses it.
choice.options[0]?.setAttribute("hidden", "");
choice.addEventListener("change", () => void openChosen());

async function openChosen(): Promise<void> {
  const sample = samples.find(({ name }) => name === choice.value);
  if (sample) await workbench.openSample(sample);
}

choice.selectedIndex = 1;
void openChosen();
