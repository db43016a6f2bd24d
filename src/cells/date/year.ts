/** Years of two digits are the hundred years from here on: agreements run into the 2030s and no record is older than 1970. */
const firstYear = 1970;

/** The year that two or four digits stand for: "98" = 1998, "31" = 2031, "2024" = 2024; undefined without digits. */
export function fullYear(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year < firstYear % 100 ? 2000 + year : 1900 + year;
}
