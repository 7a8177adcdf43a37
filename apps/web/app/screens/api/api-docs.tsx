import type { DocsPage } from "../../api/docs-page.server.ts";
import { type SiteKey, useSite } from "../../text/site-text.tsx";
import { OperationTable } from "./operation-table.tsx";

/** What a program has to know besides the calls themselves, in the order it is met. */
const RULES = ["tokens", "changing", "paging", "limits", "licence"] as const;

/** The page about the API: for whoever writes a program, in the reader's language. */
export function ApiDocs(props: DocsPage) {
  const { s } = useSite();
  const { limits } = props;
  return (
    <div className="bp-pub-sec bp-api-docs">
      <div className="bp-pub-text">
        <h1>{s("apiDocs.title")}</h1>
        <p className="bp-pub-lead">{s("apiDocs.say")}</p>
        <Contents />
        <Start {...props} />
        {RULES.map((rule) => (
          <section key={rule} aria-labelledby={rule}>
            <h2 id={rule}>{s(`apiDocs.${rule}`)}</h2>
            <p>{s(`apiDocs.${rule}Say`, limits)}</p>
          </section>
        ))}
        <OperationTable
          id="open"
          title={s("apiDocs.open")}
          say={s("apiDocs.openSay")}
          operations={props.operations.filter(({ scope }) => scope === null)}
        />
        <OperationTable
          id="own"
          title={s("apiDocs.own")}
          say={s("apiDocs.ownSay")}
          operations={props.operations.filter(({ scope }) => scope !== null)}
        />
        <Errors {...props} />
      </div>
    </div>
  );
}

function Contents() {
  const { s } = useSite();
  const parts: readonly (readonly [string, SiteKey])[] = [
    ["start", "apiDocs.start"],
    ...RULES.map((rule) => [rule, `apiDocs.${rule}`] as const),
    ["open", "apiDocs.open"],
    ["own", "apiDocs.own"],
    ["errors", "apiDocs.errors"],
  ];
  return (
    <nav aria-label={s("apiDocs.contents")}>
      <ul>
        {parts.map(([id, key]) => (
          <li key={id}>
            <a href={`#${id}`}>{s(key)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Start({ base, descriptionUrl, schemaUrl, catalogueUrl }: DocsPage) {
  const { s } = useSite();
  return (
    <section aria-labelledby="start">
      <h2 id="start">{s("apiDocs.start")}</h2>
      <p>{s("apiDocs.startSay", { base })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls on its own on a narrow screen */}
      <section className="bp-code" aria-label={s("apiDocs.tryIt")} tabIndex={0}>
        <pre>
          <code>{`curl ${base}/plans
curl -H "Accept: text/csv" ${base}/municipalities/…/plans/…
curl -H "Authorization: Bearer boplan_…" ${base}/token`}</code>
        </pre>
      </section>
      <h3>{s("apiDocs.files")}</h3>
      <ul>
        <li>
          <a href={descriptionUrl}>{s("apiDocs.description")}</a>
        </li>
        <li>
          <a href={schemaUrl}>{s("apiDocs.schema")}</a>
        </li>
        <li>
          <a href={catalogueUrl}>{s("apiDocs.catalogue")}</a>
        </li>
      </ul>
    </section>
  );
}

function Errors({ errors }: Pick<DocsPage, "errors">) {
  const { s } = useSite();
  return (
    <section aria-labelledby="errors">
      <h2 id="errors">{s("apiDocs.errors")}</h2>
      <p>{s("apiDocs.errorsSay")}</p>
      <table className="bp-table" aria-labelledby="errors">
        <thead>
          <tr>
            <th scope="col">{s("apiDocs.code")}</th>
            <th scope="col">HTTP</th>
            <th scope="col">{s("apiDocs.meaning")}</th>
          </tr>
        </thead>
        <tbody>
          {errors.map(({ code, status, text }) => (
            <tr key={code} id={code}>
              <th scope="row">
                <code>{code}</code>
              </th>
              <td data-label="HTTP" className="bp-num">
                {status}
              </td>
              <td data-label={s("apiDocs.meaning")}>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
