import type { Cell } from "../../../../src/cells/cell";
import { recognise } from "../../../../src/scanner/detect/recognition/recognise";
import { regionOf } from "../../../support/regions";

const rows = (head: string, line: (n: number) => Cell[]): Cell[][] => [
  head.split("|"),
  ...Array.from({ length: 12 }, (_none, n) => line(n)),
];
const kindOf = (cells: Cell[][], sheet = "Data"): string | undefined => recognise(regionOf(cells, sheet), {})?.kind;

const words = ["tenant", "payroll", "hire", "employee", "department", "Abteilung", "Miete", "locataire", "huurder"];
const head = "Company|Agreement|Start Date|Status|Monthly Amount";

describe("a foreign word in a list of agreements", () => {
  test.each(words)("%s in a plan, a client, a heading or the sheet's name silences nothing", (word) => {
    const line = (client: string, plan: string) => (n: number) => [client + n, plan, 45_000 + n, "Active", 90 + n];
    expect(kindOf(rows(head, line("C", `Managed ${word}`)))).toBe("subscriptions");
    expect(kindOf(rows(head, line(`Ash ${word} `, "Managed")))).toBe("subscriptions");
    expect(kindOf(rows(head, line("C", "Managed")), `${word} 2026`)).toBe("subscriptions");
    expect(kindOf(rows(`${head}|${word}`, (n) => [...line("C", "Managed")(n), `x${n}`]))).toBe("subscriptions");
  });

  test.each(["mortgage", "salary", "rent"])("%s in the sheet's name or a client's says nothing either", (word) => {
    const line = (n: number): Cell[] => [`Ash ${word} ${n}`, "Managed", 45_000 + n, "Active", 90 + n];
    expect(kindOf(rows(head, line), `${word} 2026`)).toBe("subscriptions");
  });

  test.each(words)("%s among the services of clients with several agreements silences nothing", (word) => {
    const line = (n: number): Cell[] => [`C${n % 4}`, word, 45_000 + n, "", 90 + n, "Active"];
    const list = rows("Client|Service line|Start date|End date|Monthly value|Status", line);
    expect(kindOf(list)).toBe("subscriptions");
  });

  test("a list of clients needs no plans", () => {
    const line = (n: number): Cell[] => [`Payroll ${n}`, 45_000 + n, 90 + n];
    expect(kindOf(rows("Client|Start date|Monthly fee", line), "payroll")).toBe("subscriptions");
  });
});

describe("lists of other trades with the columns of agreements", () => {
  test.each<[string, Cell[][]]>([
    ["wages", rows("Company|Employee|Department|Contract|Monthly amount", (n) => ["Ash", `N${n}`, "IT", "Full", 4000])],
    ["loans by a heading", rows("Customer|Product|Interest|Monthly amount", (n) => [`C${n}`, "Home", 4.5, 900])],
    ["loans by their names", rows(head, (n) => [`C${n}`, "Home loan", 45_000, "Active", 900])],
    ["rents", rows("Tenant|Client|Monthly fee|Start date", (n) => [`T${n}`, "Ash", 900, 45_000])],
  ])("%s", (_name, cells) => {
    expect(kindOf(cells)).toBeUndefined();
  });
});
