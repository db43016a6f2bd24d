import type { HeadingSet } from "./entry";

/** Headings of lists of invoices and invoice lines, as accounting systems and people write them. */
export const invoiceHeadings: readonly HeadingSet[] = [
  {
    origin: "ConnectWise invoices",
    headings: {
      invoiceId: ["Invoice_Number"],
      invoicedOn: ["date_invoice", "Invoice_Date"],
      invoiceAmount: ["Invoice_Amount"],
    },
  },
  { origin: "Xero", headings: { invoiceId: ["InvoiceNumber"], invoicedOn: ["InvoiceDate"], client: ["ContactName"] } },
  {
    origin: "QuickBooks",
    headings: {
      invoiceId: ["Num", "Invoice no"],
      invoicedOn: ["Txn date"],
      invoiceAmount: ["Amount"],
      revenueType: ["Product/Service"],
    },
  },
  {
    origin: "invoices",
    headings: {
      invoiceId: [
        ...["Invoice", "Invoice number", "Invoice no.", "Invoice #", "Invoice ID", "Inv no", "Bill number"],
        ...["Rechnung", "Rechnungsnummer", "Rechnungsnr", "Rechnung Nr.", "Belegnummer", "Facture", "N° facture"],
        ...["Numéro de facture", "Factura", "Número de factura", "Nº factura", "Fatura", "Número da fatura"],
        ...["Nota fiscal", "Factuur", "Factuurnummer", "Factuurnr", "Factuur nr", "Rechnungs-Nr", "Re-Nr", "Beleg-Nr"],
        ...["Numéro facture", "Facture n°", "N° de facture", "Référence facture", "Factura nº", "Nº de factura"],
        ...["Número factura", "Fatura nº", "Nº da fatura", "Número fatura"],
      ],
      invoicedOn: [
        ...["Invoice date", "Date invoiced", "Date of invoice", "Billing date", "Issue date", "Posting date"],
        ...["Date", "Rechnungsdatum", "Datum", "Date de facture", "Date de facturation", "Fecha de factura"],
        ...["Fecha", "Data da fatura", "Data de emissão", "Data", "Factuurdatum", "Date facture", "Date d'émission"],
        ...["Fecha factura", "Fecha de emisión", "Fecha emisión", "Data fatura", "Data emissão"],
      ],
      invoiceAmount: [
        ...["Net amount", "Net", "Amount net", "Subtotal", "Amount excl. tax", "Amount excl. VAT", "Total excl. tax"],
        ...["Amount (net)", "Netto", "Nettobetrag", "Betrag netto", "Montant HT", "Total HT", "Importe neto"],
        ...["Base imponible", "Valor líquido", "Bedrag excl. btw", "Bedrag excl btw", "Line total", "Line amount"],
        ...["Importe sin IVA", "Total sin IVA", "Totaal excl. btw", "Valor sem IVA"],
      ],
      client: [
        ...["Client", "Customer", "Customer name", "Bill to", "Billed to", "Kunde", "Cliente", "Klant", "Company"],
        ...["Client name", "Client ID", "Customer ID", "Kundenname", "Kundennummer", "Nom du client", "Nom client"],
        ...["Nombre del cliente", "Nome do cliente", "Klantnaam", "Debiteur", "Debitor", "Rechnungsempfänger"],
      ],
      revenueType: [
        ...[
          "Revenue type",
          "Revenue category",
          "Invoice type",
          "Service type",
          "Category",
          "Item type",
          "Income account",
        ],
        ...["Account name", "Umsatzart", "Erlösart", "Kategorie", "Type de revenu", "Catégorie", "Tipo de ingreso"],
        ...["Categoría", "Tipo de receita", "Categoria", "Omzetsoort", "Categorie"],
      ],
      offering: [
        ...["Offering", "Service line", "Line of business", "Business line", "Product line", "Service offering"],
        ...["Geschäftsfeld", "Leistungsart", "Offre", "Línea de negocio", "Linha de negócio", "Dienst"],
      ],
      agreementCost: ["Cost", "Cost of goods", "COGS", "Kosten", "Coût", "Coste", "Custo", "Kostprijs"],
      paidOn: ["Paid", "Paid on", "Payment date", "Date paid", "Bezahlt am", "Payé le", "Fecha de pago", "Betaald op"],
      invoiceDueOn: [
        "Due",
        "Due date",
        "Payment due",
        "Fällig am",
        "Échéance",
        "Vencimiento",
        "Vencimento",
        "Vervaldatum",
      ],
      currency: [
        ...["Currency", "Currency code", "Invoice currency", "Curr", "Währung", "WKZ", "Devise", "Moneda", "Moeda"],
        ...["Monnaie", "Munteenheid", "Valuta"],
      ],
      documentKind: [
        ...["Transaction type", "Document type", "Doc type", "Txn type", "Type", "Belegart", "Dokumentart"],
        ...["Type de document", "Type de pièce", "Tipo de documento", "Tipo documento", "Documenttype", "Soort"],
        ...["Invoice type", "Kind", "Typ", "Art", "Rechnungsart", "Rechnungstyp", "Dokumenttyp", "Belegtyp", "Tipo"],
        ...["Type facture", "Type de facture", "Nature", "Tipo de factura", "Tipo factura", "Tipo de fatura"],
        ...["Factuurtype", "Soort document", "Type document"],
      ],
      invoiceState: ["Status", "Invoice status", "State", "Payment status", "Statut", "Estado", "Situação"],
    },
  },
  {
    origin: "invoices",
    rank: 2,
    headings: {
      invoiceAmount: [
        ...[
          "Amount",
          "Total",
          "Invoice total",
          "Invoice amount",
          "Total amount",
          "Betrag",
          "Rechnungsbetrag",
          "Gesamt",
        ],
        ...["Montant", "Montant total", "Importe", "Importe total", "Valor", "Valor total", "Bedrag", "Totaal"],
      ],
      revenueType: ["Type", "Description", "Product", "Item", "Beschreibung", "Artikel"],
      client: ["Name", "Account"],
    },
  },
  // With the tax, where nothing gives the amount without it.
  {
    origin: "invoices",
    rank: 3,
    headings: {
      invoiceAmount: [
        ...["Gross amount", "Amount incl. tax", "Amount incl. VAT", "Total incl. tax", "Brutto", "Bruttobetrag"],
        ...["Montant TTC", "Total TTC", "Valor bruto", "Bedrag incl. btw"],
      ],
    },
  },
];
