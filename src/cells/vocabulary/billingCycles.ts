import type { Words } from "./words";

/** Months per billing cycle and the words that begin or stand in its name, in the order in which they are tried. */
export const billingCycles: readonly (readonly [months: number, words: Words])[] = [
  [
    6,
    {
      English:
        "semi annual*, semiannual*, semi year*, half annual*, half year*, bi annual*, biannual*, bi year*, biyear*",
      German: "halbjahr*, halb jahr*",
      French: "*semestr*",
      Dutch: "*halfjaar*",
    },
  ],
  [2, { English: "bi month*, bimonth*" }],
  [24, { English: "biennial*, two year*", German: "zweij*", French: "biennal*, bisannuel*", Spanish: "bienal*" }],
  [36, { English: "triennial*, three year*", German: "dreij*", French: "triennal*", Spanish: "trienal*" }],
  [
    3,
    {
      English: "*quarter*",
      German: "*quartal*, *viertelj*",
      French: "*trimest*",
      Dutch: "*kwartaal*",
    },
  ],
  [
    12,
    {
      English: "*annual*, *year*",
      German: "*jahr*",
      French: "*annuel*",
      Spanish: "*anual*",
      Dutch: "*jaar*",
    },
  ],
  [
    1,
    {
      English: "*month*, 1m, 1 m, 1mo, 1 mo, 1mth, 1 mth",
      German: "*monat*",
      French: "*mensu*, *mois*",
      Portuguese: "*mensal*",
      Dutch: "*maand*",
    },
  ],
];

/** What stands in place of a cycle where a fee is paid only once. */
export const paidOnce: Words = {
  English:
    "one time, onetime, one time fee, one time charge, one off, once, non recurring, nonrecurring, single, setup",
  German: "einmalig, einmal, einmalzahlung",
  French: "unique, ponctuel, une fois, paiement unique",
  Spanish: "único, única, pago único, una vez",
  Portuguese: "pagamento único, uma vez, avulso",
  Dutch: "eenmalig",
};

/** Words that are a cycle of a year only where they stand alone. */
export const wholeCycles: Words = { French: "an" };
