import { monthNames } from "../vocabulary/months";

/** The months as labels show them. */
export const shortMonths: readonly string[] = [
  ...["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
];

const monthNumbers = new Map(
  Object.values(monthNames).flatMap((months) =>
    months.split(",").flatMap((names, index) =>
      names
        .trim()
        .split(" ")
        .map((name) => [withoutAccents(name), index + 1] as const),
    ),
  ),
);

/** The month (1 to 12) that a word names in full or as people shorten it, with or without its accents; "Market" is none. */
export function monthNumber(name: string | undefined): number | undefined {
  return name === undefined ? undefined : monthNumbers.get(withoutAccents(name.toLowerCase()));
}

function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}
