import type { Cell } from "../../../../src/cells/cell";
import { countKnownHeadings } from "../../../../src/scanner/vocabulary/lookup";
import type { Role } from "../../../../src/scanner/vocabulary/roles";
import { recognise } from "../../../../src/scanner/detect/recognition/recognise";
import { readGrid } from "../../../../src/scanner/detect/regions/grid";
import { findRegions } from "../../../../src/scanner/detect/regions/regions";
import { createSession } from "../../../../src/scanner/session";
import { sheetReader } from "../../../support/memoryReader";
import { scanCells, at } from "../../../support/tables";
import type { RecognisedRegion, ScanResult } from "../../../../src/scanner/result/finding";

const day = at("2026-02-02");
const table = (head: string, line: (n: number) => Cell[], count = 30): Cell[][] => [
  head.split("|"),
  ...Array.from({ length: count }, (_none, n) => line(n + 1)),
];
const scanAll = (cells: Cell[][], sheet?: string): Promise<ScanResult> => scanCells(cells, {}, sheet);

function rolesOf({ regions }: ScanResult): Record<string, string> {
  const [region] = regions as [RecognisedRegion | undefined];
  return Object.fromEntries((region?.columns ?? []).map(({ role, heading }) => [role, heading]));
}
const kindOf = ({ regions }: ScanResult): string => regions.map(({ kind }) => kind).join();
const value = (result: ScanResult, kpi: string, variant: string): number | undefined =>
  result.findings.find((one) => one.kpi === kpi && one.variant === variant)?.value;

describe("call logs", () => {
  const call = (n: number, yes: string, no: string): Cell[] => [
    ...[`ID${n}`, `Agent ${n % 3}`, day + n, n % 5 ? yes : no, n % 4 && n % 5 ? yes : no, n % 5 ? 10 + n : 0],
    n % 5 ? (n % 5) + 1 : "NA",
  ];
  test.each([
    ["English", "Call Id|Agent|Date|Answered (Y/N)|Resolved|Speed of answer in seconds|Satisfaction rating", "Y", "N"],
    ["German", "Anruf-ID|Agent|Datum|Angenommen|Gelöst|Wartezeit (s)|Zufriedenheit", "Ja", "Nein"],
    ["French", "ID appel|Agent|Date de l'appel|Répondu|Résolu|Temps d'attente (s)|Satisfaction", "Oui", "Non"],
    ["Spanish", "ID llamada|Agente|Fecha de llamada|Contestada|Resuelta|Tiempo de espera (s)|Satisfacción", "Sí", "No"],
    [
      "Portuguese",
      "Número da chamada|Agente|Data da chamada|Atendida|Resolvida|Tempo de espera (s)|Satisfação",
      "Sim",
      "Não",
    ],
    ["Dutch", "Gesprek|Agent|Gespreksdatum|Beantwoord|Opgelost|Wachttijd (s)|Tevredenheid", "Ja", "Nee"],
  ])("in %s", async (_language, head, yes, no) => {
    const result = await scanAll(table(head, (n) => call(n, yes, no)));
    expect(result.questions).toEqual([]);
    expect(kindOf(result)).toBe("calls");
    const names = head.split("|");
    expect(rolesOf(result)).toMatchObject({ answered: names[3], callResolved: names[4], answerSpeed: names[5] });
    expect(value(result, "FCR", "answered-calls")).toBeCloseTo(18 / 24, 9);
  });

  test("tickets that came by telephone are tickets", async () => {
    const head = "Ticket ID|Status|Created|Resolved|Answered|Call time";
    const cells = table(head, (n) => [n, "Closed", day + n, day + n + 0.5, "Yes", "00:05:00"]);
    expect(kindOf(await scanAll(cells))).toBe("tickets");
  });
});

