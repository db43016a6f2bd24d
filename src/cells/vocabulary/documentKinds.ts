import type { Words } from "./words";

/** Kinds of documents in lists of bookings. */
export const documentKinds = {
  invoice: {
    English: "invoice, sales invoice, tax invoice, sales receipt",
    German: "rechnung, ausgangsrechnung",
    French: "facture",
    Spanish: "factura, factura de venta",
    Portuguese: "fatura, nota fiscal",
    Dutch: "factuur, verkoopfactuur",
    Xero: "accrec",
  },
  credit: {
    English: `credit memo, credit memos, credit note, credit, refund, credit invoice, sales credit memo, sales credit note,
      customer credit`,
    German: "gutschrift, gutschriften, rechnungskorrektur, stornorechnung, korrekturrechnung, rechnungsgutschrift",
    French: "avoir, avoirs, facture d'avoir, note de crédit, remboursement",
    Spanish: `nota de crédito, notas de crédito, factura rectificativa, factura de abono, nota de abono, devolución,
      reembolso`,
    Portuguese: "nota crédito, estorno, devolução",
    Dutch: "creditnota, creditnotas, creditfactuur",
    Xero: "accreccredit",
  },
  payment: {
    English: "payment, customer payment, receipt, deposit, transfer, journal, journal entry",
    German: "zahlung, zahlungseingang, einzahlung",
    French: "paiement, règlement, encaissement",
    Spanish: "pago, cobro, ingreso",
    Portuguese: "pagamento, recebimento",
    Dutch: "betaling, ontvangst",
  },
  purchase: {
    English: `bill, vendor bill, bill payment, bill credit, purchase invoice, purchase, expense, check, cheque,
      credit card expense`,
    German: "eingangsrechnung, ausgabe",
    French: "dépense, achat",
    Spanish: "gasto, compra",
    Portuguese: "despesa",
    Dutch: "inkoopfactuur, uitgave",
  },
} satisfies Readonly<Record<string, Words>>;
