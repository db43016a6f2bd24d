/** Waits until Office.js can be used; false outside Excel, or where Office.js could not be loaded. */
export async function insideExcel(): Promise<boolean> {
  if (typeof Office === "undefined") {
    return false;
  }
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** Whether Excel's own theme is dark; undefined where Excel does not say, and the system decides. */
export function prefersDarkTheme(): boolean | undefined {
  return Office.context.officeTheme?.isDarkTheme;
}

const newestApi = 20;

/** Which Excel this is, for whoever is asked for help: "Excel 16.0 (PC), ExcelApi 1.17". */
export function hostWords(): string {
  const { diagnostics, requirements } = Office.context;
  let api = newestApi;
  while (api > 1 && !requirements.isSetSupported("ExcelApi", `1.${api}`)) api -= 1;
  return `Excel ${diagnostics.version} (${String(diagnostics.platform)}), ExcelApi 1.${api}`;
}

/** Why =MSP.… formulas cannot be computed in this Excel; undefined when they can. */
export function liveUnavailable(): string | undefined {
  return Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1")
    ? undefined
    : "not available: this Excel does not run custom functions";
}

/** Countries whose offices print on Letter; all others on A4. */
const letterCountries = new Set(["US", "CA", "MX", "CO", "CL", "CR", "GT", "PA", "PH", "PR", "SV", "VE"]);

/** Whether this Excel can start add-ins with a workbook. */
export function startsWithWorkbooks(): boolean {
  return Office.context.requirements.isSetSupported("SharedRuntime", "1.1");
}

/** The paper of the country that Excel's formats are set to. */
export function paperSize(): "A4" | "Letter" {
  const [, country] = /-([A-Z]{2})$/.exec(Office.context.contentLanguage ?? "") ?? [];
  return country !== undefined && letterCountries.has(country) ? "Letter" : "A4";
}
