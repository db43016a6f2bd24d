import { Caption1, Field, Input, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { areas, type Area } from "../../catalogue/area";
import type { Kpi } from "../../catalogue/kpi";
import { namespace } from "../../catalogue/nativeFormula";
import { bestMatches, searchWords } from "../../catalogue/search";
import { plural } from "../../cells/plural";
import { allFunctions } from "../../kpis";
import { ScreenFrame } from "../parts/ScreenFrame";
import { FavouriteButton } from "./FavouriteButton";

const useStyles = makeStyles({
  filters: { display: "grid", gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)", gap: tokens.spacingHorizontalS },
  narrow: { minWidth: 0, width: "100%" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  open: { minHeight: "24px", textAlign: "left", overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What of the functions is listed. */
export interface Listed {
  readonly text: string;
  readonly area: Area | "all" | "favourites";
}

const words = new Map(allFunctions.map((kpi) => [kpi, searchWords(kpi)]));

export function FunctionList(props: {
  readonly listed: Listed;
  readonly onList: (listed: Listed) => void;
  readonly favourites: readonly string[];
  readonly onFavourite: (id: string, favourite: boolean) => void;
  readonly onOpen: (kpi: Kpi) => void;
  readonly takesFocus: boolean;
}) {
  const styles = useStyles();
  const { listed, onList, favourites } = props;
  const { text, area } = listed;
  const found = useMemo(() => {
    const among = allFunctions.filter(
      (kpi) => area === "all" || kpi.area === area || (area === "favourites" && favourites.includes(kpi.id)),
    );
    return bestMatches(among, text, (kpi) => words.get(kpi) ?? "");
  }, [area, favourites, text]);
  return (
    <ScreenFrame heading="Functions" takesFocus={props.takesFocus}>
      <div className={styles.filters}>
        <Field size="small" label="Find a function">
          <Input
            size="small"
            type="search"
            className={styles.narrow}
            input={{ className: styles.narrow }}
            placeholder="first call solved"
            value={text}
            onChange={(_event, { value }) => onList({ ...listed, text: value })}
          />
        </Field>
        <Field size="small" label="Among">
          <Select
            size="small"
            className={styles.narrow}
            select={{ className: styles.narrow }}
            value={area}
            onChange={(_event, { value }) => onList({ ...listed, area: value as Listed["area"] })}
          >
            <option value="all">All</option>
            <option value="favourites">Favourites ({favourites.length})</option>
            {(Object.keys(areas) as Area[]).map((one) => (
              <option key={one} value={one}>
                {areas[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Caption1 role="status">{foundWords(found.length, listed)}</Caption1>
      <ul className={styles.list} aria-label="Functions">
        {found.map((kpi) => (
          <li key={kpi.id} className={styles.entry}>
            <div>
              <Link as="button" className={styles.open} onClick={() => props.onOpen(kpi)}>
                {namespace}.{kpi.id}
              </Link>
              <Caption1 block>{kpi.name}</Caption1>
              <Caption1 block className={styles.quiet}>
                {kpi.summary}
              </Caption1>
            </div>
            <FavouriteButton
              id={kpi.id}
              favourite={favourites.includes(kpi.id)}
              onChange={(favourite) => props.onFavourite(kpi.id, favourite)}
            />
          </li>
        ))}
      </ul>
    </ScreenFrame>
  );
}

function foundWords(found: number, { area, text }: Listed): string {
  if (found > 0) return plural(found, "function");
  return area === "favourites" && text.trim() === ""
    ? "No favourites yet: choose the star beside a function."
    : "No function is called that. Try another word, or look among all.";
}
