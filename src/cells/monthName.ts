/** The months as labels show them. */
export const shortMonths: readonly string[] = [
  ...["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
];

/** Names of the twelve months in six languages, without accents. */
const monthNames: readonly string[] = [
  "jan january januar jaenner janner janvier janv enero ene janeiro januari",
  "feb february februar febr fevrier fevr fev febrero fevereiro februari",
  "mar march marz maerz mrz mars marzo marco maart mrt maa",
  "apr april avril avr abril abr",
  "may mai mayo maio mei",
  "jun june juni juin junio junho",
  "jul july juli juillet juill juil julio julho",
  "aug august aout aou agosto ago augustus",
  "sep sept september septembre septiembre setiembre setembro set",
  "oct october okt oktober octobre octubre outubro out",
  "nov november novembre noviembre novembro",
  "dec december dez dezember decembre diciembre dic dezembro",
];
const monthNumbers = new Map(
  monthNames.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** The month (1 to 12) that a word names in full or as people shorten it, with or without its accents. */
export function monthNumber(name: string | undefined): number | undefined {
  return monthNumbers.get((name ?? "").toLowerCase().normalize("NFD").replace(/\p{M}/gu, ""));
}
