import { helpdeskSample } from "./helpdesk";
import type { SampleSheet } from "./writeSample";

/** Every sample workbook with the seed that made it. */
export const samples: readonly { readonly file: string; readonly sheets: () => readonly SampleSheet[] }[] = [
  { file: "assets/samples/helpdesk.xlsx", sheets: () => helpdeskSample(20_260_701) },
];