describe("surveys in a table of their own", () => {
  const words = (good: string, bad: string) => (n: number) => [
    `A${n % 5}`,
    `T${n % 3}`,
    day + n,
    n % 4 ? good : bad,
    "",
  ];
  test.each<[string, string, (n: number) => Cell[], string, number]>([
    [
      "ratings",
      "Client|Technician|Survey date|CSAT score|Comment",
      (n) => ["A", "T", day + n, (n % 5) + 1, ""],
      "top-two",
      0.4,
    ],
    [
      "good and bad",
      "Ticket Number|Agent|Response date|Survey rating|Comment",
      words("Good", "Bad"),
      "good-bad",
      23 / 30,
    ],
    [
      "points",
      "Ticket|CompanyName|SurveyName|Points|Possible_Points",
      (n) => [n, "A", "s", n % 10, 10],
      "points",
      135 / 300,
    ],
    [
      "German",
      "Kunde|Techniker|Antwortdatum|Zufriedenheit (1-5)|Kommentar",
      (n) => ["A", "T", day + n, (n % 5) + 1, ""],
      "top-two",
      0.4,
    ],
    [
      "French",
      "Client|Technicien|Date de réponse|Satisfaction (1-5)|Commentaire",
      (n) => ["A", "T", day + n, (n % 5) + 1, ""],
      "top-two",
      0.4,
    ],
    [
      "Spanish",
      "Cliente|Técnico|Fecha de respuesta|Satisfacción (1-5)|Comentarios",
      (n) => ["A", "T", day + n, (n % 5) + 1, ""],
      "top-two",
      0.4,
    ],
    [
      "Portuguese",
      "Cliente|Técnico|Data da resposta|Satisfação (1-5)|Comentários",
      (n) => ["A", "T", day + n, (n % 5) + 1, ""],
      "top-two",
      0.4,
    ],
    [
      "Dutch",
      "Klant|Medewerker|Datum antwoord|Tevredenheid (1-5)|Opmerking",
      (n) => ["A", "T", day + n, (n % 5) + 1, ""],
      "top-two",
      0.4,
    ],
  ])("%s", async (_name, head, line, variant, expected) => {
    const result = await scanAll(table(head, line));
    expect(result.questions).toEqual([]);
    expect(kindOf(result)).toBe("surveys");
    expect(value(result, "CSAT", variant)).toBeCloseTo(expected, 9);
  });

  test("net promoter answers", async () => {
    const cells = table(
      "Client|Date|How likely are you to recommend us? (0-10)|Comment",
      (n) => ["A", day + n, n % 11, ""],
      33,
    );
    const result = await scanAll(cells);
    expect(kindOf(result)).toBe("surveys");
    expect(value(result, "NPS", "standard")).toBeCloseTo((100 * (6 - 21)) / 33, 9);
  });

  test.each([
    ["film ratings", "Title|Year|Rating|Director"],
    ["marks at school", "Pupil|Subject|Points|Possible points"],
    ["products in a shop", "Product|Price|Rating|Stock"],
  ])("%s are none", async (_name, head) => {
    const result = await scanAll(table(head, (n) => [`x${n}`, 2000 + n, (n % 5) + 1, 5]));
    expect([kindOf(result), result.findings, result.questions]).toEqual(["", [], []]);
  });
});

describe("time entries", () => {
  test.each([
    ["English", "Technician|Date|Client|Hours|Billable|Hourly rate", "Yes", "No"],
    ["German", "Mitarbeiter|Datum|Kunde|Stunden|Abrechenbar|Stundensatz", "Ja", "Nein"],
    ["French", "Technicien|Date|Client|Heures|Facturable|Taux horaire", "Oui", "Non"],
    ["Spanish", "Técnico|Fecha|Cliente|Horas|Facturable|Tarifa por hora", "Sí", "No"],
    ["Portuguese", "Técnico|Data|Cliente|Horas|Faturável|Valor hora", "Sim", "Não"],
    ["Dutch", "Medewerker|Datum|Klant|Uren|Declarabel|Uurtarief", "Ja", "Nee"],
  ])("in %s", async (_language, head, yes, no) => {
    const cells = table(head, (n) => [`T${n % 3}`, day + n, `C${n % 4}`, "1,5", n % 5 ? yes : no, 100]);
    const result = await scanAll(cells);
    expect(result.questions).toEqual([]);
    expect(kindOf(result)).toBe("time");
    expect(value(result, "BILLABLE", "hours")).toBeCloseTo(0.8, 9);
    const names = head.split("|");
    expect(rolesOf(result)).toMatchObject({ member: names[0], timeClient: names[2], hourlyRate: names[5] });
  });
});

