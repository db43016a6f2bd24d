import type { Cell } from "../../../../src/cells/cell";
import { at, leftOut, named, only, scanCells, warningCodes } from "../../../support/tables";

describe("answers of clients in tables of their own", () => {
  const scores = [10, 9, 9, 7, 6, 2];
  const headings: readonly (readonly string[])[] = [
    ["Company_ID", "Data_Received", "NPS_Score"],
    ["Customer ID", "Submitted on", "NPS (0-10)"],
  ];
  test.each(headings)("promoters under %s, %s, %s", async (who, when, score) => {
    const rows = scores.map((given, index): Cell[] => [4100 + index, `${20 + index}/03/2026`, given]);
    const result = await scanCells([[who, when, score], ...rows]);
    expect(named(result)).toEqual(["NPS standard"]);
    const found = only(result, "NPS", "standard");
    expect(found.value).toBeCloseTo((100 * (3 - 2)) / 6, 9);
    expect(found.period?.label).toBe("Mar 2026");
  });

  test("scores whose ends are written with words are answers to the promoter question", async () => {
    const rows = scores.map((given, index): Cell[] => [
      4100 + index,
      `${20 + index}/03/2026`,
      given === 10 ? "10 - Extremely likely" : given,
    ]);
    const result = await scanCells([["Customer ID", "Submitted on", "Score"], ...rows], {}, "NPS survey");
    expect(only(result, "NPS", "standard").value).toBeCloseTo(100 / 6, 9);
  });

  test.each(["Response ID", "response_id", "ResponseId", "Antwortnummer"])(
    "answers that are numbered are no repeats, however alike they are: %s",
    async (number) => {
      const alike = (n: number): Cell[] => [`R-${n}`, "Acme", `2026-03-0${n === 3 ? 6 : 5} 09:40`, n === 3 ? 2 : 10];
      const result = await scanCells([[number, "Client", "Answered", "NPS"], ...[1, 2, 3].map(alike)]);
      expect(only(result, "NPS", "standard").value).toBeCloseTo(100 / 3, 9);
      const same = await scanCells([["Client", "Answered", "NPS"], ...[1, 2, 3].map((n) => alike(n).slice(1))]);
      expect(only(same, "NPS", "standard").value).toBe(0);
    },
  );

  test("answers that were exported twice count once, although a slip of the hand changed one of them", async () => {
    const answers = scores
      .concat(scores)
      .map((score, n): Cell[] => [`R-${n}`, "Acme", at("2026-03-01") + n / 7, score]);
    const slipped = answers.map((row, n): Cell[] => (n === 0 ? [...row.slice(0, 3), 11] : row));
    const result = await scanCells([["Response ID", "Client", "Answered", "NPS"], ...answers, ...slipped]);
    expect(only(result, "NPS", "standard").value).toBeCloseTo(100 / 6, 9);
    expect(leftOut(only(result, "NPS", "standard"))).toMatchObject({ repeated: 11 });
  });

  test("when a survey was submitted is not when a ticket was opened", async () => {
    const rows = [5, 4, 3, 5, 1].map((rating, index): Cell[] => [
      index,
      9100 + index,
      rating,
      `2026-03-0${index + 1} 09:40`,
    ]);
    const result = await scanCells([["csat_id", "ticket_id", "rating", "submitted_at"], ...rows]);
    expect(only(result, "CSAT", "top-two").value).toBeCloseTo(3 / 5, 9);
    expect(result.notMeasured.filter(({ needs }) => needs.includes("submitted_at"))).toEqual([]);
  });

  test("averages by day have a mean, and no share of good answers", async () => {
    const rows = [4.53, 4.17, 3.98, 4.5, 4.05].map((csat, index): Cell[] => [201, `2026-07-1${index}`, csat]);
    const result = await scanCells([["store_id", "date", "csat"], ...rows]);
    expect(named(result)).toEqual(["CSAT mean-rating"]);
    expect(only(result, "CSAT", "mean-rating").value).toBeCloseTo(21.23 / 25, 9);
    expect(warningCodes(only(result, "CSAT", "mean-rating"))).toContain("averages");
  });

  test("half stars are answers", async () => {
    const rows = [4.5, 5, 3.5, 4, 2.5].map((stars, index): Cell[] => [index, "fine", stars]);
    expect(named(await scanCells([["Ticket number", "Comments", "Survey score"], ...rows]))).toContain("CSAT top-two");
  });

  test("words with the number of their place before them", async () => {
    const words = [
      "3 - Highly satisfied",
      "2 - Satisfied",
      "1 - Unsatisfied",
      "0 - Unknown",
      "2) Satisfied",
      "0 - Unknown",
    ];
    const rows = words.map((word, index): Cell[] => [index, "Issue", "1 - Low", word]);
    const result = await scanCells([["ticket", "TicketType", "Priority", "Satisfaction"], ...rows]);
    const found = only(result, "CSAT", "good-bad");
    expect([found.value, found.rowsUsed]).toEqual([3 / 4, 4]);
    expect(leftOut(found)).toEqual({ unanswered: 2 });
  });
});
