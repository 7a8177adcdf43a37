import type { ReactNode } from "react";
import { LawMark } from "./status.tsx";

export interface FindingView {
  readonly id: string;
  readonly weight: "must" | "should";
  /** `Required by law`, said for those who do not see the mark. */
  readonly weightLabel: string;
  readonly title: string;
  readonly text: string;
  readonly citation: string;
  readonly place?: { readonly label: string; readonly lang?: string };
  readonly unverified?: string;
  readonly action?: ReactNode;
}

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
            {finding.text ? <p>{finding.text}</p> : null}
            <p>
              {finding.citation}
              {finding.unverified ? (
                <span className="bp-unverified"> · {finding.unverified}</span>
              ) : null}
              {finding.place ? (
                <span lang={finding.place.lang}> · {finding.place.label}</span>
              ) : null}
            </p>
          </div>
          {finding.action}
        </li>
      ))}
    </ul>
  );
}
