import type { Cell } from "../../../../src/cells/cell";
import type { Finding, ScanResult } from "../../../../src/scanner/result/finding";
import { at, scanCells } from "../../../support/tables";

const midYear = { today: new Date(2026, 5, 30) };
const scanRows = (head: string, lines: readonly (readonly Cell[])[], sheet?: string): Promise<ScanResult> =>
  scanCells([head.split("|"), ...lines.map((line) => [...line])], midYear, sheet);
const find = (result: ScanResult, kpi: string, variant?: string): Finding | undefined =>
  result.findings.find((one) => one.kpi === kpi && (variant === undefined || one.variant === variant));
const told = (result: ScanResult): string[] => result.findings.map(({ kpi }) => kpi);
const day = at("2026-01-05");

describe("agreements as other systems list them", () => {
  test("a fee may name its currency behind it", async () => {
    const lines = Array.from({ length: 10 }, (_none, n): Cell[] => [
      `A${n}`,
      `C${n % 5}`,
      day - 400 + n,
      "",
      100,
      "Active",
    ]);
    for (const heading of ["monthly_value_eur", "Monthly value (USD)", "Monthly value in CHF", "MRR €", "MRR (EURO)"]) {
      const result = await scanRows(`agreement|client_id|start_date|end_date|${heading}|status`, lines);
      expect(find(result, "MRR", "active")?.value).toBe(1000);
      expect(find(result, "ARPU", "active")?.value).toBe(200);
    }
  });

  test("an export of subscriptions by interval: dates in UTC, trials pay nothing yet", async () => {
    const head = "id|Customer ID|Plan|Quantity|Currency|Interval|Amount|Status|Start Date (UTC)|Ended At (UTC)";
    const line = (n: number, interval: string, amount: number, status: string): Cell[] => [
      ...[`sub_${n}`, `cus_${n}`, "Basic", 1, "eur", interval, amount, status, day - 90 + n, ""],
    ];
    const lines = [
      ...Array.from({ length: 18 }, (_none, n) => line(n, "month", 50, "active")),
      ...[line(18, "year", 1200, "active"), line(19, "month", 50, "trialing")],
    ];
    const result = await scanRows(head, lines);
    expect(find(result, "MRR", "active")?.value).toBe(18 * 50 + 100);
    expect(find(result, "MRR", "active")?.leftOut).toMatchObject([{ rows: 1 }]);
  });

  test.each(["trialing", "Trial", "Testphase", "En période d'essai", "Prueba gratuita", "Em teste", "Proefperiode"])(
    "an agreement in the state %p is a trial: it neither counts nor is it unusable",
    async (word) => {
      const lines = Array.from({ length: 12 }, (_none, n): Cell[] => [
        ...[`C${n}`, "Plan", day - 60, n === 11 ? day + 60 : "", 60],
        n < 2 ? word : n === 11 ? "canceled" : "active",
      ]);
      const result = await scanRows("client|plan|start_date|end_date|mrr|status", lines);
      const mrr = find(result, "MRR", "active");
      expect(mrr?.value).toBe(9 * 60);
      expect(mrr?.leftOut).toContainEqual({ reason: "trial", rows: 2, message: "2 agreements are trials" });
      expect(mrr?.native).toHaveProperty("formula");
      expect(find(result, "CHURN", "listed")?.value).toBeCloseTo(0.1, 9);
      expect(find(result, "CHURN", "listed")?.leftOut.map(({ reason }) => reason)).toEqual(["trial"]);
      const months = result.series.find(({ kpi, grain }) => kpi === "MRR" && grain === "month");
      expect(months?.points.map(({ value }) => value)).not.toContain(12 * 60);
      expect(months?.points.map(({ value }) => value)).toContain(10 * 60);
    },
  );

  test("agreements that are tried out are no clients yet, by their own column too", async () => {
    const lines = Array.from({ length: 12 }, (_none, n): Cell[] => [
      ...[`C${n}`, "Plan", day - 100 + n, "", n < 2 ? 0 : 60, n < 2],
    ]);
    const result = await scanRows("client|plan|start_date|end_date|mrr|is_trial", lines);
    expect(find(result, "ARPU")?.value).toBe(60);
    expect(find(result, "ARPU")?.leftOut).toMatchObject([{ message: "2 agreements are trials" }]);
  });

  test("who stays in a monthly list with nothing to pay is no client of that month", async () => {
    const lines = [1, 2, 3].flatMap((month) =>
      Array.from({ length: 6 }, (_none, n): Cell[] => [`2026-0${month}`, `C${n}`, month === 3 && n === 0 ? 0 : 100]),
    );
    const result = await scanRows("month|customer_id|mrr", lines);
    expect(find(result, "MRR")?.value).toBe(500);
    expect(find(result, "ARPU")?.value).toBe(100);
  });

  describe("recurring revenue written down month by month under a plain date", () => {
    const cnpj = (n: number): string => `12.345.67${n}/0001-9${n}`;
    const months = ["2026-01-31", "2026-02-28", "2026-03-31"];
    const listed = (date: (iso: string) => Cell): Cell[][] =>
      months.flatMap((iso, month) =>
        [0, 1, 2, 3, 4, 5].flatMap((n): Cell[][] => (month === 2 && n === 0 ? [] : [[cnpj(n), 100, date(iso)]])),
      );

    test.each([
      ["cnpj|mrr|data", (iso: string): Cell => at(iso)],
      ["cnpj|mrr|data", (iso: string): Cell => iso.split("-").reverse().join("/")],
      ["cnpj|mrr|data", (iso: string): Cell => `01/${iso.slice(5, 7)}/2026`],
      ["CNPJ|Valor MRR|Mês de referência", (iso: string): Cell => iso.slice(0, 7)],
      ["NIF|MRR|Fecha", (iso: string): Cell => at(iso)],
      ["Empresa|MRR mensual|Fecha de corte", (iso: string): Cell => at(iso)],
      ["customer_id|mrr|date", (iso: string): Cell => iso],
    ])("%s: the latest counts", async (head, date) => {
      const result = await scanRows(head, listed(date));
      expect(result.questions).toEqual([]);
      expect(find(result, "MRR")?.value).toBe(500);
      expect(find(result, "ARPU")?.value).toBe(100);
      const series = result.series.find(({ kpi, grain }) => kpi === "MRR" && grain === "month");
      expect(series?.points.map(({ value }) => value)).toEqual([600, 600, 500]);
    });

    test("day and month stand in the order that the person chose", async () => {
      // The first of January, February and March, or the first to third of January.
      const lines = [1, 2, 3].flatMap((n) =>
        [0, 1, 2, 3, 4, 5].map((client): Cell[] => [cnpj(client), 100 + n, `01/0${n}/2026`]),
      );
      const points = async (more: object): Promise<string[] | undefined> => {
        const cells = [["cnpj", "mrr", "data"], ...lines];
        const result = await scanCells(cells, { ...midYear, ...more });
        expect(find(result, "MRR")?.value).toBe(6 * 103);
        const found = result.series.find(({ kpi, grain }) => kpi === "MRR" && grain === "month");
        return found?.points.map(({ period }) => period.label);
      };
      const months = ["Jan 2026", "Feb 2026", "Mar 2026"];
      expect(await points({})).toEqual(months);
      expect(await points({ dates: "dmy" })).toEqual(months);
      expect(await points({ dates: "mdy" })).toBeUndefined();
      expect(await points({ answers: { "dates:Data": "mdy" } })).toBeUndefined();
    });

    test("of several days in a month the last counts, and nothing is added up over time", async () => {
      const lines = [0, 7, 14, 21].flatMap((later) =>
        [0, 1, 2, 3, 4].map((n): Cell[] => [cnpj(n), 100 + later, day + later]),
      );
      const result = await scanRows("cnpj|mrr|data", lines);
      expect(find(result, "MRR")?.value).toBe(5 * 121);
      expect(result.series.filter(({ kpi }) => kpi === "MRR")).toEqual([]);
    });

    test("a date of each client is no month of the list", async () => {
      const lines = Array.from({ length: 12 }, (_none, n): Cell[] => [cnpj(n), 100, day + 30 * (n % 4)]);
      const mrr = find(await scanRows("cnpj|mrr|data", lines), "MRR");
      expect(mrr?.value).toBe(1200);
      expect(mrr?.reasons.map(({ message }) => message).join("\n")).toContain('"data" is no month of the list');
    });

    describe("the day that each agreement began is no month of the list", () => {
      const clients = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
      const twoPlans = clients.flatMap((n): Cell[][] => [
        [`C${n}`, "Managed", 1000, at("2024-01-01")],
        [`C${n}`, "Backup", 100, at("2025-07-01")],
      ]);

      test("two plans of ten clients, with the plans and without", async () => {
        const plain = twoPlans.map(([client, _plan, fee, start]): Cell[] => [client, fee, start]);
        for (const [head, lines] of [
          ["Client|Plan|MRR|Date", twoPlans],
          ["Cliente|Plano|MRR|Data", twoPlans],
          ["Client|MRR|Date", plain],
        ] as const) {
          const result = await scanRows(head, lines);
          expect([head, find(result, "MRR")?.value]).toEqual([head, 11000]);
          expect(result.questions).toEqual([]);
        }
      });

      test("three plans of six clients, all for the same fee", async () => {
        const starts = ["2024-01-01", "2024-07-01", "2025-01-01", "2025-07-01"];
        const lines = Array.from({ length: 18 }, (_none, n): Cell[] => [
          ...[`C${n % 6}`, `Plan ${Math.floor(n / 6)}`, 100, at(starts[n % 4] ?? "")],
        ]);
        expect(find(await scanRows("Client|Plan|MRR|Date", lines), "MRR")?.value).toBe(1800);
      });
    });

    test("a list with plans, written down again and again: the latest day counts", async () => {
      const lines = months.flatMap((iso, month) =>
        [0, 1, 2, 3, 4, 5].flatMap((n): Cell[][] => [
          [`C${n}`, "Managed", 1000 + 50 * month, at(iso)],
          [`C${n}`, "Backup", n === 0 && month === 2 ? 500 : 100, at(iso)],
        ]),
      );
      expect(find(await scanRows("Client|Plan|MRR|Date", lines), "MRR")?.value).toBe(6 * 1100 + 5 * 100 + 500);
    });
  });

  test("subscriptions without a fee tell who left", async () => {
    const lines = Array.from({ length: 10 }, (_none, n): Cell[] => [
      n + 1,
      "Pro",
      day - 200 + n,
      n < 3 ? day - 20 + n : "",
    ]);
    const result = await scanRows("user_id|plan|started_at|canceled_at", lines, "Subscriptions");
    expect(find(result, "CHURN", "listed")?.value).toBeCloseTo(0.3, 9);
    expect(told(result)).not.toContain("MRR");
  });

  test("column names without prepositions: who left by a mark", async () => {
    const head = "id|data_assinatura|data_cancelamento|nome_assinante|ativo";
    const lines = Array.from({ length: 10 }, (_none, n): Cell[] => [
      n,
      day - 200 + n,
      n < 2 ? day - 9 : "",
      `N${n}`,
      n > 1,
    ]);
    expect(find(await scanRows(head, lines), "CHURN", "listed")?.value).toBeCloseTo(0.2, 9);
  });

  test("memberships of a club are none", async () => {
    const lines = Array.from({ length: 10 }, (_none, n): Cell[] => [
      n + 1,
      `N${n}`,
      "Gold",
      day - 90,
      day + 200,
      39,
      "Active",
    ]);
    const head = "Member ID|Name|Membership type|Start date|End date|Monthly fee|Status";
    expect(told(await scanRows(head, lines))).toEqual([]);
  });
});

