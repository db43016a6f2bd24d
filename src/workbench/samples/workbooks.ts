import type { WorkbookSettings } from "../../excel/stored/settings";
import { financeSample } from "./finance/finance";
import { helpdeskSample } from "./helpdesk";
import { messySample } from "./messy/messy";
import type { SampleSheet } from "./sheet";
import { company } from "./whole/company";
import { wholeSample } from "./whole/whole";

export interface SampleWorkbook {
  readonly sheets: () => readonly SampleSheet[];
  /** What its owner settled in the pane. */
  readonly settings?: WorkbookSettings;
}

/** Every sample by its name, each made from a seed of its own. */
export const workbooks: Readonly<Record<string, SampleWorkbook>> = {
  helpdesk: { sheets: () => helpdeskSample(20_260_701) },
  whole: { sheets: () => wholeSample(20_260_704), settings: { company, currency: "USD" } },
  messy: { sheets: () => messySample(20_260_703) },
  finance: { sheets: () => financeSample(20_260_702) },
};
