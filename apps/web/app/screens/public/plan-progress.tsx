import { GOAL_ATTAINMENTS, type MeasureStatus } from "@boplan/domain/plan";
import { Icon } from "@boplan/ui/icons";
import { StatusMark } from "@boplan/ui/status";
import type { MeasureView, PlanView } from "../../server/public/plan-view.ts";
import { type SiteText, useSite } from "../../text/site-text.tsx";
import type { PlanPageProps } from "./plan-page.tsx";

/** As many are shown as one reads; the rest stands in the whole plan. */
const SHOWN_GOALS = 14;
const SHOWN_MEASURES = 10;

/** Is what was promised reached? One sentence first, then each goal. */
export function GoalProgress({ goals, attained, lang, addresses }: PlanPageProps) {
  const { s } = useSite();
  const hidden = goals.length - SHOWN_GOALS;
  return (
    <section className="bp-pub-sec" aria-labelledby="goals">
      <div>
        <h2 id="goals">{s("goals.title")}</h2>
        <p className="bp-pub-say">{goalSentence({ attained, total: goals.length, s })}</p>
        <ul className="bp-pub-goals">
          {goals.slice(0, SHOWN_GOALS).map(({ id, title, text, attainment }) => (
            <li key={id}>
              <h3 lang={lang}>{title}</h3>
              <div>
                <StatusMark value={attainment} label={s(`goals.state.${attainment ?? "unset"}`)} />
                {text === "" ? null : <p lang={lang}>{text}</p>}
              </div>
            </li>
          ))}
        </ul>
        {hidden > 0 ? (
          <p>
            <a href={addresses.full}>{s("goals.more", { count: hidden })}</a>
          </p>
        ) : null}
      </div>
    </section>
  );
}

/** What is being done, in words that say what it means for a resident. */
export function MeasureProgress({ measures, moving, lang, addresses, until }: PlanPageProps) {
  const { s } = useSite();
  const hidden = measures.length - SHOWN_MEASURES;
  return (
    <section className="bp-pub-text" aria-labelledby="measures">
      <h2 id="measures">{s("measures.title")}</h2>
      <p className="bp-pub-say">{measureSentence({ moving, total: measures.length, s })}</p>
      <ul className="bp-pub-steps">
        {measures.slice(0, SHOWN_MEASURES).map((measure) => (
          <li key={measure.id}>
            <Icon name={measure.status ?? "unset"} status={measure.status ?? "none"} />
            <div>
              <h3 lang={lang}>{measure.title}</h3>
              <p>
                <b data-status={measure.status ?? "none"}>
                  {s(`measures.state.${measure.plain ?? "unset"}`)}
                </b>
                <MeasureLine measure={measure} until={until} lang={lang} />
              </p>
            </div>
          </li>
        ))}
      </ul>
      {hidden > 0 ? (
        <p>
          <a href={addresses.full}>{s("measures.more", { count: hidden })}</a>
        </p>
      ) : null}
    </section>
  );
}

function MeasureLine({
  measure,
  until,
  lang,
}: {
  readonly measure: MeasureView;
  readonly lang: string | undefined;
  until(date: string): string;
}) {
  const { s } = useSite();
  const { end, plain, unit } = measure;
  const isOver = plain === "done" || plain === "stopped" || plain === "cancelled";
  return (
    <>
      {end !== null && !isOver
        ? `. ${s(plain === "late" ? "measures.was" : "measures.by", { date: until(end) })}`
        : null}
      {unit === null ? "." : null}
      {unit === null ? null : (
        <>
          . {s("measures.unit")} <span lang={lang}>{unit}</span>.
        </>
      )}
    </>
  );
}

type Say = SiteText["s"];

/** `2 av 6 mål är nådda. 3 är delvis nådda.` Nothing is averaged. */
export function goalSentence(options: {
  attained: PlanView["attained"];
  total: number;
  s: Say;
}): string {
  const { attained, total, s } = options;
  if (attained.unset === total) return s("goals.unjudged", { count: total });
  const rest = GOAL_ATTAINMENTS.filter((state) => state !== "met" && attained[state] > 0).map(
    (state) => s(`goals.sum.${state}`, { count: attained[state] }),
  );
  const unset = attained.unset > 0 ? [s("goals.sum.unset", { count: attained.unset })] : [];
  return [s("goals.sum.met", { count: attained.met, total }), ...rest, ...unset].join(" ");
}

const SAID: readonly MeasureStatus[] = [
  "done",
  "onPlan",
  "deviating",
  "notStarted",
  "stopped",
  "cancelled",
];

/** `14 åtgärder: 3 klara, 8 enligt plan, 3 inte påbörjade.` */
export function measureSentence(options: {
  moving: PlanView["moving"];
  total: number;
  s: Say;
}): string {
  const { moving, total, s } = options;
  const counts = SAID.filter((state) => moving[state] > 0).map((state) =>
    s(`measures.sum.${state}`, { count: moving[state] }),
  );
  if (counts.length === 0) return s("measures.unjudged", { count: total });
  return `${s("measures.total", { count: total })}: ${counts.join(", ")}.`;
}