describe("time sheets with money", () => {
  test("the amount billed may name its currency in any spelling", async () => {
    const lines = Array.from({ length: 10 }, (_none, n): Cell[] => [
      ...["Ann", "Client A", day + n, n < 8 ? "Yes" : "No", 2, n < 8 ? 150 : 0],
    ]);
    for (const heading of ["Billable Amount (EURO)", "Billable Amount (USD)", "Billable Amount AED"]) {
      const result = await scanRows(`User|Client|Date|Billable|Hours|${heading}`, lines);
      expect(find(result, "EFFECTIVERATE")?.value).toBe((8 * 150) / 20);
    }
  });
});

describe("a column whose yes is its own heading", () => {
  const entries = (words: readonly string[]): Cell[][] =>
    Array.from({ length: 40 }, (_none, n): Cell[] => ["Ann", "Client A", day + n, words[n % words.length], 1]);

  test.each<[readonly string[], number]>([
    [["Billable", "DoNotBill"], 0.5],
    [["Billable", "Billed", "DoNotBill", "NoCharge"], 0.5],
  ])("%p", async (words, share) => {
    const result = await scanRows("User|Client|Date|Billable|Hours", entries(words));
    expect(find(result, "BILLABLE", "hours")?.value).toBeCloseTo(share, 9);
  });
});

