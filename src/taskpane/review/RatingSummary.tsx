import { makeStyles, tokens } from "@fluentui/react-components";
import type { ScorecardArea } from "../../scorecard/scorecard";
import { ratingCounts } from "../words";
import { Rating } from "./Rating";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** How many KPIs got which rating, best first. */
export function RatingSummary({ areas }: { readonly areas: readonly ScorecardArea[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label="Ratings">
      {ratingCounts(areas).map(({ rating, rows }) => (
        <li key={rating}>
          <Rating word={rating} times={rows} />
        </li>
      ))}
    </ul>
  );
}
