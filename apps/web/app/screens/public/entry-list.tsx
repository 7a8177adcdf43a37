import type { EntryView } from "../../server/public/entry-view.ts";
import { useSite } from "../../text/site-text.tsx";

/** Plans, one beneath the other. */
export function EntryList({
  entries,
  under,
  showsMunicipality,
}: {
  readonly entries: readonly EntryView[];
  /** Level of the heading it stands under. */
  readonly under: 1 | 2;
  readonly showsMunicipality: boolean;
}) {
  const { s } = useSite();
  const Heading = under === 1 ? "h2" : "h3";
  return (
    <ul className="bp-pub-entries">
      {entries.map((entry) => (
        <li key={entry.key}>
          {showsMunicipality ? (
            <p className="bp-sub">
              <a href={entry.municipalityHref}>{entry.municipality}</a>
              {entry.county ? `, ${entry.county}` : null}
            </p>
          ) : null}
          <Heading>
            <a href={entry.href} lang={entry.lang}>
              {entry.title}
            </a>
          </Heading>
          <p className="bp-sub">
            {entry.mark ? <b>{s(`entry.${entry.mark}`)}. </b> : null}
            {entry.line.join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
