import { normalizeKey } from "../../cells/text";
import type { PeriodBreakdown } from "../../scanner/result/clientParts";
import type { FindingId } from "../../scanner/result/findingId";
import { isSameFinding } from "../../scanner/result/findingId";
import type { Period } from "../../scanner/result/period";
import type { ReviewCategory } from "./review";

/** So many are named; the others are told together. */
const most = 6;

interface Wanted {
  readonly quarter: Period;
  readonly before: Period;
  /** Whether all of the quarter before is known. */
  readonly hasBefore: boolean;
  readonly counted: FindingId;
  readonly withinTime: FindingId | undefined;
  readonly solution: FindingId | undefined;
  /** Labels that name somebody else are told among the others. */
  readonly isSecret: (label: string) => boolean;
}

/** What tickets were about, most first. */
export function reviewCategories(found: readonly PeriodBreakdown[], wanted: Wanted): readonly ReviewCategory[] {
  const { quarter, before, hasBefore, counted, isSecret } = wanted;
  const of = (id: FindingId | undefined, { from }: Period) =>
    id && found.find((one) => one.period.from === from && isSameFinding(one, id));
  const [now, earlier] = [of(counted, quarter), of(counted, before)];
  if (!now) return [];
  const rowsOf = (one: PeriodBreakdown | undefined) =>
    new Map((one?.rows ?? []).map(({ label, rowsUsed }) => [normalizeKey(label), rowsUsed]));
  const valuesOf = (one: PeriodBreakdown | undefined) =>
    new Map((one?.rows ?? []).map(({ label, value }) => [normalizeKey(label), value]));
  const earlierRows = rowsOf(earlier);
  const [withinTime, solution] = [valuesOf(of(wanted.withinTime, quarter)), valuesOf(of(wanted.solution, quarter))];
  const named = now.rows.filter(({ label }) => normalizeKey(label) !== "" && !isSecret(label)).slice(0, most);
  const listed = named.map(({ label, rowsUsed }): ReviewCategory => {
    const key = normalizeKey(label);
    const [within, solved] = [withinTime.get(key), solution.get(key)];
    return {
      label: label.trim(),
      opened: rowsUsed,
      before: hasBefore ? (earlierRows.get(key) ?? 0) : undefined,
      ...(within === undefined ? {} : { withinTime: within }),
      ...(solved === undefined ? {} : { solution: solved }),
    };
  });
  if (listed.length === 0) return [];
  const sum = (numbers: readonly (number | undefined)[]) => numbers.reduce<number>((all, one) => all + (one ?? 0), 0);
  const rest: ReviewCategory = {
    label: "Others",
    isRest: true,
    opened: now.rowsUsed - sum(listed.map(({ opened }) => opened)),
    before: hasBefore ? (earlier?.rowsUsed ?? 0) - sum(listed.map((one) => one.before)) : undefined,
  };
  return rest.opened > 0 || (rest.before ?? 0) > 0 ? [...listed, rest] : listed;
}
