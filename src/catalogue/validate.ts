import { areas } from "./area";
import { levels, type Figure } from "./figure";
import { foldName, labelsOf } from "./find";
import type { Kpi } from "./kpi";
import { sources } from "./sources";
import { units } from "./unit";

const idForm = /^[A-Z]{3,}$/;
/** Excel's last column is XFD, so letters alone are never a cell, but R1C1 style and short names are refused by Excel. */
const cellLike = /^(?:[A-Z]{1,3}\d+|R\d*C\d*)$/;
const keyForm = /^[a-z]+(?:-[a-z]+)*$/;

/** Everything that is wrong with one KPI's declaration, each as one sentence saying what to add or change. */
export function faultsOf(kpi: Kpi): readonly string[] {
  return [
    ...idFaults(kpi.id),
    ...textFaults(kpi),
    ...wordFaults(kpi),
    ...synonymFaults(kpi),
    ...inputFaults(kpi),
    ...variantFaults(kpi),
    ...kpi.figures.flatMap((figure) => figureFaults(kpi, figure)),
    ...doubleFigures(kpi),
    ...exampleFaults(kpi),
    ...(typeof kpi.native === "function"
      ? []
      : ["native is missing: add a formula builder, or one that gives a reason"]),
  ];
}

function idFaults(id: string): readonly string[] {
  if (cellLike.test(id)) return [`the id "${id}" looks like a cell reference: use letters only`];
  return idForm.test(id) ? [] : [`the id "${id}" must be three or more capital letters`];
}

function textFaults(kpi: Kpi): readonly string[] {
  const texts = ["name", "summary", "definition", "needs"] as const;
  const missing = texts.filter((field) => !kpi[field]?.trim()).map((field) => `${field} is missing: add one sentence`);
  return kpi.mistakes.length > 0 ? missing : [...missing, "mistakes is empty: say how the KPI is commonly got wrong"];
}

function wordFaults(kpi: Kpi): readonly string[] {
  const faults: string[] = [];
  if (!units.includes(kpi.unit)) faults.push(`the unit "${kpi.unit}" is unknown`);
  if (!(kpi.area in areas)) faults.push(`the area "${kpi.area}" is unknown`);
  if (!["higher", "lower", "between"].includes(kpi.better)) faults.push(`better "${kpi.better}" is unknown`);
  const { core } = kpi;
  if (core && !kpi.figures.some(({ source }) => source === core.source))
    faults.push(`the core source "${core.source}" publishes no figure about it`);
  return faults;
}

/** Names are compared without spaces, signs and case: one that reads the same as another is known already. */
function synonymFaults(kpi: Kpi): readonly string[] {
  const names = labelsOf(kpi);
  const folded = names.map(foldName);
  return names
    .filter((_, index) => index > 1 && folded.indexOf(folded[index] ?? "") < index)
    .map((name) => `the synonym "${name}" says the same as another name: remove it`);
}

function inputFaults({ inputs }: Kpi): readonly string[] {
  const faults: string[] = [];
  const names = inputs.map((input) => input.name);
  for (const name of names.filter((one, index) => names.indexOf(one) !== index)) {
    faults.push(`the input "${name}" is declared twice`);
  }
  for (const [index, input] of inputs.entries()) {
    if (!/^[a-z][A-Za-z]*$/.test(input.name))
      faults.push(`the input name "${input.name}" must be one word in camel case`);
    if (!input.help.trim()) faults.push(`the input "${input.name}" has no help: add one sentence with its unit`);
    if (!input.optional && inputs[index - 1]?.optional) {
      faults.push(`the input "${input.name}" is required but follows an optional one`);
    }
  }
  return faults;
}

function variantFaults({ variants }: Kpi): readonly string[] {
  const keys = variants.map((variant) => variant.key);
  const faults = keys
    .filter((key, index) => keys.indexOf(key) !== index)
    .map((key) => `the variant "${key}" is declared twice`);
  // The last one, "reported", is added to every KPI.
  if (variants.length < 2) faults.push("variants is empty: name at least the way that is computed");
  for (const { key, label } of variants) {
    if (!keyForm.test(key)) faults.push(`the variant key "${key}" must be in kebab case`);
    if (!label.trim()) faults.push(`the variant "${key}" has no label`);
  }
  return faults;
}

function figureFaults(kpi: Kpi, figure: Figure): readonly string[] {
  const { source, level, low, high } = figure;
  const where = `the figure ${level} of ${source}`;
  const faults: string[] = [];
  if (!(source in sources)) faults.push(`${where}: the source "${source}" is unknown`);
  if (!levels.includes(level)) faults.push(`${where}: the level "${level}" is unknown`);
  if (low === undefined && high === undefined) faults.push(`${where} has neither low nor high`);
  if ([low, high].some((end) => end !== undefined && !Number.isFinite(end))) faults.push(`${where} is not a number`);
  if (low !== undefined && high !== undefined && low > high) faults.push(`${where}: low is above high`);
  for (const key of figure.variants ?? []) {
    if (!kpi.variants.some((variant) => variant.key === key)) faults.push(`${where}: the variant "${key}" is unknown`);
  }
  return faults;
}

/** A source may publish one figure per level and variant: two would leave the rating to chance. */
function doubleFigures({ figures }: Kpi): readonly string[] {
  const faults: string[] = [];
  for (const [index, figure] of figures.entries()) {
    const earlier = figures.slice(0, index).find((one) => one.source === figure.source && one.level === figure.level);
    if (!earlier || figure.level === "example") continue;
    const overlap =
      !figure.variants || !earlier.variants || figure.variants.some((key) => earlier.variants?.includes(key));
    if (overlap)
      faults.push(`the source ${figure.source} has two figures of the level ${figure.level} for one variant`);
  }
  return faults;
}

function exampleFaults({ examples, inputs }: Kpi): readonly string[] {
  if (examples.length === 0) return ["examples is empty: add at least one worked example"];
  const required = inputs.filter((input) => !input.optional).length;
  return examples
    .filter(({ given }) => given.length < required || given.length > inputs.length)
    .map(({ given }) => `an example gives ${given.length} arguments where ${required} to ${inputs.length} are taken`);
}
