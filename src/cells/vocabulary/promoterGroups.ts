import type { Words } from "./words";

/** The groups that answers to the promoter question are sorted into. */
export const promoterGroups = {
  promoter: {
    English: "promoter, promoters",
    German: "Promotor, Promotoren, Förderer, Fürsprecher",
    French: "promoteur, promoteurs",
    Spanish: "promotor, promotores",
    Dutch: "promotors",
  },
  passive: {
    English: "passive, passives, neutral, neutrals",
    German: "Passiver, Passiv, Indifferente, Unentschlossene",
    French: "passif, passifs, neutre, neutres",
    Spanish: "pasivo, pasivos, neutro, neutros",
    Portuguese: "passivo, passivos",
    Dutch: "passief, passieven, neutraal",
  },
  detractor: {
    English: "detractor, detractors",
    German: "Detraktor, Detraktoren, Kritiker",
    French: "détracteur, détracteurs",
    Spanish: "detractores",
    Portuguese: "detratores, detrator",
    Dutch: "criticus, critici, criticasters, criticaster",
  },
} satisfies Readonly<Record<string, Words>>;
