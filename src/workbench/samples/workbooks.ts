import { financeSample } from "./finance/finance";
import { helpdeskSample } from "./helpdesk";
import { messySample } from "./messy/messy";
import type { SampleSheet } from "./sheet";

/** The sheets of every sample by its name, each made from a seed of its own. */
export const workbooks: Readonly<Record<string, () => readonly SampleSheet[]>> = {
  helpdesk: () => helpdeskSample(20_260_701),
  finance: () => financeSample(20_260_702),
  messy: () => messySample(20_260_703),
};
