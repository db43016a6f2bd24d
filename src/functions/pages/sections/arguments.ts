import type { Input } from "../../../catalogue/inputs/input";
import type { Kpi } from "../../../catalogue/kpi";
import { literal } from "../../../catalogue/native/expression";
import { indexFile } from "../address";
import { html, type Content } from "../html";
import { kindAnchor, kinds } from "../kinds";
import { code, sentence, table, type Section } from "../parts";

/** The arguments in order: kind, meaning with unit, and what leaving them out means. */
export function argumentsOf(kpi: Kpi): Section {
  const rows = kpi.inputs.map(
    (input) => html`
      <tr>
        <th scope="row">${code(input.name)}</th>
        <td>
          ${sentence(input.help)}
          <p class="aside">
            <a href="${indexFile}#${kindAnchor(input.kind)}">${kinds[input.kind].label}</a>. ${leftOut(input)}.
          </p>
        </td>
      </tr>
    `,
  );
  return {
    anchor: "arguments",
    title: "Arguments",
    content:
      rows.length === 0
        ? html`<p>This function takes no arguments.</p>`
        : table("arguments-table", `Arguments of ${kpi.id}`, ["Argument", "What it is"], rows),
  };
}

function leftOut(input: Input): Content {
  if (!input.optional) return "Required";
  return input.fallback === undefined ? "May be left out" : html`Left out, it means ${code(literal(input.fallback))}`;
}
