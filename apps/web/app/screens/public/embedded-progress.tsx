import { GOAL_ATTAINMENTS } from "@boplan/domain/plan";
import { StatusMark } from "@boplan/ui/status";
import type { PlanView } from "../../server/public/plan-view.ts";
import { useSite } from "../../text/site-text.tsx";
import { goalSentence, measureSentence } from "./plan-progress.tsx";

export interface EmbeddedProgressProps extends PlanView {
  readonly title: string;
  readonly lang: string | undefined;
  readonly municipality: string;
  /** The whole address: the block stands on somebody else's page. */
  readonly href: string;
}

/** A plan's progress in a few lines, at any width; leads to the plan in the window around it. */
export function EmbeddedProgress(props: EmbeddedProgressProps) {
  const { title, lang, municipality, href, goals, attained, measures, moving } = props;
  const { s } = useSite();
  const states = [...GOAL_ATTAINMENTS, "unset" as const].filter((state) => attained[state] > 0);
  return (
    <main>
      <p className="bp-sub">{municipality}</p>
      <h1 lang={lang}>
        <a href={href} target="_top">
          {title}
        </a>
      </h1>
      {goals.length > 0 ? (
        <>
          <p>{goalSentence({ attained, total: goals.length, s })}</p>
          <ul>
            {states.map((state) => (
              <li key={state}>
                <StatusMark
                  value={state === "unset" ? null : state}
                  label={s(`goals.state.${state}`)}
                />
                <b className="bp-num">{attained[state]}</b>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {measures.length > 0 ? <p>{measureSentence({ moving, total: measures.length, s })}</p> : null}
      <p>
        <a href={href} target="_top">
          {s("embed.more")}
        </a>
      </p>
    </main>
  );
}