describe("agreements", () => {
  test.each([
    ["English", "Client|Agreement|Monthly fee|Start date|End date|Status", "Active", "Cancelled"],
    ["German", "Kunde|Vertrag|Monatsbetrag|Vertragsbeginn|Vertragsende|Status", "Aktiv", "Gekündigt"],
    ["French", "Client|Contrat|Montant mensuel|Date de début|Date de fin|Statut", "Actif", "Résilié"],
    ["Spanish", "Cliente|Contrato|Cuota mensual|Fecha de inicio|Fecha de fin|Estado", "Activo", "Cancelado"],
    ["Portuguese", "Cliente|Contrato|Mensalidade|Data de início|Data de fim|Situação", "Ativo", "Cancelado"],
    ["Dutch", "Klant|Contract|Maandbedrag|Ingangsdatum|Einddatum|Status", "Actief", "Opgezegd"],
  ])("in %s", async (_language, head, active, ended) => {
    const cells = table(head, (n) => [
      ...[`C${n}`, "Managed", "1.250,50 €", at("2024-01-01"), n % 3 ? "" : at("2025-06-30"), n % 3 ? active : ended],
    ]);
    const result = await scanAll(cells);
    expect(result.questions).toEqual([]);
    expect(kindOf(result)).toBe("subscriptions");
    expect(value(result, "MRR", "active")).toBeCloseTo(20 * 1250.5, 6);
  });
});

describe("invoices", () => {
  test.each([
    ["English", "Invoice number|Invoice date|Customer|Net amount|Category|Status"],
    ["German", "Rechnungsnummer|Rechnungsdatum|Kunde|Nettobetrag|Umsatzart|Status"],
    ["French", "Numéro de facture|Date de facture|Client|Montant HT|Catégorie|Statut"],
    ["Spanish", "Número de factura|Fecha de factura|Cliente|Importe neto|Categoría|Estado"],
    ["Portuguese", "Número da fatura|Data de emissão|Cliente|Valor líquido|Categoria|Situação"],
    ["Dutch", "Factuurnummer|Factuurdatum|Klant|Bedrag excl. btw|Omzetsoort|Status"],
  ])("in %s", async (_language, head) => {
    const kinds = ["Managed services", "Projects", "Hardware"];
    const cells = table(head, (n) => [`INV-${n}`, day + n, `C${n % 4}`, 100 * n, kinds[n % 3], "Paid"]);
    const reader = sheetReader(cells, "Data");
    const [sheet] = await reader.sheets();
    const grid = sheet && (await readGrid(createSession(reader, {}), sheet));
    const [region] = grid ? findRegions(grid, countKnownHeadings) : [];
    const found = region && recognise(region, {});
    expect(found?.kind).toBe("invoices");
    const headingOf = (role: Role): string | undefined => found?.byRole.get(role)?.heading;
    const roles = ["invoiceId", "invoicedOn", "client", "invoiceAmount", "revenueType", "invoiceState"] as const;
    expect(roles.map(headingOf)).toEqual(head.split("|"));
    expect((await scanAll(cells)).questions).toEqual([]);
  });

  test.each([
    ["orders of a shop", "Order number|Order date|Customer|Total|Category|Status"],
    ["a bank statement", "Date|Description|Amount|Balance|Category|Reference"],
  ])("%s are none", async (_name, head) => {
    const result = await scanAll(table(head, (n) => [`x${n}`, day + n, `C${n}`, 10 * n, "a", "b"]));
    expect([kindOf(result), result.findings]).toEqual(["", []]);
  });
});
