import {
  findByKey,
  formatId,
  matchKeys,
  parseKey,
  parseVariantWords,
  tableKey,
  variantWords,
  type FindingId,
} from "../../../src/scanner/result/findingId";

const mean = (table: string): FindingId => ({ table, kpi: "MTTR", variant: "mean" });
const all = [mean("Desk!A1"), { ...mean("Desk!A1"), variant: "median" }, mean("Desk!H1")];

describe("an id as text", () => {
  test.each(["Tickets!A1", "'It''s @ # (old)!'!B3"])("comes back from it: %s", (table) => {
    expect(parseKey(formatId(mean(table)))).toEqual(mean(table));
  });

  test.each([
    ["MTTR/mean", { kpi: "MTTR", variant: "mean" }],
    ["MTTR/mean#2", { kpi: "MTTR", variant: "mean", number: 2 }],
    ["MTTR", { kpi: "MTTR", variant: "" }],
  ])("%s of an earlier version is read", (text, key) => expect(parseKey(text)).toEqual(key));

  test("names a table as formulas do", () => {
    expect([tableKey("Tickets", 0, 0), tableKey("My desk", 4, 27)]).toEqual(["Tickets!A1", "'My desk'!AB5"]);
  });
});

describe("the words of a variant", () => {
  test.each([true, false])("are read again, with a table: %s", (several) => {
    const words = variantWords(mean("'A (b)'!C2"), several);
    expect(words).toBe(several ? "mean ('A (b)'!C2)" : "mean");
    expect(parseVariantWords("MTTR", words)).toEqual(several ? mean("'A (b)'!C2") : { kpi: "MTTR", variant: "mean" });
  });

  test("of an earlier version are read", () => {
    expect(parseVariantWords("MTTR", "mean#2")).toEqual({ kpi: "MTTR", variant: "mean", number: 2 });
  });
});

describe("the finding that a key means", () => {
  test.each([
    ["MTTR/mean", "Desk!A1"],
    ["MTTR/mean#2", "Desk!H1"],
    ["MTTR/mean@Desk!H1", "Desk!H1"],
    ["MTTR/mean#3", undefined],
    ["MTTR/mean@Desk!Z1", undefined],
    ["SLA/mean", undefined],
  ])("%s: %s", (key, table) => expect(findByKey(all, parseKey(key))?.table).toBe(table));
});

describe("the findings that an earlier scorecard's keys mean", () => {
  const matched = (keys: readonly string[]) =>
    Object.fromEntries([...matchKeys(keys, all)].map(([key, id]) => [key, formatId(id)]));

  test("are their own where the table is still there", () => {
    expect(matched(["MTTR/mean@Desk!H1"])).toEqual({ "MTTR/mean@Desk!H1": "MTTR/mean@Desk!H1" });
  });

  test("are those that no other key means where tables were moved or sheets renamed", () => {
    expect(matched(["MTTR/mean@Old!A1", "MTTR/mean@Desk!A1", "AREA/service-desk"])).toEqual({
      "MTTR/mean@Desk!A1": "MTTR/mean@Desk!A1",
      "MTTR/mean@Old!A1": "MTTR/mean@Desk!H1",
    });
    expect(matched(["MTTR/mean@B!A1", "MTTR/mean@C!A1", "MTTR/mean@D!A1"])).toEqual({
      "MTTR/mean@B!A1": "MTTR/mean@Desk!A1",
      "MTTR/mean@C!A1": "MTTR/mean@Desk!H1",
    });
  });

  test("are counted where an earlier version numbered them", () => {
    expect(matched(["MTTR/mean#2"])).toEqual({ "MTTR/mean#2": "MTTR/mean@Desk!H1" });
  });
});
