import type { ClientName } from "../../scanner/result/finding";

/** Whom the scorecard is about: everybody, one client, or the clients with the most rows, a sheet each. */
export type Scope =
  | { readonly kind: "workbook" }
  | { readonly kind: "client"; readonly name: string }
  | { readonly kind: "top"; readonly count: number };

export const wholeWorkbook: Scope = { kind: "workbook" };

/** The clients that get a sheet of their own; undefined for the whole workbook. */
export function clientsOf(scope: Scope, clients: readonly ClientName[]): readonly string[] | undefined {
  if (scope.kind === "workbook") return undefined;
  return scope.kind === "client" ? [scope.name] : clients.slice(0, scope.count).map(({ name }) => name);
}

/** The same choice after another scan, where it can still be made. */
export function scopeAfter(scope: Scope, clients: readonly ClientName[]): Scope {
  const possible = scope.kind === "client" ? clients.some(({ name }) => name === scope.name) : clients.length > 0;
  return possible ? scope : wholeWorkbook;
}

const sheetCounts = [3, 5, 10, 20];

/** How many of the largest clients can get a sheet each. */
export function topCounts(clients: readonly ClientName[]): readonly number[] {
  const fewer = sheetCounts.filter((count) => count < clients.length);
  return [...new Set([...fewer, Math.min(clients.length, sheetCounts.at(-1) ?? 1)])];
}
