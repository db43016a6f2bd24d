import { useRef, useState } from "react";
import type { Kpi } from "../../catalogue/kpi";
import type { PlaceProps } from "../places/ScorecardPlace";
import { FunctionList, type Listed } from "./FunctionList";
import { FunctionScreen } from "./FunctionScreen";

/** All functions: found, understood and inserted. */
export function FunctionsPlace({ state, actions, addIn }: PlaceProps) {
  const [listed, setListed] = useState<Listed>({ text: "", area: "all" });
  const [kpi, setKpi] = useState<Kpi>();
  // Whoever has just chosen the tab keeps the focus there; whoever comes back from a function is led to the list.
  const cameBack = useRef(false);
  const { favourites } = state.preferences;

  if (kpi) {
    cameBack.current = true;
    return (
      <FunctionScreen
        key={kpi.id}
        kpi={kpi}
        addIn={addIn}
        favourite={favourites.includes(kpi.id)}
        onFavourite={(favourite) => actions.chooseFavourite(kpi.id, favourite)}
        onBack={() => setKpi(undefined)}
      />
    );
  }
  return (
    <FunctionList
      listed={listed}
      onList={setListed}
      favourites={favourites}
      onFavourite={actions.chooseFavourite}
      onOpen={setKpi}
      takesFocus={cameBack.current}
    />
  );
}
