/** What a range is to somebody who writes a loop over it: no more than rows of cells. */
export type Rows = unknown[][];

/** The plainest loop over each kind of range: what a function would be if cells were always what they should be. */
export function sum(rows: Rows): number {
  let all = 0;
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] as unknown[];
    for (let c = 0; c < row.length; c++) {
      const cell = row[c];
      if (typeof cell === "number") all += cell;
    }
  }
  return all;
}

export function sumOfProducts(first: Rows, second: Rows): number {
  let all = 0;
  for (let r = 0; r < first.length; r++) {
    const a = first[r]?.[0];
    const b = second[r]?.[0];
    if (typeof a === "number" && typeof b === "number") all += a * b;
  }
  return all;
}

export function meanOfNonZero(rows: Rows): number {
  let all = 0;
  let count = 0;
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] as unknown[];
    for (let c = 0; c < row.length; c++) {
      const cell = row[c];
      if (typeof cell === "number" && cell !== 0) {
        all += cell;
        count++;
      }
    }
  }
  return all / count;
}

/** How many numbers there are, how many of at least and how many of at most a limit. */
export function count(rows: Rows, low: number, high: number): { all: number; low: number; high: number } {
  const found = { all: 0, low: 0, high: 0 };
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] as unknown[];
    for (let c = 0; c < row.length; c++) {
      const cell = row[c];
      if (typeof cell !== "number") continue;
      found.all++;
      if (cell <= low) found.low++;
      if (cell >= high) found.high++;
    }
  }
  return found;
}

export function shareOfYes(rows: Rows, yes: unknown, no: unknown): number {
  let yesses = 0;
  let nos = 0;
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] as unknown[];
    for (let c = 0; c < row.length; c++) {
      const cell = row[c];
      if (cell === yes) yesses++;
      else if (cell === no) nos++;
    }
  }
  return yesses / (yesses + nos);
}

export function meanDays(from: Rows, to: Rows): number {
  let all = 0;
  let count = 0;
  for (let r = 0; r < from.length; r++) {
    const a = from[r]?.[0];
    const b = to[r]?.[0];
    if (typeof a === "number" && typeof b === "number" && b >= a) {
      all += b - a;
      count++;
    }
  }
  return all / count;
}

export function medianDays(from: Rows, to: Rows): number {
  const days: number[] = [];
  for (let r = 0; r < from.length; r++) {
    const a = from[r]?.[0];
    const b = to[r]?.[0];
    if (typeof a === "number" && typeof b === "number" && b >= a) days.push(b - a);
  }
  days.sort((a, b) => a - b);
  const middle = days.length >> 1;
  return days.length % 2 ? (days[middle] ?? 0) : ((days[middle - 1] ?? 0) + (days[middle] ?? 0)) / 2;
}

export function meanOfPairs(from: Rows, to: Rows, work: (from: number, to: number) => number): number {
  let all = 0;
  let count = 0;
  for (let r = 0; r < from.length; r++) {
    const a = from[r]?.[0];
    const b = to[r]?.[0];
    if (typeof a === "number" && typeof b === "number" && b >= a) {
      all += work(a, b);
      count++;
    }
  }
  return all / count;
}

export function shareInTime(done: Rows, due: Rows): number {
  let inTime = 0;
  let count = 0;
  for (let r = 0; r < done.length; r++) {
    const a = done[r]?.[0];
    const b = due[r]?.[0];
    if (typeof a === "number" && typeof b === "number") {
      count++;
      if (a <= b) inTime++;
    }
  }
  return inTime / count;
}

/** Rows that are open at a date, by their age: under 10 days, up to 30, older. */
export function openByAge(opened: Rows, resolved: Rows, at: number): [number, number, number] {
  const found: [number, number, number] = [0, 0, 0];
  for (let r = 0; r < opened.length; r++) {
    const start = opened[r]?.[0];
    const end = resolved[r]?.[0];
    if (typeof start !== "number" || start > at || (typeof end === "number" && end <= at)) continue;
    const age = at - start;
    if (age < 10) found[0]++;
    else if (age <= 30) found[1]++;
    else found[2]++;
  }
  return found;
}

export function openRows(opened: Rows, resolved: Rows, at: number): number {
  let open = 0;
  for (let r = 0; r < opened.length; r++) {
    const start = opened[r]?.[0];
    const end = resolved[r]?.[0];
    if (typeof start === "number" && start <= at && (typeof end !== "number" || end > at)) open++;
  }
  return open;
}

/** Amounts added up by key, the largest first. */
export function sumsByKey(keys: Rows, amounts: Rows): [string, number][] {
  const sums = new Map<string, number>();
  for (let r = 0; r < keys.length; r++) {
    const key = keys[r]?.[0];
    const amount = amounts[r]?.[0];
    if (typeof key === "string" && key !== "" && typeof amount === "number")
      sums.set(key, (sums.get(key) ?? 0) + amount);
  }
  return [...sums].sort((a, b) => b[1] - a[1]);
}

export function countsByKey(keys: Rows): [string, number][] {
  const counts = new Map<string, number>();
  for (let r = 0; r < keys.length; r++) {
    const row = keys[r] as unknown[];
    for (let c = 0; c < row.length; c++) {
      const key = row[c];
      if (typeof key === "string" && key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

export function ratesByKey(keys: Rows, amounts: Rows, hours: Rows): [string, number][] {
  const sums = new Map<string, { amount: number; hours: number }>();
  for (let r = 0; r < keys.length; r++) {
    const key = keys[r]?.[0];
    if (typeof key !== "string" || key === "") continue;
    let found = sums.get(key);
    if (!found) sums.set(key, (found = { amount: 0, hours: 0 }));
    const amount = amounts[r]?.[0];
    const time = hours[r]?.[0];
    if (typeof amount === "number") found.amount += amount;
    if (typeof time === "number") found.hours += time;
  }
  return [...sums].map(([key, one]): [string, number] => [key, one.amount / one.hours]).sort((a, b) => a[1] - b[1]);
}
