import type { EntryView } from "../../server/public/entry-view.ts";
import type { RoundView } from "../../server/public/round-views.ts";
import { useSite } from "../../text/site-text.tsx";
import { EntryList } from "./entry-list.tsx";
import { Hearing } from "./hearing.tsx";

export interface MunicipalityPageProps {
  readonly name: string;
  /** A few sentences of the municipality's own. */
  readonly about: { readonly text: string; readonly lang: string | undefined } | null;
  readonly plans: readonly EntryView[];
  readonly rounds: readonly RoundView[];
}

/** The plans of one municipality, and where to be heard. */
export function MunicipalityPage({ name, about, plans, rounds }: MunicipalityPageProps) {
  const { s } = useSite();
  return (
    <>
      <div className="bp-pub-sec bp-pub-hero">
        <div>
          <h1>{name}</h1>
          <p className="bp-pub-lead">{s("municipality.lead")}</p>
        </div>
      </div>
      {about ? (
        <div className="bp-pub-sec">
          <div className="bp-pub-text">
            {about.text.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph} lang={about.lang}>
                {paragraph}
              </p>
            ))}
          </div>
        </div>
      ) : null}
      <section className="bp-pub-sec" aria-labelledby="plans">
        <div>
          <h2 id="plans">{s("municipality.plans", { count: plans.length })}</h2>
          <EntryList entries={plans} under={2} showsMunicipality={false} />
          <Hearing rounds={rounds} contact={null} />
        </div>
      </section>
    </>
  );
}
