import type { Words } from "../../cells/vocabulary/words";

/** Words at the end of a heading over the numbers of records: "Entry ID", "Response no.", "Belegnummer". */
export const recordNumberWords: Words = {
  English: "id, ids, no, nr, num, number, key, ref, reference, uuid, guid",
  German: "*nummer, *nr, kennung, schlüssel",
  French: "numéro, n, identifiant, référence",
  Spanish: "número, núm, identificador, referencia, código",
  Portuguese: "número, nº, identificador, referência, código",
  Dutch: "*nummer, kenmerk",
};
