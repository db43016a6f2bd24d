import { AddInError, describeError } from "../../src/excel/host/errors";

const excelError = (code: string) => Object.assign(new Error("from Excel"), { code });

describe("every failure becomes a sentence that says what happened, what changed and what to do", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "Press Enter to finish editing"],
    ["AccessDenied", "Unprotect"],
    ["ItemNotFound", "Scan again"],
    ["ItemAlreadyExists", "Try again"],
    ["RequestPayloadSizeLimitExceeded", "too large"],
    ["ResponsePayloadSizeLimitExceeded", "too large"],
    ["RequestAborted", "Try again"],
    ["Timeout", "in time"],
    ["GeneralException", "from Excel"],
    ["SomethingNew", "SomethingNew"],
  ])("%s", (code, words) => {
    const described = describeError(excelError(code));
    expect(described.code).toBe(code);
    expect(described.message).toContain(words);
    expect(described.message).toContain("Nothing in the workbook was changed.");
  });

  test("a cancelled scan is no fault", () => {
    expect(describeError(new DOMException("stop", "AbortError"))).toMatchObject({ code: "Cancelled", retry: true });
  });

  test("the add-in's own sentences are passed on as they are", () => {
    expect(describeError(new AddInError("WorkbookProtected", "It is protected.", true))).toEqual({
      code: "WorkbookProtected",
      message: "It is protected.",
      retry: true,
    });
  });

  test("whatever is thrown is described", () => {
    expect(describeError("plain text")).toMatchObject({ code: "GeneralException" });
    expect(describeError(undefined)).toMatchObject({ code: "GeneralException" });
  });
});
