import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type FormEvent, useEffect, useId, useRef } from "react";
import { searchKpi } from "../../catalogue/find";
import { userBenchmarkLevels } from "../../catalogue/userBenchmarks/userBenchmark";
import { allFunctions } from "../../kpis";
import { ScreenFrame } from "../parts/ScreenFrame";
import type { UserBenchmarkForm, UserBenchmarksState } from "../state/userBenchmarks";
import type { UserBenchmarkActions } from "../state/useUserBenchmarks";
import { UserBenchmarkNoticeBar } from "./UserBenchmarkNoticeBar";
import { VariantChoice } from "./VariantChoice";
import { choosable, endHint, levelNames } from "./words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  ends: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  // Left alone, an input is as wide as twenty characters and a list as its longest choice: wider than the pane.
  narrow: { minWidth: 0, width: "100%" },
});

export interface UserBenchmarkFormScreenProps {
  readonly form: UserBenchmarkForm;
  readonly own: UserBenchmarksState;
  readonly actions: UserBenchmarkActions;
}

/** Adding or editing one figure. */
export function UserBenchmarkFormScreen(props: UserBenchmarkFormScreenProps) {
  const styles = useStyles();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const { actions } = props;
  const { draft, problems, replaces } = props.form;
  const kpi = searchKpi(allFunctions, draft.kpi);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    // Only what was refused moves the focus, not what was corrected.
  }, [props.form.refusals]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!props.own.busy) actions.save();
  };
  return (
    <ScreenFrame
      heading={replaces ? "Edit a figure" : "Add a figure"}
      footer={
        <>
          <Button appearance="primary" type="submit" form={id} disabledFocusable={props.own.busy}>
            Save
          </Button>
          <Button onClick={actions.cancel}>Cancel</Button>
        </>
      }
    >
      <UserBenchmarkNoticeBar notice={props.own.notice} />
      <form id={id} ref={form} noValidate className={styles.form} onSubmit={submit}>
        <Field label="Source" required hint="Your name for it" validationMessage={problems.source}>
          <Input value={draft.source} onChange={(_event, { value }) => actions.change({ source: value })} />
        </Field>
        <Field label="KPI" required validationMessage={problems.kpi}>
          <Select
            className={styles.narrow}
            select={{ className: styles.narrow }}
            value={draft.kpi}
            onChange={(_event, { value }) => actions.change({ kpi: value })}
          >
            <option value="">Choose a KPI</option>
            {choosable.map(({ title, kpis }) => (
              <optgroup key={title} label={title}>
                {kpis.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        </Field>
        <Field label="Level" required validationMessage={problems.level}>
          <Select value={draft.level} onChange={(_event, { value }) => actions.change({ level: value })}>
            {userBenchmarkLevels.map((level) => (
              <option key={level} value={level}>
                {levelNames[level]}
              </option>
            ))}
          </Select>
        </Field>
        <div className={styles.ends}>
          <Field label="From" hint={endHint(kpi)} validationMessage={problems.low}>
            <Input
              className={styles.narrow}
              input={{ className: styles.narrow }}
              value={draft.low}
              onChange={(_event, { value }) => actions.change({ low: value })}
            />
          </Field>
          <Field label="To" hint={endHint(kpi)} validationMessage={problems.high}>
            <Input
              className={styles.narrow}
              input={{ className: styles.narrow }}
              value={draft.high}
              onChange={(_event, { value }) => actions.change({ high: value })}
            />
          </Field>
        </div>
        <Field
          label="Condition"
          hint="Which businesses it applies to, as the source says (optional)"
          validationMessage={problems.condition}
        >
          <Input value={draft.condition} onChange={(_event, { value }) => actions.change({ condition: value })} />
        </Field>
        {kpi && (
          <VariantChoice kpi={kpi} chosen={draft.variants} onChoose={(variants) => actions.change({ variants })} />
        )}
      </form>
    </ScreenFrame>
  );
}
