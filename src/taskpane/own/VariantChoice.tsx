import { Checkbox, Field } from "@fluentui/react-components";
import { useId } from "react";
import type { Kpi } from "../../catalogue/kpi";
import { OwnDisclosure } from "../parts/Disclosure";

/** The ways of counting that a figure may be held against: all of them unless some are chosen. */
export function VariantChoice(props: {
  readonly kpi: Kpi;
  readonly chosen: readonly string[];
  readonly problem?: string;
  readonly onChoose: (variants: readonly string[]) => void;
}) {
  const label = useId();
  const { kpi, chosen } = props;
  const toggle = (key: string, wanted: boolean) => {
    const keys = kpi.variants.map((variant) => variant.key);
    props.onChoose(keys.filter((one) => (one === key ? wanted : chosen.includes(one))));
  };
  return (
    <OwnDisclosure label={`Ways of counting: ${chosen.length === 0 ? "all" : `${chosen.length} chosen`}`}>
      <Field hint="None chosen: the figure holds for all of them" validationMessage={props.problem}>
        <div role="group" aria-labelledby={label}>
          <span id={label}>Only for</span>
          {kpi.variants.map(({ key, label: words }) => (
            <div key={key}>
              <Checkbox
                label={words}
                checked={chosen.includes(key)}
                onChange={(_event, { checked }) => toggle(key, checked === true)}
              />
            </div>
          ))}
        </div>
      </Field>
    </OwnDisclosure>
  );
}
