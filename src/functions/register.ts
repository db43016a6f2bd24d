import type { Failure, FailureCode } from "../cells/failure";
import { functions } from "../kpis";
import { customFunction } from "./customFunction";

/** Excel's error codes by what the cell shows. Excel shows our message for #VALUE! and #N/A only. */
function errorCode(code: FailureCode): CustomFunctions.ErrorCode {
  const codes: Readonly<Record<FailureCode, CustomFunctions.ErrorCode>> = {
    "#VALUE!": CustomFunctions.ErrorCode.invalidValue,
    "#N/A": CustomFunctions.ErrorCode.notAvailable,
    "#DIV/0!": CustomFunctions.ErrorCode.divisionByZero,
    "#NUM!": CustomFunctions.ErrorCode.invalidNumber,
    "#REF!": CustomFunctions.ErrorCode.invalidReference,
    "#NAME?": CustomFunctions.ErrorCode.invalidName,
    "#NULL!": CustomFunctions.ErrorCode.nullReference,
  };
  return codes[code];
}

function toError({ failure, message }: Failure): CustomFunctions.Error {
  return new CustomFunctions.Error(errorCode(failure), message);
}

// A host without custom functions still gets the task pane, which is loaded with this file.
if (typeof CustomFunctions !== "undefined") {
  for (const kpi of functions) CustomFunctions.associate(kpi.id, customFunction(kpi, toError));
}
