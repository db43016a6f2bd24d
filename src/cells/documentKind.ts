import { isMissing, type Cell } from "./cell";
import { normalizeLabel } from "./text";

/** What a row of a list of bookings is: revenue invoiced, revenue given back, money received, or something bought. */
export type DocumentKind = "invoice" | "credit" | "payment" | "purchase";

/** Words for kinds of documents, in six languages. Extend here only. */
const words: Readonly<Record<DocumentKind, readonly string[]>> = {
  invoice: [
    ...[
      "invoice",
      "accrec",
      "sales invoice",
      "tax invoice",
      "sales receipt",
      "rechnung",
      "ausgangsrechnung",
      "facture",
    ],
    ...["factura", "factura de venta", "fatura", "nota fiscal", "factuur", "verkoopfactuur"],
  ],
  credit: [
    ...["credit memo", "credit note", "credit", "refund", "gutschrift", "rechnungskorrektur", "avoir"],
    ...["nota de crédito", "factura rectificativa", "creditnota", "creditfactuur", "credit memos", "credit invoice"],
    ...["sales credit memo", "sales credit note", "customer credit", "stornorechnung", "korrekturrechnung"],
    ...["rechnungsgutschrift", "facture d'avoir", "note de crédit", "factura de abono", "nota de abono", "devolución"],
    ...["reembolso", "nota crédito", "notas de crédito", "avoirs", "gutschriften", "estorno", "devolução"],
    ...["creditnotas", "remboursement", "accreccredit"],
  ],
  payment: [
    ...["payment", "customer payment", "receipt", "deposit", "transfer", "journal", "journal entry", "zahlung"],
    ...["zahlungseingang", "einzahlung", "paiement", "règlement", "encaissement", "pago", "cobro", "ingreso"],
    ...["pagamento", "recebimento", "betaling", "ontvangst"],
  ],
  purchase: [
    ...["bill", "vendor bill", "bill payment", "bill credit", "purchase invoice", "purchase", "expense", "check"],
    ...["cheque", "credit card expense", "eingangsrechnung", "ausgabe", "dépense", "achat", "gasto", "compra"],
    ...["despesa", "inkoopfactuur", "uitgave"],
  ],
};

const kinds = new Map<string, DocumentKind>();
for (const kind of Object.keys(words) as DocumentKind[])
  for (const word of words[kind]) kinds.set(normalizeLabel(word), kind);

/** The kind of document that a word such as "Invoice", "Credit memo", "Zahlung" names; undefined for all other cells. */
export function toDocumentKind(cell: Cell): DocumentKind | undefined {
  return typeof cell !== "string" || isMissing(cell) ? undefined : kinds.get(normalizeLabel(cell));
}
