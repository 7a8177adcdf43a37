import type { ChoosingView, QueryPairs } from "../../paths/comparison.ts";
import { useText } from "../../text/text.tsx";
import {
  ChooseMunicipalities,
  type ChosenPlaces,
  type PlaceCountry,
} from "./choose-municipalities.tsx";

export interface ChoosePageProps {
  readonly tenant: string;
  /** Where the choice is sent. */
  readonly view: ChoosingView;
  readonly query: QueryPairs;
  readonly places: readonly PlaceCountry[];
  readonly chosen: ChosenPlaces;
  /** How many there are to choose from. */
  readonly of: number;
}

/** Hundreds of municipalities to choose from, on a page of their own. */
export function ChoosePage({ of, ...choice }: ChoosePageProps) {
  const { t } = useText();
  const { municipalities } = choice.chosen;
  return (
    <main className="bp-page bp-comparison" data-view="choose" id="main" tabIndex={-1}>
      <h1>{t("comparison.choose.title")}</h1>
      <ChooseMunicipalities
        {...choice}
        isOpen
        say={
          municipalities.length === 0
            ? t("comparison.choose.allOf", { count: of })
            : t("comparison.choose.someOf", { count: municipalities.length, of })
        }
      />
    </main>
  );
}
