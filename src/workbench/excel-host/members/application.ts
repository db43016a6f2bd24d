import type { CalculationMode, WorkbookDocument } from "../../document/workbookDocument";
import { asOneOf } from "../arguments";
import { objectType } from "../objectType";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const wireModes: Readonly<Record<CalculationMode, (typeof modes)[number]>> = {
  automatic: "Automatic",
  automaticExceptTables: "AutomaticExceptTables",
  manual: "Manual",
};

export const applicationType = objectType<WorkbookDocument>({
  name: "Application",
  get: {
    calculationMode: (document) => wireModes[document.calculationMode],
    calculationState: (_document, excel) => (excel.recalculation.pending ? "Pending" : "Done"),
    decimalSeparator: () => ".",
    thousandsSeparator: () => ",",
    useSystemSeparators: () => true,
  },
  set: {
    calculationMode: (document, value) => {
      const mode = asOneOf(modes, value);
      document.calculationMode = `${mode.charAt(0).toLowerCase()}${mode.slice(1)}` as CalculationMode;
    },
  },
  call: {
    calculate: (_document, [type], excel) => {
      const kind = asOneOf(["Recalculate", "Full", "FullRebuild"], type);
      excel.recalculation.recalculate(kind !== "Recalculate");
    },
    suspendApiCalculationUntilNextSync: (_document, _args, excel) => void (excel.recalculation.suspended = true),
    // Nothing is drawn between the actions of a request anyway.
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});
