import type { ReactNode } from "react";
import { LawMark } from "./status.tsx";

export interface FindingView {
  readonly id: string;
  readonly weight: "must" | "should";
  /** `Required by law`, said for those who do not see the mark. */
  readonly weightLabel: string;
  readonly title: string;
  readonly citation: string;
  readonly unverified?: string;
  /** Where the rule is broken: one place, or many of the same sort. */
  readonly places: readonly {
    readonly id: string;
    readonly text: string;
    readonly label?: string;
    readonly lang?: string;
    readonly action?: ReactNode;
  }[];
  /** Opens the places beyond the first few: `Show 25 more`. */
  readonly moreLabel: string;
}

/** As many places as one takes in; the rest opens. */
export const FIRST_PLACES = 5;

/** What is missing: an imperative title, the law behind it, the place, and one action. */
export function FindingList({ findings }: { readonly findings: readonly FindingView[] }) {
  return (
    <ul className="bp-findings">
      {findings.map((finding) => (
        <li key={finding.id}>
          <LawMark weight={finding.weight} />
          <div>
            <h3>
              <span className="bp-hidden">{finding.weightLabel}: </span>
              {finding.title}
            </h3>
            {finding.places.length === 1 ? <p>{finding.places[0]?.text}</p> : null}
            <Citation finding={finding} />
            {finding.places.length > 1 ? <Places finding={finding} /> : null}
          </div>
          {finding.places.length === 1 ? finding.places[0]?.action : null}
        </li>
      ))}
    </ul>
  );
}

function Citation({ finding }: { readonly finding: FindingView }) {
  const [only] = finding.places;
  return (
    <p>
      {finding.citation}
      {finding.unverified ? <span className="bp-unverified"> · {finding.unverified}</span> : null}
      {finding.places.length === 1 && only?.label ? (
        <span lang={only.lang}> · {only.label}</span>
      ) : null}
    </p>
  );
}

function Places({ finding }: { readonly finding: FindingView }) {
  const rest = finding.places.slice(FIRST_PLACES);
  return (
    <>
      <PlaceList places={finding.places.slice(0, FIRST_PLACES)} />
      {rest.length > 0 ? (
        <details>
          <summary>{finding.moreLabel}</summary>
          <PlaceList places={rest} />
        </details>
      ) : null}
    </>
  );
}

function PlaceList({ places }: Pick<FindingView, "places">) {
  return (
    <ul className="bp-spots">
      {places.map((place) => (
        <li key={place.id}>
          <span>{place.text}</span>
          {place.action}
        </li>
      ))}
    </ul>
  );
}
