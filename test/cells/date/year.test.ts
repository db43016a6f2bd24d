import fc from "fast-check";
import { textToSerial } from "../../../src/cells/date/text";
import { fullYear } from "../../../src/cells/date/year";
import { periodName } from "../../../src/cells/date/periodName";
import { fromSerial } from "../../../src/cells/date/serial";

test.each([
  ["00", 2000],
  ["24", 2024],
  ["31", 2031],
  ["69", 2069],
  ["70", 1970],
  ["98", 1998],
  ["2024", 2024],
  ["1969", 1969],
  [undefined, undefined],
])("%p stands for %p", (digits, year) => expect(fullYear(digits)).toBe(year));

test("a year of two digits is the same in every form of a date and a period", () => {
  const yearOfDate = (text: string) => fromSerial(textToSerial(text, "dmy") ?? NaN).getUTCFullYear();
  const yearOfPeriod = (text: string) => Math.floor((periodName(text)?.order ?? NaN) / 100);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99 }), (number) => {
      const yy = String(number).padStart(2, "0");
      const dates = [`3/4/${yy}`, `03.04.${yy} 10:15`, `3-Apr-${yy}`, `April 3, ${yy}`, `3 de abril de ${yy}`];
      const periods = [`Apr-${yy}`, `Apr ${yy}`, `Apr '${yy}`, `Q2 ${yy}`, `2T${yy}`, `Q2'${yy}`];
      const years = [...dates.map(yearOfDate), ...periods.map(yearOfPeriod)];
      expect([...new Set(years)]).toEqual([fullYear(yy)]);
    }),
  );
});
