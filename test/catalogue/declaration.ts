import type { KpiDeclaration } from "../../src/catalogue/defineKpi";
import { amount } from "../../src/catalogue/inputs";
import { ratio } from "../../src/catalogue/shapes";
import { standard } from "../../src/catalogue/variant";

const inputs = [amount("part", "Part"), amount("whole", "Whole")] as const;

/** A well-formed declaration to break in tests. */
export function declaration(): KpiDeclaration<typeof inputs> {
  return {
    id: "SHARE",
    name: "Share of parts",
    area: "service-desk",
    unit: "fraction",
    better: "higher",
    summary: "A part of a whole",
    definition: "Part divided by whole.",
    mistakes: ["The parts are counted twice"],
    needs: "two columns",
    synonyms: ["Part share"],
    inputs: [...inputs],
    ...ratio("part", "whole"),
    variants: [standard("Part of whole"), { key: "proxy", label: "A proxy" }],
    figures: [{ source: "helpdesk-profit", level: "average", low: 0.5 }],
    examples: [{ given: [1, 2], gives: 0.5 }],
  };
}
