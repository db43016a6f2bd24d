import { formattedText } from "../../../src/workbench/excel-host/numberFormat";
import { failure, fill, onFirstSheet, openHost } from "./openHost";

const rows: readonly (readonly [format: string, value: number | string | boolean, text: string])[] = [
  ["General", 0, "0"],
  ["General", 12.5, "12.5"],
  ["General", -3, "-3"],
  ["General", 1 / 3, "0.333333333"],
  ["General", 1234567.891, "1234567.891"],
  ["General", 123456789012, "1.23457E+11"],
  ["General", 0.00001, "0.00001"],
  ["General", 0.00001234567, "1.23457E-05"],
  ["General", 0.1 + 0.2, "0.3"],
  ["General", true, "TRUE"],
  ["General", "text", "text"],
  ["0", 2.5, "3"],
  ["0", -2.5, "-3"],
  ["0", -0.2, "0"],
  ["0.0", 0.25, "0.3"],
  ["0.00", 1.005, "1.01"],
  ["0.00", 1e-9, "0.00"],
  ['0" / 100"', -0.004, "0 / 100"],
  ["# ?/?", 1.5, "1 1/2"],
  ["#", 0, ""],
  ["00000", 42, "00042"],
  ["#,##0", 1234567, "1,234,567"],
  ["#,##0.00", -1234.5, "-1,234.50"],
  ["0.##", 1.5, "1.5"],
  ["0.##", 1, "1."],
  ["0%", 0.745, "75%"],
  ["[>5]0;0.0", 7.26, "7"],
  ["[>5]0;0.0", 5, "5.0"],
  ['[>10]"> 1,000%";0%', 35.4, "> 1,000%"],
  ["[<=0.5]0.00;0.0", 0.5, "0.50"],
  ['[>10]"> 1,000%";0%', 9.745, "975%"],
  ['[>10]"> 1,000%";0%', 0.5, "50%"],
  ['[>10]"> 1,000%";0%', -0.5, "-50%"],
  ["0.0%", 0.12345, "12.3%"],
  ["0.0 %", 0.75, "75.0 %"],
  ['0.0" h"', 187.66, "187.7 h"],
  ['#,##0.0\\ "min"', 1234.5, "1,234.5 min"],
  ["#,##0,", 1234567, "1,235"],
  ["0.00E+00", 12345, "1.23E+04"],
  ["$#,##0.00", 1234.5, "$1,234.50"],
  ["$#,##0_);[Red]($#,##0)", -5, "($5)"],
  ["$#,##0_);[Red]($#,##0)", 5, "$5 "],
  ["[$€-407] #,##0.00", 5, "€ 5.00"],
  ["[$-407]d mmmm", 45293, "2 January"],
  ['0;-0;"none"', 0, "none"],
  ["0;(0)", -7, "(7)"],
  ["+0.0;-0.0;0.0", 3.14, "+3.1"],
  ["@", "kept", "kept"],
  ['"<"@">"', "in", "<in>"],
  ["0.00", "text", "text"],
  ["yyyy-mm-dd", 45293, "2024-01-02"],
  ["dd/mm/yyyy hh:mm", 45293.75, "02/01/2024 18:00"],
  ["d-mmm-yy", 45293, "2-Jan-24"],
  ["dddd d mmmm yyyy", 45293, "Tuesday 2 January 2024"],
  ["m/d/yyyy h:mm AM/PM", 45293.5, "1/2/2024 12:00 PM"],
  ["hh:mm:ss", 0.999988425925926, "23:59:59"],
  ["hh:mm", 0.999988425925926, "23:59"],
  ["[h]:mm", 1.5, "36:00"],
  ["mm:ss.000", 0.00001, "00:00.864"],
  ["yyyy-mm-dd", 60, "1900-02-29"],
  ["yyyy-mm-dd", 1, "1900-01-01"],
  ["yyyy-mm-dd", -1, "#######"],
  ["[h]:mm", -0.5, "#######"],
  ["yyyy-mm-dd", 2958466, "#######"],
];

test.each(rows)("%s shows %p as %s", (format, value, text) => {
  expect(formattedText(value, format, false)).toBe(text);
});

test("the 1904 date system starts four years later", () => {
  expect(formattedText(0, "yyyy-mm-dd", true)).toBe("1904-01-01");
});

test.each(["[DBNum1]0", "0;0;0;0;0"])("the format %s isn't known, and says so", async (format) => {
  const host = openHost();
  await fill(host, [[1.5]]);
  const { code, message } = await failure(
    onFirstSheet(host, (sheet) => {
      sheet.getRange("A1").numberFormat = [[format]];
      sheet.getRange("A1").load("text");
    }),
  );
  expect(code).toBe("ApiNotImplementedInSimulator");
  expect(message).toContain(format);
});
