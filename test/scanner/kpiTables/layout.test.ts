import type { Cell } from "../../../src/cells/cell";
import { named, only, scanCells, shown } from "../../support/tables";

const values = async (cells: Cell[][]): Promise<Record<string, number>> =>
  Object.fromEntries(shown(await scanCells(cells)).map(({ kpi, value }) => [kpi, Number(value.toFixed(9))]));

const measured = { MRR: 110, CSAT: 0.91, FCR: 0.71 };

describe("goals, plans and earlier values are no values", () => {
  test.each<[string, Cell[][]]>([
    [
      "goal beside actual under merged months",
      [
        ["KPI", "Jan-26", "", "Feb-26", ""],
        ["", "Target", "Actual", "Target", "Actual"],
        ["MRR", 200, 100, 210, 110],
        ["CSAT %", 95, 90, 95, 91],
        ["FCR", 0.8, 0.7, 0.8, 0.71],
      ],
    ],
    [
      "months under merged actual and target",
      [
        ["KPI", "Actual", "", "Target", ""],
        ["", "Jan-26", "Feb-26", "Jan-26", "Feb-26"],
        ["MRR", 100, 110, 200, 210],
        ["CSAT %", 90, 91, 95, 95],
        ["FCR", 0.7, 0.71, 0.8, 0.8],
      ],
    ],
    [
      "a forecast behind the months",
      [
        ["KPI", "Jan-26 Actual", "Feb-26 Actual", "Mar-26 Forecast"],
        ["MRR", 100, 110, 300],
        ["CSAT %", 90, 91, 99],
        ["FCR", 0.7, 0.71, 0.9],
      ],
    ],
    [
      "months down with a goal and a year to date below",
      [
        ["Month", "MRR", "CSAT", "FCR"],
        ["Jan-26", 100, 0.9, 0.7],
        ["Feb-26", 110, 0.91, 0.71],
        ["YTD", 210, 0.905, 0.705],
        ["Goal", 200, 0.95, 0.8],
      ],
    ],
    [
      "a merged goal over value and unit",
      [
        ["KPI", "Goal", "", "Actual", ""],
        ["", "Value", "Unit", "Value", "Unit"],
        ["MRR", 200, "EUR", 110, "EUR"],
        ["CSAT", 95, "%", 91, "%"],
        ["FCR", 80, "%", 71, "%"],
      ],
    ],
    [
      "Soll before Ist",
      [
        ["Kennzahl", "Soll", "Ist-Wert"],
        ["MRR", 200, 110],
        ["CSAT", "95%", "91%"],
        ["FCR", "80%", "71%"],
      ],
    ],
    [
      "months that have not come yet stand at 0",
      [
        ["KPI", "Jan-26", "Feb-26", "Mar-26", "Apr-26"],
        ["MRR", 100, 110, 0, 0],
        ["CSAT %", 90, 91, 0, 0],
        ["FCR", 0.7, 0.71, 0, 0],
      ],
    ],
  ])("%s", async (_name, cells) => {
    expect(await values(cells)).toEqual(measured);
  });

  test.each<[string, Cell[][]]>([
    ["a list under the title of goals", [["Targets 2026"], ["MRR", 50000], ["CSAT", "95%"], ["FCR", "80%"]]],
    [
      "scores beside weights",
      [
        ["KPI", "Weight", "Score"],
        ["MRR", 10, 4],
        ["CSAT", 20, 3],
      ],
    ],
    [
      "an industry average",
      [
        ["KPI", "Industry average"],
        ["CSAT", "88%"],
        ["FCR", "70%"],
      ],
    ],
    [
      "values of two sites",
      [
        ["KPI", "Actual North", "Actual South"],
        ["CSAT", "88%", "91%"],
        ["FCR", "70%", "72%"],
      ],
    ],
  ])("nothing is read from %s", async (_name, cells) => {
    expect(named(await scanCells(cells))).toEqual([]);
  });
});

describe("numbers that can be read two ways", () => {
  const mixed: Cell[][] = [
    ["KPI", "Value"],
    ["Churn rate", 0.9],
    ["First contact resolution", 74],
    ["SLA compliance", "94%"],
  ];

  test("a small number among whole percentages is a question, and its answer counts", async () => {
    const asked = await scanCells(mixed);
    expect(asked.questions.map(({ id }) => id)).toEqual(["share:Data!B2"]);
    expect(asked.questions[0]?.options.map(({ label }) => label)).toEqual(["0.9 %", "90 %"]);
    expect(named(asked)).toEqual(["FCR reported", "SLA reported"]);
    for (const [answer, value] of [
      ["percent", 0.009],
      ["fraction", 0.9],
    ] as const) {
      expect(only(await scanCells(mixed, { answers: { "share:Data!B2": answer } }), "CHURN").value).toBeCloseTo(value);
    }
  });

  test("churn without % may be a number of clients", async () => {
    const result = await scanCells([
      ["Account", "Jan-26", "Feb-26"],
      ["Churn", 5, 7],
      ["MRR", 900, 800],
    ]);
    expect(named(result)).toEqual(["MRR reported"]);
    expect(result.warnings[0]?.message).toContain("number of clients or a percentage");
  });

  test("decimal commas are decided by the whole table", async () => {
    const cells: Cell[][] = [
      ["Kennzahl", "Einheit", "Ist", "Soll"],
      ["MTTR", "Stunden", "4,5", "4"],
      ["MRR", "EUR", "45.000", "50.000"],
      ["Erstlösungsquote", "%", "74,2", "80"],
    ];
    expect(await values(cells)).toEqual({ MTTR: 4.5, MRR: 45000, FCR: 0.742 });
  });

  test("text that is 45 in one country and 45000 in another is refused", async () => {
    const result = await scanCells([
      ["KPI", "Value"],
      ["MRR", "45.000"],
      ["CSAT", "91%"],
    ]);
    expect(named(result)).toEqual(["CSAT reported"]);
    expect(result.warnings[0]?.message).toContain("write it as a number");
  });
});
