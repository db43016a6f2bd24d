import { missingInputKinds } from "../../../src/scanner/notices/missingInputs";
import { concerns, type Notice, type NoticeFields, type NoticeKind } from "../../../src/scanner/result/notice";
import { questionKinds } from "../../../src/scanner/notices/questions";
import { reasonKinds } from "../../../src/scanner/notices/reasons";
import { rowReasons } from "../../../src/scanner/notices/rowReasons";
import type { RowReason } from "../../../src/scanner/notices/rows/rowReason";
import { warningKinds } from "../../../src/scanner/notices/warnings";
import { choiceKinds, type DeclaredChoice } from "../../../src/scanner/notices/choices";
import { recipeNotices } from "../../../src/scanner/notices/recipe";
import { expectGolden } from "../../support/golden";

const groups: Readonly<Record<string, object>> = {
  Warnings: warningKinds,
  Reasons: reasonKinds,
  "What is missing": missingInputKinds,
  Questions: questionKinds,
  "What of a recipe does not fit": recipeNotices,
};

const sentencesOf = (kinds: object): readonly [string, string][] =>
  Object.entries(kinds).map(([name, kind]: [string, NoticeKind<NoticeFields>]) => [name, kind(kind.example).message]);

const rowsOf = (): readonly [string, RowReason][] =>
  Object.entries(rowReasons).map(([name, kind]) => [name, (kind as (fields: object) => RowReason)(kind.example)]);

/** Every choice under each of its options: what holds, what is asked, what is told of the others. */
const choicesOf = (): readonly string[] =>
  Object.entries(choiceKinds).flatMap(([name, declared]) => {
    const kind = declared as DeclaredChoice<object>;
    const fields = kind.example.fields;
    const { options, question } = kind(fields, kind.example.taken, "rule");
    return [
      `${name}: ${question}`,
      ...options.map(({ value, label, told }) => `  ${label}: ${kind(fields, value, "rule").message} [${told}]`),
    ];
  });

test("all sentences, as a reader meets them", () => {
  const lines = Object.entries(groups).flatMap(([title, kinds]) => [
    `# ${title}`,
    ...sentencesOf(kinds).map(([name, sentence]) => `${name}: ${sentence}`),
    "",
  ]);
  const rows = rowsOf().flatMap(([name, { ofOne, ofRows }]) => [`${name}: ${ofRows(1200)}`, `  ${ofOne}.`]);
  expectGolden("notices.txt", [...lines, "# Rows left out", ...rows, "", "# Choices", ...choicesOf(), ""].join("\n"));
});

test.each(Object.entries(groups))("%s: no two kinds say the same", (_title, kinds) => {
  const sentences = sentencesOf(kinds).map(([, sentence]) => sentence);
  expect(new Set(sentences).size).toBe(sentences.length);
});

test("warnings end as sentences and questions as questions", () => {
  expect(sentencesOf(warningKinds).filter(([, sentence]) => !/[a-z0-9)"]\.$/i.test(sentence))).toEqual([]);
  expect(sentencesOf(questionKinds).filter(([, sentence]) => !sentence.endsWith("?"))).toEqual([]);
});

test("every field of an example that is a word or a number is part of its sentence", () => {
  const silent = Object.values(groups).flatMap((kinds) =>
    Object.entries(kinds).flatMap(([name, kind]: [string, NoticeKind<NoticeFields>]) => {
      const changed = Object.entries(kind.example).filter(([field, value]) => {
        const other = typeof value === "number" ? value + 1000 : typeof value === "string" ? `${value}x` : undefined;
        if (other === undefined || isChoice(kind, field)) return false;
        return kind({ ...kind.example, [field]: other }).message === kind(kind.example).message;
      });
      return changed.map(([field]) => `${name}.${field}`);
    }),
  );
  expect(silent).toEqual([]);
});

/** Fields that choose among fixed words. */
function isChoice({ example }: NoticeKind<NoticeFields>, field: string): boolean {
  return ["order", "by", "why", "has"].includes(field) && typeof example[field] === "string";
}

test("a notice concerns the columns that its fields name, not those that its sentence happens to hold", () => {
  const mixed = warningKinds.datesMixed({ column: "Opened", texts: 2 });
  const times = warningKinds.timesMissing({ columns: ["Time", "Date"], without: 1, dated: 2, isDue: false });
  const said = (notice: Notice, heading: string): boolean => concerns(notice, new Set([heading]));
  expect([said(mixed, "Opened"), said(mixed, "dates"), said(times, "Date"), said(times, "Opened")]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
