import { Link } from "@boplan/ui/link";
import type { DocsPage } from "../../api/docs-page.server.ts";
import { useText } from "../../text/text.tsx";

/** The page about the API: for whoever writes a program, in the reader's language. */
export function ApiDocs(props: DocsPage) {
  const { base, descriptionUrl, schemaUrl, catalogueUrl, limits } = props;
  const { t } = useText();
  return (
    <main className="bp-page bp-api-docs" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <h1>{t("programs.docs.title")}</h1>
          <p className="bp-say">{t("programs.docs.say")}</p>
        </div>
      </div>
      <h2>{t("programs.docs.start")}</h2>
      <p>{t("programs.docs.startSay", { base })}</p>
      <pre>
        <code>{`curl ${base}/plans
curl -H "Accept: text/csv" ${base}/municipalities/…/plans/…
curl -H "Authorization: Bearer boplan_…" ${base}/token`}</code>
      </pre>
      <ul>
        <li>
          <Link href={descriptionUrl}>{t("programs.docs.description")}</Link>
        </li>
        <li>
          <Link href={schemaUrl}>{t("programs.docs.schema")}</Link>
        </li>
        <li>
          <Link href={catalogueUrl}>{t("programs.docs.catalogue")}</Link>
        </li>
      </ul>
      <Operations {...props} />
      <h2>{t("programs.docs.tokens")}</h2>
      <p>{t("programs.docs.tokensSay")}</p>
      <h2>{t("programs.docs.changing")}</h2>
      <p>{t("programs.docs.changingSay")}</p>
      <h2>{t("programs.docs.paging")}</h2>
      <p>{t("programs.docs.pagingSay", { most: limits.most })}</p>
      <h2>{t("programs.docs.limits")}</h2>
      <p>{t("programs.docs.limitsSay", { address: limits.address, token: limits.token })}</p>
      <h2>{t("programs.docs.licence")}</h2>
      <p>{t("programs.docs.licenceSay")}</p>
      <Errors {...props} />
    </main>
  );
}

function Operations({ operations }: Pick<DocsPage, "operations">) {
  const { t } = useText();
  return (
    <>
      <h2 id="operations">{t("programs.docs.operations")}</h2>
      <table className="bp-table" aria-labelledby="operations">
        <thead>
          <tr>
            <th scope="col">{t("programs.docs.method")}</th>
            <th scope="col">{t("programs.docs.address")}</th>
            <th scope="col">{t("programs.docs.does")}</th>
            <th scope="col">{t("programs.docs.needs")}</th>
          </tr>
        </thead>
        <tbody>
          {operations.map(({ id, method, path, scope }) => (
            <tr key={id}>
              <td data-label={t("programs.docs.method")}>
                <code>{method}</code>
              </td>
              <td data-label={t("programs.docs.address")}>
                <code>{path}</code>
              </td>
              <td data-label={t("programs.docs.does")}>{t(`programs.operations.${id}`)}</td>
              <td data-label={t("programs.docs.needs")}>
                {scope === null ? (
                  t("programs.docs.nothing")
                ) : scope === "any" ? (
                  t("programs.admin.token")
                ) : (
                  <code>{scope}</code>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Errors({ errors }: Pick<DocsPage, "errors">) {
  const { t } = useText();
  return (
    <>
      <h2 id="errors">{t("programs.docs.errors")}</h2>
      <p>{t("programs.docs.errorsSay")}</p>
      <table className="bp-table" aria-labelledby="errors">
        <thead>
          <tr>
            <th scope="col">{t("programs.docs.code")}</th>
            <th scope="col">HTTP</th>
            <th scope="col">{t("programs.docs.meaning")}</th>
          </tr>
        </thead>
        <tbody>
          {errors.map(({ code, status, text }) => (
            <tr key={code} id={code}>
              <td data-label={t("programs.docs.code")}>
                <code>{code}</code>
              </td>
              <td data-label="HTTP" className="bp-num">
                {status}
              </td>
              <td data-label={t("programs.docs.meaning")}>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
