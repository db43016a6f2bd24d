import { anyOf } from "./words";

/** Kinds of offerings that figures are published about. */
export type OfferingKind =
  | "managed-security"
  | "hardware-resale"
  | "professional-services"
  | "intellectual-property"
  | "cloud-management"
  | "managed-services";

const words: Readonly<Record<OfferingKind, RegExp>> = {
  "managed-security": anyOf({
    English: "security, \\bsoc\\b, \\bedr\\b, \\bmdr\\b, \\bxdr\\b, \\bsiem\\b, antivirus, firewall as a service",
    German: "sicherheit, virenschutz",
    French: "s[eé]curit[eé]",
    Spanish: "seguridad",
    Portuguese: "seguran[cç]a",
    Dutch: "beveiliging",
  }),
  "hardware-resale": anyOf({
    English: "hardware, \\bresale, \\bdevices? sold, equipment",
    French: "mat[eé]riel",
    Spanish: "equipos?\\b",
    Portuguese: "equipamentos?",
    Dutch: "apparatuur",
  }),
  "professional-services": anyOf({
    English: "professional services?, projects?\\b, consult, \\bvcio\\b, implementation, migration",
    German: "projekt, beratung, dienstleistung",
    French: "projets?\\b, conseil, prestations?\\b",
    Spanish: "proyectos?\\b, consultor[ií]a",
    Portuguese: "projetos?\\b, consultoria",
    Dutch: "projecten, advies",
  }),
  "intellectual-property": anyOf({
    English: "intellectual property, own software, proprietary, \\bip\\b(?! ?phone)",
    German: "eigene software",
  }),
  "cloud-management": anyOf({
    English: "cloud(?!\\W*back), azure, \\baws\\b",
    French: "infonuagique",
    Spanish: "nube",
  }),
  "managed-services": anyOf({
    English: "managed, \\bmsp\\b, all.?inclusive",
    German: "komplettbetreuung, betreuung, wartung",
    French: "infog[eé]rance",
    Spanish: "gestionad, administrad",
    Portuguese: "gerenciad",
    Dutch: "beheer",
  }),
};

/** Advice of a chief information officer, as a service. */
export const vcioWord = anyOf({ English: "\\bv.?cio\\b, virtual cio" });

/**
 * The kind of offering that a label names; undefined for all others.
 *
 * @example offeringKind("Managed security") // "managed-security": the narrower kind goes before the wider one
 */
export function offeringKind(label: string): OfferingKind | undefined {
  return (Object.keys(words) as OfferingKind[]).find((kind) => words[kind].test(label));
}
