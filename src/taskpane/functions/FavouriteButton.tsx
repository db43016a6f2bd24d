import { Button } from "@fluentui/react-components";
import { StarFilled, StarRegular } from "../parts/icons";

/** Keeps a function among the favourites of this machine. */
export function FavouriteButton(props: {
  readonly id: string;
  readonly favourite: boolean;
  readonly onChange: (favourite: boolean) => void;
}) {
  const { id, favourite, onChange } = props;
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={favourite ? <StarFilled /> : <StarRegular />}
      aria-label={`Favourite: ${id}`}
      aria-pressed={favourite}
      title={favourite ? "Remove from the favourites" : "Add to the favourites"}
      onClick={() => onChange(!favourite)}
    />
  );
}
