import { run, status } from "../../../src/workbench/headless/run";
import { knownValues } from "../../support/knownValues";
import { describeWithData } from "../../support/sharedData";

interface Report {
  readonly kpis: readonly {
    readonly id: string;
    readonly variant: string;
    readonly value: number;
    readonly rowsUsed: number;
    readonly warnings: readonly { readonly message: string }[];
  }[];
  readonly choices?: readonly { readonly id: string; readonly taken: string }[];
  readonly questions?: readonly { readonly id: string; readonly message: string }[];
}

describeWithData("the command over real exports", (file) => {
  const reports = new Map<string, Promise<Report>>();
  const reportOf = (path: string, ...flags: readonly string[]): Promise<Report> => {
    const key = [path, ...flags].join(" ");
    const known = reports.get(key) ?? reportFor([file(path), ...flags, "--json"]);
    reports.set(key, known);
    return known;
  };

  async function reportFor(argv: readonly string[]): Promise<Report> {
    const said: string[] = [];
    const ended = await run(argv, { out: (text) => said.push(text), error: (text) => said.push(text) });
    expect(ended).toBe(status.done);
    return JSON.parse(said.join("")) as Report;
  }

  test.each(knownValues)("%s gives %s %s = %s over %d rows", async (path, kpi, variant, value, rows) => {
    const found = (await reportOf(path)).kpis.filter((one) => one.id === kpi && one.variant === variant);
    const digits = value.split(".")[1]?.length ?? 0;
    expect(found.map((one) => [one.value.toFixed(digits), one.rowsUsed])).toContainEqual([value, rows]);
  });

  test("of the calls 81.08 % were answered, and the others don't count as answered at once", async () => {
    const { kpis } = await reportOf("calls/call-center-5000.xlsx");
    const speed = kpis.find(({ id }) => id === "FIRSTRESPONSE");
    expect(speed?.warnings.map(({ message }) => message).join()).toContain("81.08 %");
  });

  test("osTicket: 7.434 % of the rows are overdue; 16 of them repeat a ticket, which counts once unless told otherwise", async () => {
    const path = "tickets/osticket-565.csv";
    const once = await reportOf(path);
    expect(once.choices?.map(({ id, taken }) => [id, taken])).toContainEqual(["repeats:'osticket-565'!A1", "once"]);
    const share = ({ kpis }: Report): number[] =>
      kpis.filter(({ variant }) => variant === "resolution-label-all").map(({ value }) => 1 - value);
    expect(share(once)[0]?.toFixed(5)).toBe((41 / 549).toFixed(5));
    // Answers under the ids of earlier versions, which named the sheet alone, are still read.
    const every = await reportOf(path, "--answer", "repeats:osticket-565=every");
    expect(share(every)[0]?.toFixed(5)).toBe("0.07434");
  });

  test("wrong answers: an event log's rows as tickets, months across read as KPIs, sums as data", async () => {
    const log = await reportOf("tickets/servicenow-event-log-198.csv");
    expect(Math.max(...log.kpis.map(({ rowsUsed }) => rowsUsed))).toBe(32);
    const said: string[] = [];
    const ended = await run([file("kpi-workbooks/months-across.xlsx"), "--json"], {
      out: (text) => said.push(text),
      error: (text) => said.push(text),
    });
    expect(ended).toBe(status.nothing);
  });

  test("month first is refused where the days say otherwise", async () => {
    const path = "tickets/servicenow-incidents-20769.csv";
    const forced = await reportOf(path, "--dates", "mdy");
    const mean = forced.kpis.find(({ id, variant }) => id === "MTTR" && variant === "mean");
    expect(mean?.value.toFixed(3)).toBe("187.678");
  });
});
