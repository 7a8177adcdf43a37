import type { PartialDate } from "@boplan/domain/partial-date";
import { formatPartialDate } from "@boplan/i18n/format";
import { Link } from "@boplan/ui/link";
import { LawMark } from "@boplan/ui/status";
import { processPath } from "../../paths/planning.ts";
import { useText } from "../../text/text.tsx";
import type { ProcessProps } from "./process.tsx";
import type { PhaseView } from "./process-data.ts";

/** The phases with their dates, what the law says of them, and who has the ball. */
export function PhaseTable(props: ProcessProps) {
  const { t } = useText();
  const { phases, plan, tenant, canEdit } = props;
  return (
    <table className="bp-table bp-stacked bp-phases">
      <caption className="bp-hidden">{t("planning.process.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("planning.process.phase")}</th>
          <th scope="col">{t("planning.process.planned")}</th>
          <th scope="col">{t("planning.process.happened")}</th>
          <th scope="col">{t("planning.process.ball")}</th>
          <th scope="col">{t("planning.process.documents")}</th>
          {canEdit ? (
            <th scope="col">
              <span className="bp-hidden">{t("planning.process.change")}</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {phases.map((view) => (
          <tr key={view.phase.id} data-state={view.state}>
            <th scope="row">
              <span lang={plan.lang}>{view.phase.name}</span>
              {view.phase.milestone ? (
                <small lang={plan.lang}>◇ {view.phase.milestone}</small>
              ) : null}
              <Warnings view={view} />
            </th>
            <td data-label={t("planning.process.planned")}>
              <Planned view={view} />
            </td>
            <td data-label={t("planning.process.happened")}>
              <Happened view={view} />
            </td>
            <td data-label={t("planning.process.ball")} lang={plan.lang}>
              {view.phase.responsible}
            </td>
            <td data-label={t("planning.process.documents")}>
              <ul>
                {view.phase.documents.map(({ title, decisionKind, body }) => (
                  <li key={title}>
                    <span lang={plan.lang}>{title}</span>
                    {decisionKind || body ? (
                      <small>
                        {decisionKind ? t(`planning.process.decision.${decisionKind}`) : null}
                        {decisionKind && body ? ", " : null}
                        {body ? <span lang={plan.lang}>{body}</span> : null}
                      </small>
                    ) : null}
                  </li>
                ))}
              </ul>
            </td>
            {canEdit ? (
              <td>
                <Link
                  href={processPath({ tenant, plan: plan.slug, phase: view.phase.id })}
                  aria-label={t("planning.process.changeOf", { phase: view.phase.name })}
                  isOneOfMany
                >
                  {t("planning.process.change")}
                </Link>
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Planned({ view }: { readonly view: PhaseView }) {
  const { t, language } = useText();
  const { plannedStart, plannedEnd } = view.phase;
  const date = (value: PartialDate | null) =>
    value === null ? "–" : formatPartialDate({ date: value, language });
  if (plannedStart === null && plannedEnd === null) return "–";
  return (
    <>
      {date(plannedStart)} – {date(plannedEnd)}
      {view.days === null ? null : (
        <small>
          {t("planning.process.days", { count: view.days })}
          {view.workingDays === null
            ? null
            : `, ${t("planning.process.workingDays", { count: view.workingDays })}`}
        </small>
      )}
    </>
  );
}

function Happened({ view }: { readonly view: PhaseView }) {
  const { t, language } = useText();
  const { startedOn, reachedOn } = view.phase;
  const date = (value: PartialDate) => formatPartialDate({ date: value, language });
  return (
    <>
      {startedOn ? t("planning.process.started", { date: date(startedOn) }) : null}
      {reachedOn ? <span>{t("planning.process.reached", { date: date(reachedOn) })}</span> : null}
      {startedOn || reachedOn ? null : t("planning.process.ahead")}
      {view.isLate ? <b className="bp-matrix-missing">{t("planning.process.late")}</b> : null}
    </>
  );
}

/** What is wrong with a phase's dates, with the place in the law where it is the law that asks. */
function Warnings({ view }: { readonly view: PhaseView }) {
  const { t } = useText();
  const { missingDays, minimumDays, law, overlaps, isReversed } = view;
  const isShort = missingDays > 0;
  return (
    <>
      {minimumDays !== null && law ? (
        <small className="bp-phase-law" data-short={isShort || undefined}>
          <LawMark weight={isShort ? "must" : "should"} small />
          <span>
            {isShort
              ? t("planning.process.tooShort", { missing: missingDays, minimum: minimumDays })
              : t("planning.process.least", { minimum: minimumDays })}{" "}
            <a href={law.url} rel="external">
              {law.text}
            </a>
            {law.isVerified ? null : ` ${t("planning.process.unverified")}`}
          </span>
        </small>
      ) : null}
      {overlaps ? (
        <small className="bp-matrix-missing">{t("planning.process.overlaps")}</small>
      ) : null}
      {isReversed ? (
        <small className="bp-matrix-missing">{t("planning.process.reversed")}</small>
      ) : null}
    </>
  );
}
