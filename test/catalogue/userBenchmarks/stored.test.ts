import { readStored, writeStored } from "../../../src/catalogue/userBenchmarks/stored";
import { allFunctions } from "../../../src/kpis";
import { userBenchmark } from "../../support/userBenchmarks";

const target = { kpi: "UTILIZATION", source: "Service Leadership 2024", level: "target", low: 0.7, high: 0.8 };

function stored(figures: unknown, version: unknown = 1) {
  return readStored(JSON.stringify({ version, figures }), allFunctions);
}

test("what is written is read back", () => {
  const figures = [
    userBenchmark(),
    userBenchmark({ level: "best", low: 0.85, condition: 'says "so"', variants: ["logged"] }),
    userBenchmark({ kpi: "MTTR", high: 8.9 }),
  ];
  expect(readStored(writeStored({ figures, setAside: [] }), allFunctions)).toEqual({ figures, setAside: [] });
});

test("the text has a version and plain fields, as other versions will read it", () => {
  expect(JSON.parse(writeStored({ figures: [userBenchmark()], setAside: [] }))).toEqual({
    version: 1,
    figures: [target],
  });
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["an empty list", '{"version":1,"figures":[]}'],
])("%s is an empty list", (_what, value) => {
  expect(readStored(value, allFunctions)).toEqual({ figures: [], setAside: [] });
});

test("a value that Excel gives back as an object is read too", () => {
  expect(readStored({ version: 1, figures: [target] }, allFunctions)).toEqual({
    figures: [userBenchmark()],
    setAside: [],
  });
});

test.each([
  ["half a text", '{"version":1,"figu'],
  ["no JSON", "Service Leadership"],
  ["an empty text", ""],
  ["another kind of JSON", "[1,2]"],
  ["a number", 7],
  ["no version", '{"figures":[]}'],
  ["a version that is none", '{"version":"1","figures":[]}'],
  ["no list", '{"version":1,"figures":{}}'],
])("%s is damaged", (_what, value) => {
  expect(readStored(value, allFunctions)).toEqual({ unreadable: "damaged" });
});

test("a newer version is not read, whatever it looks like", () => {
  expect(stored([target], 2)).toEqual({ unreadable: "newer" });
  expect(stored("something else", 3)).toEqual({ unreadable: "newer" });
});

describe("an entry that can't be used is set aside, and the others are used", () => {
  const label = 'The entry "Service Leadership 2024, UTILIZATION, target"';
  test.each<readonly [string, unknown, string]>([
    [
      "an unknown KPI",
      { ...target, kpi: "TELEPHONE" },
      'The entry "Service Leadership 2024, TELEPHONE, target" is about a KPI that this version of the add-in does not have.',
    ],
    ["no object", 7, "An entry without a name is damaged."],
    [
      "an unknown level",
      { ...target, level: "dream" },
      'The entry "Service Leadership 2024, UTILIZATION, dream" is damaged.',
    ],
    ["no source", { ...target, source: " " }, 'The entry "UTILIZATION, target" is damaged.'],
    [
      "a source that has been published since",
      { ...target, source: "ConnectWise-ebook" },
      'The entry "ConnectWise-ebook, UTILIZATION, target" has the name of a published source.',
    ],
    ["text for a number", { ...target, low: "0.7" }, `${label} is damaged.`],
    ["no number", { ...target, low: undefined, high: undefined }, `${label} is damaged.`],
    ["low above high", { ...target, low: 0.9 }, `${label} is damaged.`],
    ["a condition that is no text", { ...target, condition: 1 }, `${label} is damaged.`],
    [
      "an unknown way of counting",
      { ...target, variants: ["guess"] },
      `${label} is about a way of counting that this version of the add-in does not have.`,
    ],
  ])("%s", (_what, entry, reason) => {
    const other = { ...target, level: "best", low: 0.85, high: undefined };
    const list = stored([entry, other]);
    expect(list).toEqual({
      figures: [userBenchmark({ level: "best", low: 0.85 })],
      setAside: [{ entry: JSON.parse(JSON.stringify(entry)), reason }],
    });
  });

  test("the second of two that answer the same", () => {
    const double = { ...target, source: "SERVICE LEADERSHIP 2024", low: 0.6 };
    expect(stored([target, double])).toMatchObject({
      figures: [userBenchmark()],
      setAside: [{ entry: double, reason: expect.stringContaining("stands there twice") }],
    });
  });

  test("and is written back as it was found", () => {
    const strange = { kpi: "TELEPHONE", source: "Board", level: "target", colour: "red" };
    const list = stored([strange, target]);
    if ("unreadable" in list) throw new Error("the list was not read");
    expect(JSON.parse(writeStored(list))).toEqual({ version: 1, figures: [strange, target] });
  });
});
