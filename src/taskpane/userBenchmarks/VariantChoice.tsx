import { Caption1, Checkbox, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { Kpi } from "../../catalogue/kpi";
import { OwnDisclosure } from "../parts/Disclosure";

const useStyles = makeStyles({ group: { display: "flex", flexDirection: "column" } });

/** The ways of counting that a figure may be held against: all of them unless some are chosen. */
export function VariantChoice(props: {
  readonly kpi: Kpi;
  readonly chosen: readonly string[];
  readonly onChoose: (variants: readonly string[]) => void;
}) {
  const styles = useStyles();
  const hint = useId();
  const { kpi, chosen } = props;
  const toggle = (key: string, wanted: boolean) => {
    const keys = kpi.variants.map((variant) => variant.key);
    props.onChoose(keys.filter((one) => (one === key ? wanted : chosen.includes(one))));
  };
  return (
    <OwnDisclosure label={`Ways of counting: ${chosen.length === 0 ? "all" : `${chosen.length} chosen`}`}>
      <div role="group" aria-label="Only for these ways of counting" aria-describedby={hint} className={styles.group}>
        <Caption1 id={hint}>None chosen: the figure applies to all of them.</Caption1>
        {kpi.variants.map(({ key, label }) => (
          <Checkbox
            key={key}
            label={label}
            checked={chosen.includes(key)}
            onChange={(_event, { checked }) => toggle(key, checked === true)}
          />
        ))}
      </div>
    </OwnDisclosure>
  );
}