describe("invoices in other languages", () => {
  test.each([
    ["French", "numero_facture|client_id|montant_ht|date_facture|statut", "payée", "brouillon"],
    ["German", "Rechnungs-Nr.|Kundenname|Nettobetrag|Rechnungsdatum|Status", "bezahlt", "storniert"],
    ["Spanish", "Nº de factura|Nombre del cliente|Importe sin IVA|Fecha de emisión|Estado", "pagada", "anulada"],
    ["Portuguese", "Número fatura|Nome do cliente|Valor sem IVA|Data emissão|Situação", "paga", "cancelada"],
    ["Dutch", "Factuur nr|Klantnaam|Totaal excl. btw|Factuurdatum|Status", "betaald", "geannuleerd"],
    ["Xero's template", "*InvoiceNumber|*ContactName|LineAmount|*InvoiceDate|Status", "Paid", "Voided"],
  ])("%s: the largest client's share, without drafts and cancelled ones", async (_language, head, paid, off) => {
    const lines = Array.from({ length: 10 }, (_none, n): Cell[] => [
      ...[`F-${n}`, `C${n % 2}`, n === 9 ? 5000 : 100 + 100 * (n % 2), day + 14 + n, n === 9 ? off : paid],
    ]);
    const result = await scanRows(head, lines);
    // Five of 100 and four of 200.
    expect(find(result, "CONCENTRATION")?.value).toBeCloseTo(800 / 1300, 9);
    expect(find(result, "CONCENTRATION")?.rowsUsed).toBe(9);
  });
});

