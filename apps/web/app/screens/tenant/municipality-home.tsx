import type { PartialDate } from "@boplan/domain/partial-date";
import { formatPartialDate } from "@boplan/i18n/format";
import { ButtonLink } from "@boplan/ui/button";
import { Icon } from "@boplan/ui/icons";
import { Link } from "@boplan/ui/link";
import { StatusMark } from "@boplan/ui/status";
import { editElementPath, findingsPath, planPath } from "../../paths/plan.ts";
import type { loadMunicipalityHome } from "../../server/home.server.ts";
import { Emphasised, useText } from "../../text/text.tsx";
import { ShownFindings } from "../plan/shown-findings.tsx";
import type { PlanClock } from "./plan-clock.ts";
import { PlanTimeline } from "./plan-timeline.tsx";

type HomeProps = Awaited<ReturnType<typeof loadMunicipalityHome>>;

/** What waits: the plan's validity, what the law asks, the measures, then what happened. */
export function MunicipalityHome({ tenant, today, clock, draft, inForce, events }: HomeProps) {
  const { t } = useText();
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <p className="bp-sub bp-sm">{today}</p>
          <h1>{t("home.title")}</h1>
        </div>
        <div className="bp-actions">
          {draft ? (
            <ButtonLink variant="primary" href={planPath({ tenant, plan: draft.slug })}>
              {t("home.openDraft")}
            </ButtonLink>
          ) : null}
          {inForce ? (
            <ButtonLink href={planPath({ tenant, plan: inForce.slug })}>
              {t("home.readPlan")}
            </ButtonLink>
          ) : null}
        </div>
      </div>
      <section className="bp-clock" aria-labelledby="validity">
        <div>
          <h2 className="bp-hidden" id="validity">
            {t("home.validTitle")}
          </h2>
          <p>
            <Emphasised text={useValidity(clock)} />
          </p>
        </div>
        <PlanTimeline clock={clock} />
      </section>
      <div className="bp-split">
        <div className="bp-stack">
          {draft ? <Missing tenant={tenant} draft={draft} /> : null}
          {inForce ? <Measures tenant={tenant} plan={inForce} /> : null}
        </div>
        <div className="bp-stack">
          {inForce ? <Goals tenant={tenant} plan={inForce} /> : null}
          <Events events={events} />
        </div>
      </div>
    </main>
  );
}

function useValidity(clock: PlanClock): string {
  const { t, language } = useText();
  const draft = clock.hasDraft ? ` ${t("home.nextDraft")}` : "";
  if (!clock.hasPlan) return t("home.noPlan") + draft;
  if (clock.to === null || clock.daysLeft === null) return t("home.noEnd") + draft;
  const date = formatPartialDate({ date: clock.to, language });
  const sentence =
    clock.daysLeft < 0
      ? t("home.ended", { date })
      : t("home.validFor", { date, count: clock.daysLeft });
  return sentence + draft;
}

function Missing({
  tenant,
  draft,
}: {
  readonly tenant: string;
  readonly draft: NonNullable<HomeProps["draft"]>;
}) {
  const { t } = useText();
  const address = { tenant, plan: draft.slug };
  return (
    <section aria-labelledby="missing">
      <div className="bp-section-head">
        <h2 id="missing">
          {draft.missing === 0
            ? t("home.nothingMissing", { plan: draft.title })
            : t("home.missing", { count: draft.missing, plan: draft.title })}
        </h2>
        <Link href={findingsPath(address)}>{t("home.allFindings")}</Link>
      </div>
      <ShownFindings address={address} findings={draft.findings} canEdit={draft.canEdit} />
      {draft.recommended > 0 ? (
        <p className="bp-sub bp-sm bp-none">
          {t("home.recommended", { count: draft.recommended })}
        </p>
      ) : null}
    </section>
  );
}

interface InForceProps {
  readonly tenant: string;
  readonly plan: NonNullable<HomeProps["inForce"]>;
}

function Measures({ tenant, plan }: InForceProps) {
  const { t, language } = useText();
  const hrefOf = (element: string) =>
    plan.canReport
      ? editElementPath({ tenant, plan: plan.slug, element })
      : `${planPath({ tenant, plan: plan.slug })}#${element}`;
  return (
    <section aria-labelledby="measures">
      <div className="bp-section-head">
        <h2 id="measures">{t("home.measures")}</h2>
        <Link href={planPath({ tenant, plan: plan.slug })}>{t("home.allMeasures")}</Link>
      </div>
      {plan.measures.length === 0 ? (
        <p className="bp-sub bp-none">{t("home.noMeasures")}</p>
      ) : (
        <table className="bp-table">
          <thead>
            <tr>
              <th scope="col">{t("home.measure")}</th>
              <th scope="col">{t("home.due")}</th>
              <th scope="col">{t("home.status")}</th>
            </tr>
          </thead>
          <tbody>
            {plan.measures.map(({ id, title, end, status }) => (
              <tr key={id}>
                <td>
                  <Link className="bp-title" href={hrefOf(id)} lang={plan.lang}>
                    {title}
                  </Link>
                </td>
                <td data-label={t("home.due")} className="bp-num bp-nowrap">
                  {end ? formatPartialDate({ date: end as PartialDate, language }) : "–"}
                </td>
                <td data-label={t("home.status")}>
                  <StatusMark
                    value={status}
                    label={status ? t(`domain:measureStatus.${status}`) : t("read.noStatus")}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Goals({ tenant, plan }: InForceProps) {
  const { t } = useText();
  return (
    <section aria-labelledby="goals">
      <div className="bp-section-head">
        <h2 id="goals">{t("home.goals")}</h2>
      </div>
      {plan.goals.length === 0 ? (
        <p className="bp-sub bp-none">{t("home.noGoals")}</p>
      ) : (
        <ul className="bp-goals">
          {plan.goals.map(({ id, title, attainment }) => (
            <li key={id}>
              <Icon name={attainment} status={attainment} />
              <Link href={`${planPath({ tenant, plan: plan.slug })}#${id}`} lang={plan.lang}>
                {title}
              </Link>
              <b data-status={attainment}>{t(`domain:attainment.${attainment}`)}</b>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Events({ events }: Pick<HomeProps, "events">) {
  const { t } = useText();
  return (
    <section aria-labelledby="events">
      <div className="bp-section-head">
        <h2 id="events">{t("home.events")}</h2>
      </div>
      {events.length === 0 ? (
        <p className="bp-sub bp-none">{t("home.noEvents")}</p>
      ) : (
        <ol className="bp-events">
          {events.map(({ at, when, say }) => (
            <li key={at + say}>
              <time dateTime={at}>{when}</time>
              <span>{say}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
