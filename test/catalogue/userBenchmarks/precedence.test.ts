import { benchmarkOf, defaultSource } from "../../../src/catalogue/benchmark";
import { searchKpi } from "../../../src/catalogue/find";
import type { Kpi } from "../../../src/catalogue/kpi";
import {
  expectUserBenchmarks,
  figuresAbout,
  holdUserBenchmarks,
  userBenchmarksRead,
} from "../../../src/catalogue/userBenchmarks/registry";
import { rate, ratingFormula } from "../../../src/catalogue/rating";
import { sources, titleOf } from "../../../src/catalogue/sources";
import { findSource } from "../../../src/catalogue/userBenchmarks/findSource";
import { allFunctions } from "../../../src/kpis";
import { userBenchmark } from "../../support/userBenchmarks";

afterEach(() => holdUserBenchmarks([]));

function kpi(id: string): Kpi {
  const found = searchKpi(allFunctions, id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

const utilization = kpi("UTILIZATION");
const earlier = userBenchmark({ source: "Board 2023", low: 0.6, high: 0.65 });

describe("which source a KPI is held against", () => {
  test("the user's own source first, the published rule where there is none", () => {
    expect(defaultSource(utilization)).toBe("helpdesk-profit");
    holdUserBenchmarks([userBenchmark()]);
    expect(defaultSource(utilization)).toBe("Service Leadership 2024");
    expect(defaultSource(kpi("FCR"))).toBe("helpdesk-profit");
  });

  test("the last saved one of several own sources", () => {
    holdUserBenchmarks([earlier, userBenchmark()]);
    expect(defaultSource(utilization)).toBe("Service Leadership 2024");
    holdUserBenchmarks([userBenchmark(), earlier]);
    expect(defaultSource(utilization)).toBe("Board 2023");
  });

  test("a published one that is named, although there is an own one", () => {
    holdUserBenchmarks([userBenchmark()]);
    expect(benchmarkOf(utilization, { source: "connectwise-ebook" })?.source).toBe("connectwise-ebook");
  });

  test("an own one, for a KPI about which nobody publishes", () => {
    holdUserBenchmarks([userBenchmark({ kpi: "ARPU", low: 900 })]);
    expect(rate(kpi("ARPU"), 900)).toMatchObject({ rating: "On target", source: "Service Leadership 2024", gap: 0 });
  });
});

describe("ways of counting", () => {
  test.each(["available", "logged", "reported"])(
    "an own figure holds for %s, whatever published figures are about",
    (variant) => {
      holdUserBenchmarks([userBenchmark()]);
      expect(rate(utilization, 0.75, { variant }).rating).toBe("On target");
    },
  );

  test("a figure that is limited to one leaves the others to the published rule", () => {
    holdUserBenchmarks([userBenchmark({ variants: ["logged"] })]);
    expect(defaultSource(utilization, "logged")).toBe("Service Leadership 2024");
    expect(defaultSource(utilization, "available")).toBe("helpdesk-profit");
    expect(defaultSource(utilization)).toBe("helpdesk-profit");
  });
});

describe("too much", () => {
  test("the line above which a published source warns still holds", () => {
    holdUserBenchmarks([userBenchmark()]);
    expect(rate(utilization, 0.91).rating).toBe("Overloaded");
    expect(rate(utilization, 0.9).rating).toBe("Near target");
    expect(rate(utilization, 0.8).rating).toBe("On target");
  });

  test("unless the own figures reach beyond it", () => {
    holdUserBenchmarks([userBenchmark({ low: 0.85, high: 0.95 })]);
    expect(rate(utilization, 0.93).rating).toBe("On target");
  });

  test("an own line goes before the published one", () => {
    holdUserBenchmarks([userBenchmark(), userBenchmark({ level: "warn", high: 0.85 })]);
    expect(rate(utilization, 0.86).rating).toBe("Overloaded");
  });

  test("an own line alone warns, and the published figures rate", () => {
    holdUserBenchmarks([userBenchmark({ level: "warn", high: 0.84 })]);
    expect(defaultSource(utilization)).toBe("helpdesk-profit");
    expect(rate(utilization, 0.85).rating).toBe("Overloaded");
    expect(rate(utilization, 0.83).rating).toBe("On target");
  });
});

test("conflicts list what is published, and the user's other sources", () => {
  holdUserBenchmarks([earlier, userBenchmark({ condition: "help desks" })]);
  const { conflicts } = rate(utilization, 0.75);
  const named = new Set(conflicts.map(({ source }) => source));
  expect(named).toEqual(new Set(["Board 2023", "helpdesk-profit", "connectwise-ebook"]));
});

test("the native rating formula holds the own figure's numbers", () => {
  holdUserBenchmarks([userBenchmark({ low: 0.71, high: 0.79 })]);
  expect(ratingFormula(utilization, "B2")).toContain("B2>=0.71");
});

test("own money is in the user's currency, published money in dollars", () => {
  holdUserBenchmarks([userBenchmark({ kpi: "COSTPERTICKET", high: 14 })]);
  const texts = Object.fromEntries(rate(kpi("COSTPERTICKET"), 20).conflicts.map(({ source, text }) => [source, text]));
  expect(rate(kpi("COSTPERTICKET"), 20).target?.text).toBe("\u2264 14");
  expect(Object.values(texts).every((text) => text.includes("USD"))).toBe(true);
});

describe("a source is found by", () => {
  beforeEach(() => holdUserBenchmarks([userBenchmark()]));

  test.each([
    ["its key", "Connectwise-EBook ", "connectwise-ebook"],
    ["its title", sources["connectwise-ebook"].title.toUpperCase(), "connectwise-ebook"],
    ["the name that the user gave it", "  service  leadership 2024", "Service Leadership 2024"],
    ["nothing else", "Service Leadership", undefined],
  ])("%s", (_how, text, found) => expect(findSource(text)).toBe(found));

  test("an own one is called by its name, a published one by its title", () => {
    expect(titleOf("Service Leadership 2024")).toBe("Service Leadership 2024");
    expect(titleOf("managed-agreements")).toBe(sources["managed-agreements"].title);
    expect(titleOf("constructor")).toBe("constructor");
  });
});

describe("the list of own figures", () => {
  test("leaves a KPI's published figures as they are", () => {
    const before = [...utilization.figures];
    holdUserBenchmarks([userBenchmark()]);
    expect(figuresAbout(utilization)).toEqual([userBenchmark(), ...before]);
    expect(utilization.figures).toEqual(before);
  });

  test("is awaited while it is being read, and not after, be it read or not", async () => {
    expect(userBenchmarksRead()).toBeUndefined();
    expectUserBenchmarks(Promise.reject(new Error("no workbook")));
    await expect(userBenchmarksRead()).resolves.toBeUndefined();
    expect(userBenchmarksRead()).toBeUndefined();
  });

  test("an earlier reading that ends late does not end a later one", async () => {
    let end: (() => void) | undefined;
    expectUserBenchmarks(new Promise<void>((resolve) => (end = resolve)));
    const first = userBenchmarksRead();
    expectUserBenchmarks(new Promise<void>(() => undefined));
    end?.();
    await first;
    expect(userBenchmarksRead()).toBeDefined();
    expectUserBenchmarks(Promise.resolve());
    await userBenchmarksRead();
  });
});