describe("what stands beside invoices in the books", () => {
  const amounts = [1200, -300, 800, 150, 950, -75, 400, 60];
  const balances = amounts.map((_amount, n) => amounts.slice(0, n + 1).reduce((sum, one) => sum + one, 4000));
  const booked = (more: (n: number) => Cell[]): Cell[][] =>
    amounts.map((amount, n) => [day + n, 4711 + n, `C${n % 3}`, amount, ...more(n)]);

  test.each<[string, string, (n: number) => Cell[]]>([
    ["with a mark for cleared", "Cleared", (n) => [n % 2 ? "Yes" : "No"]],
    ["with a running balance", "Balance", (n) => [balances[n]]],
    ["with debit and credit", "Debit|Credit", () => ["", ""]],
  ])("an account's statement %s is no list of invoices", async (_what, head, more) => {
    const lines = booked(more);
    expect(told(await scanRows(`Date|Invoice|Customer|Amount|${head}`, lines))).toEqual([]);
    expect(told(await scanRows(`Date|Invoice|Customer|Amount|${head}`, [...lines].reverse()))).toEqual([]);
  });

  test("an open balance beside each invoice does no harm", async () => {
    const lines = Array.from({ length: 10 }, (_none, n): Cell[] => [day + n, n, `C${n % 2}`, 100, n % 3 ? 0 : 100]);
    expect(told(await scanRows("Date|Invoice|Customer|Amount|Balance", lines))).toEqual(["CONCENTRATION"]);
  });

  test.each([
    ["Transaction type", "Invoice", "Payment", "Credit memo"],
    ["Belegart", "Rechnung", "Zahlung", "Gutschrift"],
    ["Type", "Facture", "Règlement", "Avoir"],
  ])("payments under %s are left out, credits count", async (heading, invoice, payment, credit) => {
    const lines: Cell[][] = [
      ...Array.from({ length: 8 }, (_none, n): Cell[] => [day + n, invoice, n, `C${n % 2}`, 100]),
      ...[[day + 9, payment, 1, "C0", -100] as Cell[], [day + 10, credit, 20, "C1", -100] as Cell[]],
    ];
    const result = await scanRows(`Date|${heading}|Invoice no|Customer|Amount`, lines);
    expect(find(result, "CONCENTRATION")?.value).toBeCloseTo(400 / 700, 9);
    expect(find(result, "CONCENTRATION")?.leftOut).toMatchObject([{ message: "1 row is no invoice of ours" }]);
    expect(told(result)).toEqual(["CONCENTRATION"]);
  });

  test.each([
    ["Transaction type", "Invoice", "Credit memo"],
    ["Invoice type", "Sales invoice", "Credit note"],
    ["Belegart", "Rechnung", "Gutschrift"],
    ["Type de document", "Facture", "Avoir"],
    ["Tipo de documento", "Factura", "Nota de crédito"],
    ["Tipo", "Fatura", "Nota de crédito"],
    ["Documenttype", "Factuur", "Creditnota"],
  ])("credits under %s are taken off, with a minus or without", async (heading, invoice, credit) => {
    const list = (sign: number): Cell[][] => [
      ...Array.from({ length: 8 }, (_none, n): Cell[] => [day + n, invoice, n, n < 4 ? "C0" : "C1", 100]),
      [day + 10, credit, 20, "C1", sign * 200],
    ];
    for (const sign of [-1, 1]) {
      const result = await scanRows(`Invoice date|${heading}|Invoice no|Client|Net amount`, list(sign), "Invoices");
      const share = find(result, "CONCENTRATION");
      expect(share?.value).toBeCloseTo(400 / 600, 9);
      expect(share?.reasons.some(({ message }) => message.includes(`"${credit}"`))).toBe(sign > 0);
      expect(share?.warnings.map(({ code }) => code)).not.toContain("credits-both-signs");
    }
  });

  test("where only some credits have a minus, the amounts stay and a warning says so", async () => {
    const lines = [
      ...Array.from({ length: 8 }, (_none, n): Cell[] => [day + n, "Invoice", n, n < 4 ? "C0" : "C1", 100]),
      [day + 10, "Credit memo", 20, "C1", -200] as Cell[],
      [day + 11, "Credit memo", 21, "C1", 100] as Cell[],
    ];
    const result = await scanRows("Invoice date|Document type|Invoice no|Client|Net amount", lines, "Invoices");
    expect(find(result, "CONCENTRATION")?.value).toBeCloseTo(400 / 700, 9);
    expect(find(result, "CONCENTRATION")?.warnings).toContainEqual(
      expect.objectContaining({
        code: "credits-both-signs",
        message:
          '"Net amount" holds credits ("Credit memo") both with a minus (1) and without (1): those without were added as revenue, so give every credit a minus if they should be taken off.',
      }),
    );
  });

  test.each([
    ["German", "Lieferant|Rechnungsnummer|Rechnungsdatum|Betrag netto"],
    ["English", "Vendor|Invoice number|Invoice date|Net amount|Company"],
    ["Spanish", "Proveedor|Factura|Fecha|Importe neto"],
  ])("invoices that suppliers sent are none of ours and ask nothing: %s", async (_language, head) => {
    const lines = Array.from({ length: 10 }, (_none, n): Cell[] => [
      `S${n % 3}`,
      n,
      "03/04/2026",
      100,
      `Branch ${n % 2}`,
    ]);
    const result = await scanRows(head, lines);
    expect(told(result)).toEqual([]);
    expect(result.questions).toEqual([]);
  });

  test("what was bought for a customer is invoiced to the customer", async () => {
    const lines = Array.from({ length: 10 }, (_none, n): Cell[] => [`S${n % 3}`, n, day + n, 100, `C${n % 2}`]);
    expect(told(await scanRows("Vendor|Invoice number|Invoice date|Net amount|Customer", lines))).toEqual([
      "CONCENTRATION",
    ]);
  });

  test("a share above the whole is not told", async () => {
    const lines: Cell[][] = [
      ...Array.from({ length: 8 }, (_none, n): Cell[] => [day + n, n, "C0", 100]),
      [day + 9, 90, "C1", -300],
    ];
    expect(told(await scanRows("Date|Invoice|Customer|Amount", lines))).toEqual([]);
  });
});

