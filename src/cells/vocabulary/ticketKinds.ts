import type { Words } from "./words";

/** Work that was asked for, by the first words of a ticket's kind or anywhere in it. */
export const requestKinds: Words = {
  English: "request*, change*, task*, project*, order*, question*, onboarding*, move*",
  French: "demande*",
  Spanish: "solicitud*, petici*",
  Portuguese: "requisi*, solicita*",
  Dutch: "aanvraag*, wijziging*, verzoek*",
};
export const requestKindsAnywhere: Words = {
  English: "*service request*, *servicerequest*",
  German: "*aufgabe*, *auftrag*, *anfrage*",
};

/** Work on something broken, by the first words of a ticket's kind. */
export const incidentKinds: Words = {
  English: "incident*, problem*, fault*, break fix*, breakfix*, outage*, alert*, bug*",
  German: "störung*",
  French: "panne*",
  Spanish: "incidente*, falla*",
  Portuguese: "avaria*",
  Dutch: "storing*",
};
