import { defineCatalogue } from "../../src/catalogue/catalogue";
import { defineKpi, type KpiDeclaration } from "../../src/catalogue/defineKpi";
import { amount, optional } from "../../src/catalogue/inputs";
import { declaration } from "./declaration";

type Broken = Partial<Record<keyof KpiDeclaration<[]>, unknown>>;

const faults: readonly (readonly [string, Broken, string])[] = [
  ["an id like a cell", { id: "P95" }, 'the id "P95" looks like a cell reference'],
  ["an id with a digit", { id: "SLA1" }, 'the id "SLA1"'],
  ["a short id", { id: "AB" }, 'the id "AB" must be three or more capital letters'],
  ["an id in small letters", { id: "fcr" }, 'the id "fcr" must be'],
  ["no name", { name: " " }, "name is missing"],
  ["no definition", { definition: "" }, "definition is missing"],
  ["no usual mistake", { mistakes: [] }, "mistakes is empty"],
  ["an unknown unit", { unit: "hours" }, 'the unit "hours" is unknown'],
  ["an unknown area", { area: "sales" }, 'the area "sales" is unknown'],
  ["an unknown direction", { better: "more" }, 'better "more" is unknown'],
  [
    "a core source that publishes nothing about it",
    { core: { source: "gossip", because: "Everybody says so" } },
    'the core source "gossip" publishes no figure about it',
  ],
  ["a synonym that is the id again", { synonyms: ["ok", "O.K."] }, 'the synonym "O.K." says the same as another name'],
  ["no example", { examples: [] }, "examples is empty"],
  [
    "an example with too few arguments",
    { examples: [{ given: [1], gives: 1 }] },
    "an example gives 1 arguments where 2 to 2",
  ],
  ["no variant", { variants: [] }, "variants is empty"],
  [
    "a variant twice",
    {
      variants: [
        { key: "a", label: "A" },
        { key: "a", label: "B" },
      ],
    },
    'the variant "a" is declared twice',
  ],
  ["a variant key with spaces", { variants: [{ key: "One touch", label: "A" }] }, 'the variant key "One touch"'],
  ["a variant without words", { variants: [{ key: "a", label: "" }] }, 'the variant "a" has no label'],
  ["no native formula", { native: undefined }, "native is missing"],
  [
    "an unknown source",
    { figures: [{ source: "gossip", level: "average", low: 1 }] },
    'the source "gossip" is unknown',
  ],
  [
    "an unknown level",
    { figures: [{ source: "helpdesk-profit", level: "good", low: 1 }] },
    'the level "good" is unknown',
  ],
  [
    "a figure without a number",
    { figures: [{ source: "helpdesk-profit", level: "average" }] },
    "has neither low nor high",
  ],
  [
    "a figure upside down",
    { figures: [{ source: "helpdesk-profit", level: "average", low: 2, high: 1 }] },
    "low is above high",
  ],
  [
    "a figure about an unknown variant",
    { figures: [{ source: "helpdesk-profit", level: "average", low: 1, variants: ["other"] }] },
    'the variant "other" is unknown',
  ],
  [
    "two figures of one level",
    {
      figures: [
        { source: "helpdesk-profit", level: "average", low: 1 },
        { source: "helpdesk-profit", level: "average", low: 2 },
      ],
    },
    "two figures of the level average",
  ],
  ["an input twice", { inputs: [amount("a", "A"), amount("a", "A")] }, 'the input "a" is declared twice'],
  ["an input without help", { inputs: [amount("a", " "), amount("b", "B")] }, 'the input "a" has no help'],
  [
    "a required input behind an optional one",
    { inputs: [optional(amount("a", "A")), amount("b", "B")] },
    'the input "b" is required but follows an optional one',
  ],
];

describe("a malformed KPI", () => {
  test.each(faults)("%s is refused by name", (_what, broken, message) => {
    const define = (): unknown => defineKpi({ ...declaration(), ...broken } as KpiDeclaration<[]>);
    expect(define).toThrow(message);
    expect(define).toThrow(/^KPI /);
  });

  test("every fault is named at once", () => {
    expect(() => defineKpi({ ...declaration(), name: "", examples: [] })).toThrow(/name is missing.*examples is empty/);
  });

  test("a well-formed one is accepted, and may be a reported value", () => {
    expect(defineKpi(declaration()).variants.map(({ key }) => key)).toEqual(["standard", "proxy", "reported"]);
  });
});

describe("a list of KPIs", () => {
  const first = defineKpi(declaration());

  test.each([
    ["id", { id: "SHARE", name: "Other", synonyms: [] }, '"SHARE" stands for SHARE and for SHARE'],
    [
      "name",
      { id: "OTHER", name: "share  of PARTS %", synonyms: [] },
      '"share  of PARTS %" stands for SHARE and for OTHER',
    ],
    [
      "synonym",
      { id: "OTHER", name: "Other", synonyms: ["part-share"] },
      '"part-share" stands for SHARE and for OTHER',
    ],
  ])("is refused where two claim one %s", (_what, other, message) => {
    expect(() => defineCatalogue([first, defineKpi({ ...declaration(), ...other })])).toThrow(message);
  });
});
