import { areas } from "../../../catalogue/area";
import type { Kpi } from "../../../catalogue/kpi";
import { pageFile } from "../address";
import { html } from "../html";
import { list, type Section } from "../parts";

/** The other functions of the same area; undefined where there is none. */
export function related(kpi: Kpi, functions: readonly Kpi[]): Section | undefined {
  const others = functions.filter((other) => other.area === kpi.area && other.id !== kpi.id);
  if (others.length === 0) return undefined;
  return {
    anchor: "related",
    title: `More in ${areas[kpi.area]}`,
    content: html`
      <div class="related">
        ${list(others.map((other) => html`<a href="${pageFile(other)}">${other.id}</a> ${other.name}`))}
      </div>
    `,
  };
}
