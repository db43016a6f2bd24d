/** A number of things as people read it: "1 row", "19,351 rows", plural(2, "entry", "entries"): "2 entries". */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${thousands(n)} ${n === 1 ? one : many}`;
}

/** "19,351" */
export function thousands(n: number): string {
  return n.toLocaleString("en-US");
}
