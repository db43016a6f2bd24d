/** A failure in words for the user; `retry` = the same click may work once the user has done what the message says. */
export interface Described {
  readonly code: string;
  readonly message: string;
  readonly retry: boolean;
}

/** A failure that the add-in itself finds before or after it asks Excel. */
export class AddInError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly retry = false,
  ) {
    super(message);
    this.name = "AddInError";
  }
}

const unchanged = "Nothing in the workbook was changed.";

const sentences: Record<string, Omit<Described, "code">> = {
  InvalidOperationInCellEditMode: {
    message: `A cell is being edited. Press Enter to finish editing, then try again. ${unchanged}`,
    retry: true,
  },
  AccessDenied: {
    message: `Excel refused access: the sheet or the workbook is protected or read-only. Unprotect it on the Review tab, then try again. ${unchanged}`,
    retry: true,
  },
  ItemNotFound: {
    message: `A sheet or table was renamed or deleted while it was being read. Scan again. ${unchanged}`,
    retry: true,
  },
  ItemAlreadyExists: {
    message: `Another sheet took the scorecard's name at the same moment. Try again. ${unchanged}`,
    retry: true,
  },
  RequestPayloadSizeLimitExceeded: {
    message: `The request is too large for Excel. Hide the sheets that need not be scanned, then try again. ${unchanged}`,
    retry: false,
  },
  ResponsePayloadSizeLimitExceeded: {
    message: `The answer is too large for Excel. Hide the sheets that need not be scanned, then try again. ${unchanged}`,
    retry: false,
  },
  RequestAborted: { message: `Excel stopped the request. Try again. ${unchanged}`, retry: true },
  Timeout: { message: `Excel did not answer in time. Try again. ${unchanged}`, retry: true },
  Cancelled: { message: `Stopped. ${unchanged}`, retry: true },
};

/** Any error as a code and a sentence that says what happened, what was changed and what to do. */
export function describeError(error: unknown): Described {
  const code = errorCode(error);
  if (error instanceof AddInError) return { code, message: error.message, retry: error.retry };
  const known = sentences[code];
  if (known) return { code, ...known };
  const words = error instanceof Error ? error.message : String(error);
  return { code, message: `Excel reported "${words}" (${code}). ${unchanged} Try again.`, retry: true };
}

export function errorCode(error: unknown): string {
  if (error instanceof DOMException && error.name === "AbortError") return "Cancelled";
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string")
    return error.code;
  return "GeneralException";
}
