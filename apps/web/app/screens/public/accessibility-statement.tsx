import { type SiteKey, useSite } from "../../text/site-text.tsx";

const WORKS: readonly SiteKey[] = [
  "accessibility.works.keyboard",
  "accessibility.works.noScript",
  "accessibility.works.zoom",
  "accessibility.works.shapes",
  "accessibility.works.language",
  "accessibility.works.documents",
];

const LACKS: readonly SiteKey[] = [
  "accessibility.lacks.ownText",
  "accessibility.lacks.readers",
  "accessibility.lacks.pdf",
  "accessibility.lacks.tables",
  "accessibility.lacks.audit",
];

/** The same for every municipality: what was tried, what was found, and whom to tell. */
export function AccessibilityStatement() {
  const { s } = useSite();
  return (
    <div className="bp-pub-sec">
      <div className="bp-pub-text bp-pub-prose">
        <h1>{s("accessibility.title")}</h1>
        <p className="bp-pub-lead">{s("accessibility.lead")}</p>
        <p>{s("accessibility.scope")}</p>
        <h2>{s("accessibility.worksTitle")}</h2>
        <ul>
          {WORKS.map((key) => (
            <li key={key}>{s(key)}</li>
          ))}
        </ul>
        <h2>{s("accessibility.lacksTitle")}</h2>
        <ul>
          {LACKS.map((key) => (
            <li key={key}>{s(key)}</li>
          ))}
        </ul>
        <h2>{s("accessibility.howTitle")}</h2>
        <p>{s("accessibility.how")}</p>
        <h2>{s("accessibility.tellTitle")}</h2>
        <p>{s("accessibility.tell")}</p>
        <p>{s("accessibility.authority")}</p>
        <p className="bp-sub">{s("accessibility.dated")}</p>
      </div>
    </div>
  );
}
