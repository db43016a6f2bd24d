import { formatKind } from "../../src/cells/numberFormat";

test.each([
  ["0%", "percent"],
  ["0.0 %", "percent"],
  ["#,##0.00%;[Red]-#,##0.00%", "percent"],
  ["[h]:mm", "duration"],
  ["[hh]:mm:ss", "duration"],
  ["[mm]:ss", "duration"],
  ["[$-407][h]:mm", "duration"],
  ["h:mm", "time"],
  ["hh:mm AM/PM", "time"],
  ["mm:ss.0", "time"],
  ["m/d/yyyy", "date"],
  ["[$-409]d-mmm-yy;@", "date"],
  ["mmm yy", "date"],
  ["yyyy-mm-dd hh:mm", "date"],
  ["$#,##0.00", "money"],
  ["[$€-407] #,##0", "money"],
  ['#,##0 "EUR"', "money"],
  ["General", undefined],
  ["0.00", undefined],
  ["#,##0", undefined],
  ["@", undefined],
  ['0.0 "% of goal"', undefined],
  ['0 "days"', undefined],
  ["_(* #,##0_);_(* (#,##0)", undefined],
])("%s is a format of %s", (code, kind) => {
  expect(formatKind(code)).toBe(kind);
});
