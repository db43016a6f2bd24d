import type { Kpi } from "../../../catalogue/kpi";
import { liveFormula, nativeFormula } from "../../../catalogue/nativeFormula";
import type { FormulaOrReason } from "../../../catalogue/native/expression";
import { asRefs, exampleRefs, type ExampleRef } from "../exampleRefs";
import { html, joined, type Content, type Html } from "../html";
import { code, formulaBlock, list, sentence, type Section } from "../parts";

/** The same value by an ordinary Excel formula, for people without the add-in, or why there is none. */
export function ordinary(kpi: Kpi): Section {
  const forms = formsOf(kpi);
  const [first] = forms;
  const content =
    forms.length === 1 && first && "reason" in first.native
      ? html`<p>There is none. ${sentence(first.native.reason)}</p>`
      : html`
          <p>
            This gives the same value without the add-in, in Excel 2010 and later. Put your own cells in the place of
            these:
          </p>
          ${list(exampleRefs(kpi).map(({ name, ref }) => html`${code(ref)} holds ${code(name)}`))}
          ${forms.map((form) => formOf(form, forms.length > 1))}
          <p class="aside">Where your Excel writes decimals with a comma, type semicolons between the arguments.</p>
        `;
  return { anchor: "ordinary", title: "As an ordinary Excel formula", content };
}

interface Form {
  readonly refs: readonly ExampleRef[];
  readonly native: FormulaOrReason;
  readonly live: FormulaOrReason;
}

/**
 * With the required arguments alone, and with as many as an ordinary formula can take; where that is not all of them, the
 * reason why. Forms that come out the same are shown once.
 */
function formsOf(kpi: Kpi): readonly Form[] {
  const required = kpi.inputs.filter(({ optional }) => !optional).length;
  const fullest = kpi.inputs.length;
  const forms = Array.from({ length: fullest - required + 1 }, (_, more) => formWith(kpi, required + more));
  const [fewest] = forms;
  const all = forms[forms.length - 1];
  const most = forms.filter(({ native }) => "formula" in native).pop();
  const shown = [fewest, most, all].filter((form) => form !== undefined);
  return shown.filter((form, index) => shown.findIndex((one) => textOf(one.native) === textOf(form.native)) === index);
}

/** The formulas over the first so many arguments. */
function formWith(kpi: Kpi, count: number): Form {
  const refs = exampleRefs(kpi, kpi.inputs.slice(0, count));
  return { refs, native: nativeFormula(kpi, asRefs(refs)), live: liveFormula(kpi, asRefs(refs)) };
}

function textOf(given: FormulaOrReason): string {
  return "formula" in given ? given.formula : given.reason;
}

function formOf({ refs, native, live }: Form, several: boolean): Html {
  const names = refs.map(({ name }) => name);
  return html`
    ${several && html`<h3>With ${inWords(names.map(code))}</h3>`}
    ${
      "formula" in native
        ? formulaBlock(native.formula, `the ordinary formula with ${names.join(", ")}`)
        : html`<p>There is no ordinary formula. ${sentence(native.reason)}</p>`
    }
    ${"formula" in live && html`<p>The same as ${code(live.formula)}</p>`}
  `;
}

/** "a alone", "a and b", "a, b and c". */
function inWords(names: readonly Html[]): Content {
  if (names.length < 2) return [names, " alone"];
  return [joined(names.slice(0, -1), ", "), " and ", names[names.length - 1]];
}
