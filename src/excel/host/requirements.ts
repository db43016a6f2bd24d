import { AddInError } from "./errors";

/** The set of ExcelApi that has everything the add-in calls without asking first; the manifest declares it. */
export const requiredApi = "1.9";

/** Sets of which single members are used where this Excel has them: what needs them asks first. */
export type NewerApi = "1.11" | "1.12" | "1.13";

export function hasApi(version: NewerApi): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Excel.run for a step that the user asked for: an Excel that lacks what the add-in calls is told before it begins. */
export async function runStep<T>(step: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  requireApi();
  return Excel.run(step);
}

function requireApi(): void {
  if (Office.context.requirements.isSetSupported("ExcelApi", requiredApi)) return;
  throw new AddInError(
    "ExcelTooOld",
    `This Excel is too old for this step (it lacks ExcelApi ${requiredApi}). Update Office, or open the workbook in Excel on the web. Nothing in the workbook was changed. MSP formulas still work.`,
  );
}
