import fc from "fast-check";
import { isoToSerial } from "../../../src/cells/date/iso";
import { orderlessToSerial, textToSerial } from "../../../src/cells/date/text";
import { fromSerial, serialToIsoDay, toSerial } from "../../../src/cells/date/serial";

describe("serials are Excel's", () => {
  // Day numbers as Excel shows them for these dates.
  test.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 3, 1, 61],
    [1970, 1, 1, 25569],
    [2000, 2, 29, 36585],
    [2024, 3, 1, 45352],
    [9999, 12, 31, 2958465],
  ])("%d-%d-%d is %d", (year, month, day, serial) => expect(toSerial(year, month, day)).toBe(serial));

  test.each([
    [2023, 2, 29],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 4, 31],
    [1899, 12, 31],
    [10000, 1, 1],
  ])("%d-%d-%d does not exist", (year, month, day) => expect(toSerial(year, month, day)).toBeUndefined());

  test("24:00 is the midnight that ends its day, in whatever form the date is written", () => {
    const day = fc.date({
      min: new Date("1971-01-01T00:00:00Z"),
      max: new Date("2068-12-30T00:00:00Z"),
      noInvalidDate: true,
    });
    const order = fc.constantFrom("dmy" as const, "mdy" as const);
    fc.assert(
      fc.property(day, order, fc.constantFrom("24:00", "24:00:00"), (date, first, time) => {
        const [year, month, number] = date.toISOString().slice(0, 10).split("-");
        const parts = first === "dmy" ? [number, month, year] : [month, number, year];
        const next = (textToSerial(`${year}-${month}-${number}`, first) ?? NaN) + 1;
        for (const text of [`${year}-${month}-${number} ${time}`, `${year}/${month}/${number} ${time}`])
          expect(textToSerial(text, first)).toBe(next);
        for (const sign of ["/", ".", "-"]) expect(textToSerial(`${parts.join(sign)} ${time}`, first)).toBe(next);
        expect(textToSerial(`${parts.join("/")} 24:01`, first)).toBeUndefined();
      }),
    );
  });

  test("a serial and its date are each other's inverse, to the millisecond", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1901-01-01T00:00:00Z"), max: new Date("9998-12-31T00:00:00Z"), noInvalidDate: true }),
        (date) => {
          const midnight = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
          const serial = toSerial(
            date.getUTCFullYear(),
            date.getUTCMonth() + 1,
            date.getUTCDate(),
            date.getTime() - midnight,
          );
          expect(fromSerial(serial ?? NaN).toISOString()).toBe(date.toISOString());
        },
      ),
    );
  });
});

describe("text dates", () => {
  test.each([
    ["2024-03-01", 45352],
    ["2024-03-01 12:00", 45352.5],
    ["2024-03-01T06:00:00Z", 45352.25],
    ["2024-03-01T06:00:00+06:00", 45352],
    ["2023-01-02 01:03:17.432", 44928 + ((63 * 60 + 17) * 1000 + 432) / 86_400_000],
  ])("ISO text %p", (text, serial) => expect(isoToSerial(text)).toBeCloseTo(serial, 10));

  test.each([
    ["29/2/2016 01:16", "dmy", "2016-02-29T01:16:00.000Z"],
    ["5/3/2016 12:00", "dmy", "2016-03-05T12:00:00.000Z"],
    ["5/3/2016 12:00", "mdy", "2016-05-03T12:00:00.000Z"],
    ["27-06-2022", "dmy", "2022-06-27T00:00:00.000Z"],
    ["3.4.24", "dmy", "2024-04-03T00:00:00.000Z"],
    ["3/24/21 5:19 PM", "mdy", "2021-03-24T17:19:00.000Z"],
    ["12/31/99 12:05 AM", "mdy", "1999-12-31T00:05:00.000Z"],
    ["25/Feb/26 10:17 PM", "dmy", "2026-02-25T22:17:00.000Z"],
    ["5 March 2024", "mdy", "2024-03-05T00:00:00.000Z"],
    ["Mar 5, 2024 09:30", "dmy", "2024-03-05T09:30:00.000Z"],
    ["2024/3/5", "dmy", "2024-03-05T00:00:00.000Z"],
    ["12. Okt. 2023", "dmy", "2023-10-12T00:00:00.000Z"],
    ["3 de marzo de 2024", "dmy", "2024-03-03T00:00:00.000Z"],
    ["3 août 2024", "dmy", "2024-08-03T00:00:00.000Z"],
    ["3 juin 2024", "dmy", "2024-06-03T00:00:00.000Z"],
    ["3 juil. 2024", "dmy", "2024-07-03T00:00:00.000Z"],
  ] as const)("%p read %s is %s", (text, order, instant) =>
    expect(fromSerial(textToSerial(text, order) ?? NaN).toISOString()).toBe(instant),
  );

  test.each([
    "31/2/2024",
    "29/2/2016 25:00",
    "12/2016",
    "1/2/3/4",
    "INC0000045",
    "10.0.0.1",
    "1-2",
    "12 apples 2024",
    "2024",
    "",
  ])("%p is no date", (text) => {
    expect(textToSerial(text, "dmy")).toBeUndefined();
    expect(orderlessToSerial(text)).toBeUndefined();
  });

  test("a day of the week is not asked for: the serial's day is", () =>
    expect(serialToIsoDay(45352.99)).toBe("2024-03-01"));
});