describe("amounts in several currencies", () => {
  test("are not added up: the sentence says what to do", async () => {
    const lines = (codes: readonly string[]): Cell[][] =>
      Array.from({ length: 10 }, (_none, n): Cell[] => [n, day + n, `C${n % 2}`, 100, codes[n % codes.length]]);
    const head = "Invoice #|Date|Client|Amount|Currency";
    expect(told(await scanRows(head, lines(["EUR"])))).toEqual(["CONCENTRATION"]);
    const mixed = await scanRows(head, lines(["EUR", "USD"]));
    expect(told(mixed)).toEqual([]);
    expect(mixed.warnings.map(({ message }) => message)).toEqual([
      'The amounts on sheet "Data" are in EUR and USD ("Currency"): bring them into one currency.',
    ]);
  });

  test("leave fees unadded and clients counted", async () => {
    const lines = Array.from({ length: 10 }, (_none, n): Cell[] => [
      ...[`C${n}`, "Plan", 100, n % 2 ? "eur" : "chf", n < 8 ? "Active" : "Cancelled"],
    ]);
    const result = await scanRows("client|plan|mrr|currency|status", lines);
    expect(told(result)).toEqual(["CHURN"]);
    expect(find(result, "CHURN", "listed")?.value).toBeCloseTo(0.2, 9);
    expect(result.notMeasured.find(({ kpi }) => kpi === "MRR")?.needs).toContain("in CHF and EUR");
  });
});

