import type { Words } from "./words";

/** Units of time in headings, unit columns and durations. */
export const timeUnits = {
  ms: { English: "ms, msec, msecs, millisecond, milliseconds" },
  s: {
    English: "s, sec, secs, second, seconds",
    German: "sekunde, sekunden",
    French: "seconde, secondes",
    Spanish: "segundo, segundos",
    Dutch: "seconde, seconden",
  },
  min: {
    English: "m, min, mins, minute, minutes",
    German: "minute, minuten",
    Spanish: "minuto, minutos",
    Dutch: "minuut, minuten",
  },
  h: {
    English: "h, hr, hrs, hour, hours",
    German: "std, stunde, stunden",
    French: "heure, heures",
    Spanish: "hora, horas",
    Dutch: "uur, uren",
  },
  d: {
    English: "d, day, days",
    German: "tag, tage",
    French: "jour, jours",
    Spanish: "día, días",
    Portuguese: "dia, dias",
    Dutch: "dag, dagen",
  },
  w: {
    English: "w, wk, wks, week, weeks",
    German: "woche, wochen",
    French: "semaine, semaines",
    Spanish: "semana, semanas",
    Dutch: "week, weken",
  },
} satisfies Readonly<Record<string, Words>>;

/** All other units of a column's numbers. */
export const otherUnits = {
  percent: {
    Symbols: "%",
    English: "percent, percentage, pct",
    German: "prozent",
    French: "pourcent, pour cent, pourcentage",
    Spanish: "porcentaje",
    Portuguese: "porcentagem",
    Dutch: "procent",
  },
  clock: { Excel: "h:mm, hh:mm, h:mm:ss, hh:mm:ss" },
  money: { Symbols: "$, €, £", English: "usd, eur, gbp, chf, cad, aud, dollar, dollars, euro, euros, currency, money" },
  plain: { Symbols: "#, x", English: "count, number, ratio, point, points, score, ticket, tickets" },
} satisfies Readonly<Record<string, Words>>;
