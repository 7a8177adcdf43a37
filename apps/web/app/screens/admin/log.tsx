import { Button, ButtonLink, FileButton } from "@boplan/ui/button";
import { SelectField, TextField } from "@boplan/ui/form";
import { EmptyState } from "@boplan/ui/message";
import { Form } from "@remix-run/react";
import { type LogQuery, logFilePath, logPath } from "../../paths/admin.ts";
import { useText } from "../../text/text.tsx";
import { AdminFrame } from "./admin-frame.tsx";

export interface LogProps {
  readonly tenant: string;
  readonly isRegion: boolean;
  readonly entries: readonly {
    readonly id: string;
    readonly at: string;
    readonly when: string;
    readonly who: string;
    readonly what: string;
    /** What the event says beyond that, one fact a line. */
    readonly details: readonly string[];
  }[];
  readonly query: LogQuery;
  /** Where the older lines begin. */
  readonly next: string | null;
  readonly actions: readonly { readonly value: string; readonly label: string }[];
  readonly people: readonly { readonly value: string; readonly label: string }[];
}

/** Who did what: filtered, paged, taken out as a file. */
export function Log(props: LogProps) {
  const { tenant, isRegion, entries, query, next } = props;
  const { t } = useText();
  const { before, ...filter } = query;
  return (
    <AdminFrame tenant={tenant} isRegion={isRegion} title={t("admin.log")} say={t("log.say")}>
      <Filter {...props} />
      {entries.length === 0 ? (
        <EmptyState>
          <p>{t("log.none")}</p>
        </EmptyState>
      ) : (
        <LogTable entries={entries} />
      )}
      <div className="bp-actions">
        {next ? (
          <ButtonLink href={logPath({ tenant, query: { ...filter, before: next } })}>
            {t("log.older")}
          </ButtonLink>
        ) : null}
        {before ? (
          <ButtonLink variant="tertiary" href={logPath({ tenant, query: filter })}>
            {t("log.newest")}
          </ButtonLink>
        ) : null}
        <FileButton
          variant="tertiary"
          href={logFilePath({ tenant, query: filter, format: "csv" })}
          download
        >
          {t("log.exportCsv")}
        </FileButton>
        <FileButton
          variant="tertiary"
          href={logFilePath({ tenant, query: filter, format: "json" })}
          download
        >
          {t("log.exportJson")}
        </FileButton>
      </div>
    </AdminFrame>
  );
}

function Filter({ tenant, query, actions, people }: LogProps) {
  const { t } = useText();
  return (
    <search>
      <Form method="get" className="bp-log-filter" key={JSON.stringify(query)}>
        <SelectField
          name="action"
          label={t("log.action")}
          defaultValue={query.action ?? ""}
          choices={[{ value: "", label: t("log.allActions") }, ...actions]}
        />
        <SelectField
          name="person"
          label={t("log.person")}
          defaultValue={query.person ?? ""}
          choices={[{ value: "", label: t("log.allPeople") }, ...people]}
        />
        <TextField name="from" type="date" label={t("log.from")} defaultValue={query.from} />
        <TextField name="to" type="date" label={t("log.to")} defaultValue={query.to} />
        <div className="bp-actions">
          <Button variant="secondary">{t("log.show")}</Button>
          <ButtonLink variant="tertiary" href={logPath({ tenant })}>
            {t("log.reset")}
          </ButtonLink>
        </div>
      </Form>
    </search>
  );
}

function LogTable({ entries }: Pick<LogProps, "entries">) {
  const { t } = useText();
  return (
    <table className="bp-table">
      <thead>
        <tr>
          <th scope="col">{t("log.when")}</th>
          <th scope="col">{t("log.who")}</th>
          <th scope="col">{t("log.what")}</th>
          <th scope="col">{t("log.details")}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ id, at, when, who, what, details }) => (
          <tr key={id}>
            <td data-label={t("log.when")} className="bp-num">
              <time dateTime={at}>{when}</time>
            </td>
            <td data-label={t("log.who")}>{who}</td>
            <td data-label={t("log.what")}>{what}</td>
            <td data-label={t("log.details")}>{details.join(" · ")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
