import type { Words } from "./words";

/**
 * Words for yes and no in exports. What is only the negation of another word ("not met", "unresolved", "nicht abrechenbar")
 * needs no entry.
 */
export const flags = {
  yes: {
    Symbols: "1, x, ✓, ✔",
    English: `true, yes, y, met, achieved, within target, within, inside, compliant, in time, on time, pass, passed, in,
      resolved, solved, closed, completed, done, fixed, bill, billable, billed, chargeable, answered`,
    German: "wahr, ja, j, eingehalten, erfüllt, abrechenbar",
    French: "vrai, oui, respecté, facturable",
    Spanish: "verdadero, sí, si, s, cumplido, facturable",
    Portuguese: "verdadeiro, sim, s, cumprido, dentro do prazo, no prazo, faturável",
    Dutch: "waar, ja, j, gehaald, declarabel, factureerbaar",
  },
  no: {
    Symbols: "0, ✗, ✘",
    English: `false, no, n, missed, violated, breached, breach, outside, out of, overdue, late, fail, failed, out, open,
      do not bill, no charge, internal, abandoned, missed call, no answer`,
    German: "falsch, nein, verletzt",
    French: "faux, non",
    Spanish: "falso, no, incumplido",
    Portuguese: "falso, não, nao, descumprido",
    Dutch: "onwaar, nee",
  },
} satisfies Readonly<Record<string, Words>>;

/** Letters for in and out of an SLA's time. */
export const inOutLetters = { in: { HaloPSA: "i" }, out: { HaloPSA: "o" } } satisfies Readonly<Record<string, Words>>;
