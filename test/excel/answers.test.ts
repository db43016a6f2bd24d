import { removeAnswers, saveAnswers, readAnswers, scanWorkbook } from "../../src/excel/addIn";
import { openXlsx } from "../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import { closeExcel, openInExcel, workbookOf } from "../support/excel";
import { helpdesk } from "../support/helpdesk";

afterEach(closeExcel);

/** Dates that can be read day first or month first: the scanner asks. */
function ambiguous() {
  const rows = Array.from({ length: 10 }, (_, n) => [
    1000 + n,
    "Closed",
    `0${(n % 9) + 1}/05/2026`,
    `0${(n % 9) + 1}/06/2026`,
  ]);
  return workbookOf({ Tickets: [["Ticket ID", "Status", "Created", "Resolved"], ...rows] });
}

describe("answers to the scanner's questions", () => {
  test("are kept with the workbook and used by the next scan", async () => {
    const document = ambiguous();
    openInExcel(document);
    const { questions } = await scanWorkbook();
    const [question] = questions;
    if (!question) throw new Error("The scanner asks nothing.");
    const answer = question.options[0]?.value ?? "";
    await saveAnswers({ [question.id]: answer });
    const { document: opened } = openXlsx(saveXlsx(document), "book.xlsx");
    openInExcel(opened);
    expect(await readAnswers()).toEqual({ [question.id]: answer });
    expect((await scanWorkbook()).questions.map(({ id }) => id)).not.toContain(question.id);
    await removeAnswers([question.id]);
    expect((await scanWorkbook()).questions.map(({ id }) => id)).toContain(question.id);
    expect([...opened.settings.keys()]).toEqual([]);
  });

  test("are added to one another, the later one winning", async () => {
    openInExcel(helpdesk());
    await saveAnswers({ a: "1", b: "2" });
    expect(await saveAnswers({ b: "3", c: "4" })).toEqual({ a: "1", b: "3", c: "4" });
    expect(await removeAnswers()).toEqual({});
  });

  test.each([["no JSON"], ['{"version":9,"answers":{"a":"1"}}'], ['{"version":1,"answers":[1]}'], [5]])(
    "%p in the settings is no answer",
    async (stored) => {
      const document = helpdesk();
      document.settings.set("msp-scorecard.answers", stored);
      openInExcel(document);
      expect(await readAnswers()).toEqual({});
    },
  );
});
