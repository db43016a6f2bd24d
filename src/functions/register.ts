import type { Failure } from "../cells/failure";
import { allFunctions } from "../kpis";
import type { Kpi } from "../catalogue/kpi";
import { asksAddresses, asMatrix, customFunction, type CustomFunction } from "./customFunction";

/** Excel's error codes are what the cell shows. Excel shows our message for #VALUE! and #N/A only. */
function toError({ failure, message }: Failure): CustomFunctions.Error {
  return new CustomFunctions.Error(failure as CustomFunctions.ErrorCode, message);
}

function functionOf(kpi: Kpi): CustomFunction {
  const compute = customFunction(kpi, toError);
  return asksAddresses(kpi) ? asMatrix(compute) : compute;
}

// A host without custom functions still gets the task pane, which is loaded with this file.
if (typeof CustomFunctions !== "undefined") {
  for (const kpi of allFunctions) CustomFunctions.associate(kpi.id, functionOf(kpi));
}
