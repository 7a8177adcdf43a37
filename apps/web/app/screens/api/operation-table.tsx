import type { DocsPage } from "../../api/docs-page.server.ts";
import { useSite } from "../../text/site-text.tsx";

export interface OperationTableProps {
  readonly id: string;
  readonly title: string;
  readonly say: string;
  readonly operations: DocsPage["operations"];
}

/** Calls of one sort: what is sent, what it does and, where a key is needed, what it must allow. */
export function OperationTable({ id, title, say, operations }: OperationTableProps) {
  const { s } = useSite();
  const needsKey = operations.some(({ scope }) => scope !== null);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{say}</p>
      <table className="bp-table" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{s("apiDocs.call")}</th>
            <th scope="col">{s("apiDocs.does")}</th>
            {needsKey ? <th scope="col">{s("apiDocs.needs")}</th> : null}
          </tr>
        </thead>
        <tbody>
          {operations.map(({ id: operation, method, path, scope }) => (
            <tr key={operation}>
              <th scope="row">
                <code>
                  <span>{method}</span> {breakable(path)}
                </code>
              </th>
              <td>{s(`apiDocs.operation.${operation}`)}</td>
              {needsKey ? (
                <td data-label={s("apiDocs.needs")}>
                  {scope === null || scope === "any" ? s("apiDocs.anyKey") : <code>{scope}</code>}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** An address that breaks between its parts and not inside them. */
function breakable(path: string): string {
  return path.replaceAll("/", "\u200b/");
}
