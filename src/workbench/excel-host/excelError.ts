/** Excel's error codes and the messages it sends with them. */
export const errorMessages = {
  AccessDenied: "You cannot perform the requested operation.",
  ActivityLimitReached: "Activity limit has been reached.",
  ApiNotAvailable: "The requested API is not available.",
  Conflict: "Request could not be processed because of a conflict.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidBinding: "This object binding is no longer valid due to previous updates.",
  InvalidOperation: "This operation is not permitted for the current object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "Cannot process the request.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with a PivotTable report, query results, merged cells, or an XML map.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded:
    "The request payload size has exceeded the limit. Please refer to our documentation for more information.",
  ResponsePayloadSizeLimitExceeded:
    "The response payload size has exceeded the limit. Please refer to our documentation for more information.",
  ServiceNotAvailable: "The service is unavailable.",
  Timeout: "The operation has timed out.",
  Unauthenticated: "Required authentication information is either missing or invalid.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type ErrorCode = keyof typeof errorMessages;

/** The code of members that the simulated Excel lacks; real Excel never sends it. */
export const notSimulated = "ApiNotImplementedInSimulator";

/** An error that ends a request; Office.js turns it into its own RichApi.Error with this code. */
export class ExcelError extends Error {
  override readonly name = "ExcelError";

  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? errorMessages[code as ErrorCode] ?? code);
  }
}

export function excelError(code: ErrorCode, message?: string): ExcelError {
  return new ExcelError(code, message);
}

export function notImplemented(what: string, why?: string): ExcelError {
  return new ExcelError(notSimulated, `${what} is not implemented by the simulated Excel${why ? `: ${why}` : ""}.`);
}
