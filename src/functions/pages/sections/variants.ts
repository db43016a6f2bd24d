import { defaultSource, figuresOf } from "../../../catalogue/benchmark";
import type { Kpi } from "../../../catalogue/kpi";
import type { SourceKey } from "../../../catalogue/sources";
import type { Variant } from "../../../catalogue/variant";
import { html, type Content, type Html } from "../html";
import { isKpi } from "../role";
import { code, sentence, table, type Section } from "../parts";

/** The ways in which the scan counts the KPI, and which published figures each may be held against. */
export function variants(kpi: Kpi): Section | undefined {
  if (!isKpi(kpi)) return undefined;
  const rows = kpi.variants.map(
    (variant) => html`
      <tr>
        <th scope="row">
          ${variant.label}
          ${variant.note !== undefined && html`<span class="condition">${sentence(variant.note)}</span>`}
        </th>
        <td>${heldAgainst(kpi, variant)}</td>
      </tr>
    `,
  );
  return {
    anchor: "variants",
    title: "Ways of counting",
    content: html`
      <p>
        The scan says which way it counted. A value counted one way is never held against figures that were published
        about another.
      </p>
      ${table("variants-table", `Ways in which the scan counts ${kpi.id}`, ["Counted as", "Held against"], rows)}
    `,
  };
}

function heldAgainst(kpi: Kpi, variant: Variant): Content {
  const keys = [...new Set(kpi.figures.map(({ source }) => source))].filter((key) => figuresOf(kpi, key, variant));
  if (keys.length === 0) return "No published figure";
  const first = defaultSource(kpi, variant.key);
  return keys.map((key) => keyOf(key, keys.length > 1 && key === first));
}

function keyOf(key: SourceKey, isDefault: boolean): Html {
  return html`<p class="key">${code(key)}${isDefault && " (default)"}</p>`;
}
