import type { Language } from "@boplan/domain/tenant";
import { useSite } from "../../text/site-text.tsx";

export interface PlanTitleProps {
  readonly title: string;
  readonly summary: string;
  /** Language of the plan's text where it is not the page's. */
  readonly lang: Language | undefined;
  readonly mark: "proposal" | "expired" | null;
  /** Set where the version is not the one that holds. */
  readonly earlier: {
    readonly current: string;
    readonly number: number;
    readonly label: string;
  } | null;
}

/** What a reader has to know before the first word, the plan's name, and what it is about. */
export function PlanTitle({ title, summary, lang, mark, earlier }: PlanTitleProps) {
  const { s } = useSite();
  return (
    <>
      {earlier ? (
        <p className="bp-pub-note">
          {s("plan.earlier", { number: earlier.number })}{" "}
          <a href={earlier.current}>{s("plan.toCurrent")}</a>
        </p>
      ) : null}
      {mark ? <p className="bp-pub-note">{s(`plan.mark.${mark}`)}</p> : null}
      <h1 lang={lang}>{title}</h1>
      {summary === "" ? null : (
        <p className="bp-pub-lead" lang={lang}>
          {summary}
        </p>
      )}
    </>
  );
}
