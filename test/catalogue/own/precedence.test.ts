import { benchmarkOf, defaultSource } from "../../../src/catalogue/benchmark";
import { findKpi } from "../../../src/catalogue/find";
import type { Kpi } from "../../../src/catalogue/kpi";
import { expectOwnFigures, figuresAbout, holdOwnFigures, ownFiguresRead } from "../../../src/catalogue/own/registry";
import { rate, ratingFormula } from "../../../src/catalogue/rating";
import { findSource, sources, titleOf } from "../../../src/catalogue/sources";
import { allFunctions } from "../../../src/kpis";
import { ownFigure } from "../../support/ownFigures";

afterEach(() => holdOwnFigures([]));

function kpi(id: string): Kpi {
  const found = findKpi(allFunctions, id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

const utilization = kpi("UTILIZATION");
const earlier = ownFigure({ source: "Board 2023", low: 0.6, high: 0.65 });

describe("which source a KPI is held against", () => {
  test("the user's own source first, the published rule where there is none", () => {
    expect(defaultSource(utilization)).toBe("connectwise-ebook");
    holdOwnFigures([ownFigure()]);
    expect(defaultSource(utilization)).toBe("Service Leadership 2024");
    expect(defaultSource(kpi("FCR"))).toBe("helpdesk-profit");
  });

  test("the last saved one of several own sources", () => {
    holdOwnFigures([earlier, ownFigure()]);
    expect(defaultSource(utilization)).toBe("Service Leadership 2024");
    holdOwnFigures([ownFigure(), earlier]);
    expect(defaultSource(utilization)).toBe("Board 2023");
  });

  test("a published one that is named, although there is an own one", () => {
    holdOwnFigures([ownFigure()]);
    expect(benchmarkOf(utilization, { source: "connectwise-ebook" })?.source).toBe("connectwise-ebook");
  });

  test("an own one, for a KPI about which nobody publishes", () => {
    holdOwnFigures([ownFigure({ kpi: "ARPU", low: 900 })]);
    expect(rate(kpi("ARPU"), 900)).toMatchObject({ rating: "On target", source: "Service Leadership 2024", gap: 0 });
  });
});

describe("ways of counting", () => {
  test.each(["available", "logged", "reported"])(
    "an own figure holds for %s, whatever published figures are about",
    (variant) => {
      holdOwnFigures([ownFigure()]);
      expect(rate(utilization, 0.75, { variant }).rating).toBe("On target");
    },
  );

  test("a figure that is limited to one leaves the others to the published rule", () => {
    holdOwnFigures([ownFigure({ variants: ["logged"] })]);
    expect(defaultSource(utilization, "logged")).toBe("Service Leadership 2024");
    expect(defaultSource(utilization, "available")).toBe("connectwise-ebook");
    expect(defaultSource(utilization)).toBe("connectwise-ebook");
  });
});

describe("too much", () => {
  test("the line above which a published source warns still holds", () => {
    holdOwnFigures([ownFigure()]);
    expect(rate(utilization, 0.91).rating).toBe("Overloaded");
    expect(rate(utilization, 0.9).rating).toBe("On target");
  });

  test("unless the own figures reach beyond it", () => {
    holdOwnFigures([ownFigure({ low: 0.85, high: 0.95 })]);
    expect(rate(utilization, 0.93).rating).toBe("On target");
  });

  test("an own line goes before the published one", () => {
    holdOwnFigures([ownFigure(), ownFigure({ level: "warn", high: 0.85 })]);
    expect(rate(utilization, 0.86).rating).toBe("Overloaded");
  });

  test("an own line alone warns, and the published figures rate", () => {
    holdOwnFigures([ownFigure({ level: "warn", high: 0.84 })]);
    expect(defaultSource(utilization)).toBe("connectwise-ebook");
    expect(rate(utilization, 0.85).rating).toBe("Overloaded");
    expect(rate(utilization, 0.83).rating).toBe("Best in class");
  });
});

test("conflicts list what is published, and the user's other sources", () => {
  holdOwnFigures([earlier, ownFigure({ condition: "help desks" })]);
  const { conflicts } = rate(utilization, 0.75);
  const named = new Set(conflicts.map(({ source }) => source));
  expect(named).toEqual(new Set(["Board 2023", "helpdesk-profit", "connectwise-ebook"]));
});

test("the native rating formula holds the own figure's numbers", () => {
  holdOwnFigures([ownFigure({ low: 0.71, high: 0.79 })]);
  expect(ratingFormula(utilization, "B2")).toContain("B2>=0.71");
});

test("own money is in the user's currency, published money in dollars", () => {
  holdOwnFigures([ownFigure({ kpi: "COSTPERTICKET", high: 14 })]);
  const texts = Object.fromEntries(rate(kpi("COSTPERTICKET"), 20).conflicts.map(({ source, text }) => [source, text]));
  expect(rate(kpi("COSTPERTICKET"), 20).target?.text).toBe("\u2264 14");
  expect(Object.values(texts).every((text) => text.includes("USD"))).toBe(true);
});

describe("a source is found by", () => {
  beforeEach(() => holdOwnFigures([ownFigure()]));

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
    holdOwnFigures([ownFigure()]);
    expect(figuresAbout(utilization)).toEqual([ownFigure(), ...before]);
    expect(utilization.figures).toEqual(before);
  });

  test("is awaited while it is being read, and not after, be it read or not", async () => {
    expect(ownFiguresRead()).toBeUndefined();
    expectOwnFigures(Promise.reject(new Error("no workbook")));
    await expect(ownFiguresRead()).resolves.toBeUndefined();
    expect(ownFiguresRead()).toBeUndefined();
  });

  test("an earlier reading that ends late does not end a later one", async () => {
    let end: (() => void) | undefined;
    expectOwnFigures(new Promise<void>((resolve) => (end = resolve)));
    const first = ownFiguresRead();
    expectOwnFigures(new Promise<void>(() => undefined));
    end?.();
    await first;
    expect(ownFiguresRead()).toBeDefined();
    expectOwnFigures(Promise.resolve());
    await ownFiguresRead();
  });
});
