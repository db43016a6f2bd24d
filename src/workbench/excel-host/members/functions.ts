import type { WorkbookDocument } from "../../document/workbookDocument";
import { asInteger } from "../arguments";
import { bind, objectType } from "../objectType";

interface FunctionResult {
  readonly value: unknown;
  readonly error: string | null;
}

const functionResultType = objectType<FunctionResult>({
  name: "FunctionResult",
  get: { value: ({ value }) => value, error: ({ error }) => error },
});

const millisecondsPerDay = 86_400_000;

/** Workbook.functions: what the add-in asks of it. DATE knows whether the workbook counts its days from 1904. */
export const functionsType = objectType<WorkbookDocument>({
  name: "Functions",
  call: {
    date: ({ date1904 }, [year, month, day]) => {
      const time = Date.UTC(asInteger(year, 1904), asInteger(month) - 1, asInteger(day));
      const days = Math.round((time - Date.UTC(1899, 11, 30)) / millisecondsPerDay);
      return bind(functionResultType, { value: date1904 ? days - 1462 : days, error: null });
    },
  },
});
