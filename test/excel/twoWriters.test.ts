import { univerCalculator } from "../../src/workbench/calculator/univerCalculator";
import { remembering } from "../support/rememberingCalculator";
import { scanWorkbook, writeScorecard } from "../../src/excel/addIn";
import type { ScanResult } from "../../src/scanner/result/finding";
import type { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { copyWorkbook } from "../support/copyWorkbook";
import { closeExcel, openInExcel } from "../support/excel";
import { helpdesk } from "../support/helpdesk";
import { stateOf } from "../support/scorecardState";
import { gateRequests, otherPane, Writer } from "../support/writers";

afterEach(closeExcel);

interface Start {
  readonly document: WorkbookDocument;
  readonly result: ScanResult;
}

async function started(writtenBefore: boolean): Promise<Start> {
  const document = helpdesk();
  openInExcel(document);
  const result = await scanWorkbook();
  document.calculator = remembering(univerCalculator);
  if (writtenBefore) {
    await writeScorecard(result, { mode: "values" });
    document.sheet("Notes")?.cells.setFormula(0, 1, "=MSP_FCR");
  }
  return { document, result };
}

/** What comes of one writer alone, by its mode. */
async function alone({ document: first, result }: Start, mode: "native" | "values") {
  const document = copyWorkbook(first);
  const host = openInExcel(document);
  await writeScorecard(result, { mode });
  return { state: stateOf(document), requests: host.stats.roundTrips };
}

const panes = { native: otherPane(), values: otherPane() };

describe.each([
  ["the first scorecard", false],
  ["a scorecard anew", true],
])("two panes write %s at the same time", (_what, writtenBefore) => {
  test("wherever one stops for the other, there is one scorecard, nothing is lost, and each says what came of it", async () => {
    const start = await started(writtenBefore);
    const expected = { native: await alone(start, "native"), values: await alone(start, "values") };
    expect(expected.native.state.formulas).toBeGreaterThan(expected.values.state.formulas);
    const tried = { pairs: 0, bothWritten: 0, oneWritten: 0 };
    for (let i = 0; i <= expected.native.requests; i++) {
      for (let j = 0; j <= expected.values.requests; j++) {
        for (const firstToEnd of ["native", "values"] as const) {
          const document = copyWorkbook(start.document);
          gateRequests(openInExcel(document));
          const begin = (mode: "native" | "values", allowed: number) =>
            Writer.start(allowed, () =>
              panes[mode].writeScorecard(start.result, { mode }).then(
                () => "written" as const,
                (error: unknown) => panes[mode].describeError(error),
              ),
            );
          const native = begin("native", i);
          await native.writer.paused(native.ended);
          const values = begin("values", j);
          await values.writer.paused(values.ended);
          const [first, second] = firstToEnd === "native" ? [native, values] : [values, native];
          first.writer.allow(Infinity);
          await first.ended;
          second.writer.allow(Infinity);
          await second.ended;
          const outcomes = { native: await native.ended, values: await values.ended };
          const label = `native stops after ${i}, values after ${j}, ${firstToEnd} ends first`;
          const written = (["native", "values"] as const).filter((mode) => outcomes[mode] === "written");
          const state = stateOf(document);
          const whole = written.map((mode) => expected[mode].state);
          expect({ label, outcomes, among: [state] }).toEqual({
            label,
            outcomes,
            among: [whole.find(({ formulas }) => formulas === state.formulas) ?? "no writer's"],
          });
          for (const outcome of Object.values(outcomes)) {
            if (outcome === "written") continue;
            expect({ label, outcome }).toMatchObject({ outcome: { code: "WrittenMeanwhile", retry: true } });
            expect(outcome.message).toMatch(/was written at the same time by another step, which began at \d\d:\d\d\./);
          }
          tried.pairs += 1;
          if (written.length === 2) tried.bothWritten += 1;
          if (written.length === 1) tried.oneWritten += 1;
        }
      }
    }
    expect(tried.bothWritten + tried.oneWritten).toBe(tried.pairs);
    expect(Math.min(tried.bothWritten, tried.oneWritten)).toBeGreaterThan(10);
  }, 300_000);
});
