import { useCallback, useEffect, useMemo, useState } from "react";
import type { Kpi } from "../../catalogue/kpi";
import { liveFormula, nativeFormula } from "../../catalogue/nativeFormula";
import type { Argument } from "../../catalogue/inputs/range";
import type { AddIn, Inserted } from "../port";
import { formatOf, type Preview, previewOf } from "./preview";
import { typedArgument } from "./typedArgument";

export type Form = "live" | "native";

/** What came of inserting, in words. */
export interface InsertOutcome {
  readonly tone: "success" | "warning" | "error";
  readonly text: string;
  /** The form that may be inserted over what the cell holds. */
  readonly replace?: Form;
}

/** A formula in the making: its arguments as they are typed, the cell that it goes into, and what it will show. */
export function useFormula(kpi: Kpi, addIn: AddIn) {
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [target, setTarget] = useState("");
  const [values, setValues] = useState<readonly Argument[]>();
  const [trouble, setTrouble] = useState<string>();
  const [outcome, setOutcome] = useState<InsertOutcome>();
  const { cells } = addIn;

  const typed = useMemo(() => kpi.inputs.map(({ name }) => typedArgument(texts[name] ?? "")), [kpi, texts]);
  const refs = Object.fromEntries(kpi.inputs.map(({ name }, index) => [name, typed[index]?.expression]));
  const complete = kpi.inputs.every(({ optional }, index) => optional || typed[index]);
  const formulas = { live: liveFormula(kpi, refs), native: nativeFormula(kpi, refs) };
  const sheet = sheetOf(target);

  const tell = useCallback(
    (error: unknown) => {
      addIn.log(error);
      return addIn.describe(error).message;
    },
    [addIn],
  );

  useEffect(() => {
    let wanted = true;
    const read = async () => {
      const ranges = typed.flatMap((one) => (one && "address" in one ? [one.address] : []));
      try {
        const grids = (await cells?.read(ranges, sheet)) ?? [];
        if (!wanted) return;
        const large = grids.some((grid) => grid === undefined);
        const given = typed.map((one): Argument => {
          if (!one) return undefined;
          return "address" in one ? grids[ranges.indexOf(one.address)] : one.value;
        });
        setValues(large ? undefined : given);
        setTrouble(large ? "The range is too large to show the result beforehand." : undefined);
      } catch (error) {
        if (wanted) setTrouble(tell(error));
      }
    };
    if (complete) void read();
    return () => {
      wanted = false;
    };
  }, [cells, complete, sheet, tell, typed]);

  const pick = useCallback(
    async (take: (picked: { readonly address: string; readonly cell: string }) => void) => {
      try {
        const picked = await cells?.pick();
        if (picked) take(picked);
        setTrouble(undefined);
      } catch (error) {
        setTrouble(tell(error));
      }
    },
    [cells, tell],
  );
  useEffect(() => void pick(({ cell }) => setTarget(cell)), [pick]);

  const insert = async (form: Form, replace = false) => {
    const built = formulas[form];
    if (!cells || !("formula" in built)) return;
    const ranges = typed.flatMap((one) => (one && "address" in one ? [one.address] : []));
    const numberFormat = formatOf(kpi, values ?? []);
    try {
      const done = await cells.insert({ formula: built.formula, cell: target, ranges, numberFormat, replace });
      setOutcome(outcomeOf(done, target, form));
    } catch (error) {
      setOutcome({ tone: "error", text: tell(error) });
    }
  };
  const preview: Preview | undefined = complete && values && !trouble ? previewOf(kpi, values) : undefined;
  return {
    texts,
    change: (name: string, text: string) => {
      setOutcome(undefined);
      setTexts((before) => ({ ...before, [name]: text }));
    },
    target,
    setTarget,
    pickArgument: (name: string) => void pick(({ address }) => setTexts((before) => ({ ...before, [name]: address }))),
    pickTarget: () => void pick(({ cell }) => setTarget(cell)),
    complete,
    formulas,
    preview,
    trouble: complete ? trouble : undefined,
    outcome,
    insert: (form: Form, replace?: boolean) => void insert(form, replace),
  };
}

/** The sheet that an address names, without quotes. */
function sheetOf(address: string): string {
  const split = address.lastIndexOf("!");
  return address.slice(0, Math.max(split, 0)).replace(/^'|'$/g, "").replace(/''/g, "'");
}

function outcomeOf(done: Inserted, cell: string, form: Form): InsertOutcome {
  if ("shows" in done)
    return { tone: "success", text: `Inserted into ${cell}: it shows ${done.shows || "nothing yet"}.` };
  return {
    tone: "warning",
    text: `${cell} holds ${done.holds}. Nothing was changed: choose another cell, or replace it.`,
    replace: form,
  };
}