describe("profit and loss by month", () => {
  test("operating expenses for software are no direct costs", async () => {
    const lines = Array.from({ length: 6 }, (_none, n): Cell[] => [`2026-0${n + 1}`, 1000, 900, 50, 100]);
    const result = await scanRows("month|revenue|total_opex|saas_subscriptions_opex|net_income", lines);
    expect(told(result)).toEqual(["NETMARGIN"]);
    expect(find(result, "NETMARGIN")?.value).toBeCloseTo(0.1, 9);
  });
});

describe("profit and loss by line", () => {
  const statement = (head: readonly Cell[]): Cell[][] => [
    [...head],
    ...[
      ["Revenue", 500, 560],
      ["Cost of sales", 300, 322],
      ["Gross profit", 200, 238],
    ],
    ...[
      ["Personnel expenses", 90, 98],
      ["Rent", 12, 12],
      ["Net profit", 60, 84],
    ],
  ];

  test("years beside the title head the amounts", async () => {
    for (const head of [
      ["Income statement", 2024, 2025],
      ["Income statement", "2024", "2025"],
    ]) {
      const result = await scanCells(statement(head), midYear);
      expect(find(result, "GROSSMARGIN")?.value).toBeCloseTo(238 / 560, 9);
      expect(find(result, "NETMARGIN")?.value).toBeCloseTo(84 / 560, 9);
    }
  });

  test("wages below the gross profit are no part of the direct costs", async () => {
    const result = await scanCells(statement(["", "Q1 2026", "Q2 2026"]), midYear);
    expect(find(result, "GROSSMARGIN")?.value).toBeCloseTo(438 / 1060, 9);
    expect(told(result)).not.toContain("LABORCOGSSHARE");
  });
});

describe("answers to the promoter question", () => {
  const scores = [10, 9, 9, 10, 8, 7, 7, 6, 3, 0];
  const answers = (line: (score: number, n: number) => Cell[]): Cell[][] => scores.map(line);

  test.each<[string, string, string, (score: number, n: number) => Cell[]]>([
    ["with the company's number and a date", "Answers", "Company_ID|Date|NPS_Score", (score, n) => [n, day + n, score]],
    ["with the client alone", "Answers", "Customer|NPS", (score, n) => [`C${n}`, score]],
    [
      "under another name in a sheet that names it",
      "nps_responses",
      "id|survey_date|email|score_0_10|comment",
      (score, n) => [...[`R${n}`, day + n, `a${n}@b.example`, score, "ok"]],
    ],
  ])("%s", async (_what, sheet, head, line) => {
    const result = await scanRows(head, answers(line), sheet);
    expect(told(result)).toEqual(["NPS"]);
    expect(find(result, "NPS")?.value).toBeCloseTo(10, 9);
  });

  test("the score of each month is the score itself", async () => {
    const lines = Array.from({ length: 6 }, (_none, n): Cell[] => [`2025-0${n + 1}`, "Team", 40 + n]);
    const result = await scanRows("Date|Customer|NPS", lines);
    expect(find(result, "NPS", "standard")).toBeUndefined();
    expect(find(result, "NPS", "reported")?.value).toBe(45);
  });
});

