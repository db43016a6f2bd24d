import { Button, Caption1, Checkbox, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { dayNames } from "../../catalogue/businessCalendar";
import { holidaysOfCells } from "../../catalogue/calendarText";
import { dateShift } from "../../catalogue/dateSystem";
import type { AddIn } from "../port";
import type { SettingsDraft, SettingsFaults } from "./draft";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0 },
  days: { display: "flex", flexWrap: "wrap" },
  hours: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
  // Left alone, an input is as wide as twenty characters.
  narrow: { minWidth: 0, width: "100%" },
  action: { alignSelf: "flex-start" },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

interface CalendarFieldsProps {
  readonly draft: SettingsDraft;
  readonly faults: SettingsFaults;
  readonly change: (change: Partial<SettingsDraft>) => void;
  readonly addIn: AddIn;
}

/** When the desk works: days, hours, days off, time zone. */
export function CalendarFields({ draft, faults, change, addIn }: CalendarFieldsProps) {
  const styles = useStyles();
  const hour = (label: string, field: "from" | "to") => (
    <Field label={label} validationMessage={faults[field]}>
      <Input
        className={styles.narrow}
        input={{ className: styles.narrow }}
        value={draft[field]}
        onChange={(_event, { value }) => change({ [field]: value })}
      />
    </Field>
  );
  return (
    <>
      <fieldset className={styles.group} aria-describedby={faults.days ? "days-fault" : undefined}>
        <legend className={styles.legend}>Business days</legend>
        <div className={styles.days}>
          {dayNames.map((name, day) => (
            <Checkbox
              key={name}
              label={name.slice(0, 3)}
              checked={draft.days.includes(day)}
              onChange={(_event, { checked }) =>
                change({ days: dayNames.flatMap((_name, one) => (isChosen(one, day, checked, draft) ? [one] : [])) })
              }
            />
          ))}
        </div>
        {faults.days && (
          <Caption1 id="days-fault" role="alert" className={styles.fault}>
            {faults.days}
          </Caption1>
        )}
      </fieldset>
      <div className={styles.hours}>
        {hour("Business hours from", "from")}
        {hour("to", "to")}
      </div>
      <HolidaysField {...{ draft, faults, change, addIn }} />
      <Field
        label="Time zone of the desk"
        hint="Only if the times in the data are in UTC: Europe/Amsterdam. Left blank, they are the desk's own."
        validationMessage={faults.zone}
      >
        <Input
          className={styles.narrow}
          input={{ className: styles.narrow }}
          value={draft.zone}
          onChange={(_event, { value }) => change({ zone: value })}
        />
      </Field>
    </>
  );
}

function isChosen(one: number, changed: number, checked: boolean | "mixed", { days }: SettingsDraft): boolean {
  return one === changed ? checked === true : days.includes(one);
}

/** Days off: typed, or taken from cells that hold them. */
function HolidaysField({ draft, faults, change, addIn }: CalendarFieldsProps) {
  const styles = useStyles();
  const [trouble, setTrouble] = useState<string>();
  const take = async () => {
    try {
      const picked = await addIn.cells?.pick();
      const [cells] = picked ? ((await addIn.cells?.read([picked.address], "")) ?? []) : [];
      const since1900 = cells?.map((line) =>
        line.map((cell) => (typeof cell === "number" ? cell + dateShift() : cell)),
      );
      const off = since1900 ? holidaysOfCells(since1900) : { fault: "Select a smaller range." };
      setTrouble("fault" in off ? off.fault : undefined);
      if ("holidays" in off) change({ holidays: off.holidays.join("\n") });
    } catch (error) {
      addIn.log(error);
      setTrouble(addIn.describe(error).message);
    }
  };
  return (
    <>
      <Field label="Holidays" hint="A day on each line: 2026-12-25" validationMessage={faults.holidays}>
        <Textarea
          resize="vertical"
          textarea={{ rows: 3 }}
          value={draft.holidays}
          onChange={(_event, { value }) => {
            setTrouble(undefined);
            change({ holidays: value });
          }}
        />
      </Field>
      {addIn.cells && (
        <Button size="small" className={styles.action} onClick={() => void take()}>
          Take holidays from the selected cells
        </Button>
      )}
      <div role="status">{trouble && <Caption1>{trouble}</Caption1>}</div>
    </>
  );
}
