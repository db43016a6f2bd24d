import { preferencesIn } from "../../src/taskpane/officeAddIn";

describe("of what lies in the storage, the pane takes what makes sense", () => {
  test.each([
    ["everything", { mode: "values", open: ["read"] }, { mode: "values", open: ["read"] }],
    ["nothing at all", undefined, {}],
    ["text of somebody else", "{ not JSON", {}],
    ["a mode that there is not", { mode: "magic", open: ["read"] }, { open: ["read"] }],
    ["sections that are no list", { mode: "live", open: "read" }, { mode: "live", open: [] }],
    ["sections that are no names", { open: ["read", 7, null] }, { open: ["read"] }],
  ])("%s", (_name, stored, expected) => {
    expect(preferencesIn(stored)).toEqual(expected);
  });
});