describe("a list with a row for each KPI and period", () => {
  const metrics: readonly (readonly [string, number, number])[] = [
    ["MRR", 12500, 11900],
    ["NPS", 38, 31],
    ["Support tickets", 240, 295],
  ];

  test("the latest row of each KPI counts", async () => {
    const lines = metrics.flatMap(([name, before, now]): Cell[][] => [
      [at("2026-04-01"), name, before],
      [at("2026-05-01"), name, now],
    ]);
    const result = await scanRows("Date|Metric|Value", lines);
    expect(find(result, "MRR", "reported")?.value).toBe(11900);
    expect(find(result, "NPS", "reported")?.value).toBe(31);
    expect(find(result, "MRR")?.period).toMatchObject({ label: "May 2026" });
    expect(result.series.find(({ kpi }) => kpi === "MRR")?.points.map(({ value }) => value)).toEqual([12500, 11900]);
  });

  test("beside its target, with months in words", async () => {
    const lines = ["Jan", "Feb", "Mar"].flatMap((month, n): Cell[][] => [
      ["Sharpe ratio", month, 1.4, 1.2, -0.2, "Below"],
      ["Net margin %", month, 28, 26 + n, n - 2, "Below"],
      ["Client retention %", month, 95, 91 + n, n - 4, n === 2 ? "Fair" : "Below"],
    ]);
    // Names that are none of the scanner's come first.
    lines.sort((a, b) => (a[0] === "Sharpe ratio" ? -1 : 0) - (b[0] === "Sharpe ratio" ? -1 : 0));
    const result = await scanRows("KPI|Month|Target|Actual|Variance|Status", lines);
    expect(find(result, "NETMARGIN")?.value).toBeCloseTo(0.28, 9);
    expect(find(result, "RETENTION")?.value).toBeCloseTo(0.93, 9);
  });

  test("sites that report in different months have no single value", async () => {
    const lines: Cell[][] = [
      ["2026-04", "Ulm", "MRR", 100],
      ["2026-05", "Bonn", "MRR", 900],
    ];
    expect(told(await scanRows("Month|Site|Metric|Value", lines))).toEqual([]);
    expect(
      told(
        await scanRows(
          "Site|Metric|Value",
          lines.map((line) => line.slice(1)),
        ),
      ),
    ).toEqual([]);
  });
});

test("a Dutch board of KPIs: goal and what was reached", async () => {
  const cells: Cell[][] = [
    ["KPI", "Doel", "Realisatie"],
    ...[
      ["Brutomarge", "45%", "41%"],
      ["SLA-naleving", "95%", "92%"],
      ["Gemiddelde oplostijd (uur)", 8, 9.5],
    ],
  ];
  const result = await scanCells(cells, midYear);
  expect(find(result, "GROSSMARGIN")?.value).toBeCloseTo(0.41, 9);
  expect(find(result, "SLA")?.value).toBeCloseTo(0.92, 9);
});

describe("issues of a program", () => {
  const issue = (n: number, more: Cell[]): Cell[] => [
    n,
    `Title ${n}`,
    n % 3 ? "closed" : "open",
    day + n,
    n % 3 ? day + n + 2 : "",
    ...more,
  ];
  const lines = (more: (n: number) => Cell[]): Cell[][] =>
    Array.from({ length: 20 }, (_none, n) => issue(n + 1, more(n)));
  const head = "Issue number|Title|State|Created at|Closed at";

  test.each<[string, string, (n: number) => Cell[]]>([
    ["an author and labels", "Author|Labels", () => ["ann", "bug"]],
    ["a milestone", "Milestone", () => ["1.0"]],
    ["links to the host of the code", "URL", (n) => [`https://github.com/acme/tool/issues/${n}`]],
  ])("with %s are no service desk's tickets", async (_what, more, cells) => {
    expect(told(await scanRows(`${head}|${more}`, lines(cells)))).toEqual([]);
  });

  test("without them they are", async () => {
    expect(
      told(
        await scanRows(
          `${head}|Agent`,
          lines(() => ["ann"]),
        ),
      ),
    ).toContain("MTTR");
  });
});
