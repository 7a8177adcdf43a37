import type { DataLicence } from "@boplan/domain/publisher";
import type { PlanView } from "../../server/public/plan-view.ts";
import type { RoundView } from "../../server/public/round-views.ts";
import type { VersionView } from "../../server/public/version-views.ts";
import { useSite } from "../../text/site-text.tsx";
import { Hearing } from "./hearing.tsx";
import { type FileView, PlanFiles } from "./plan-files.tsx";
import { GoalProgress, MeasureProgress } from "./plan-progress.tsx";
import { PlanTitle, type PlanTitleProps } from "./plan-title.tsx";

export interface PlanPageProps extends PlanView, PlanTitleProps {
  readonly facts: readonly {
    readonly term: string;
    /** In the plan's own words. */
    readonly written: string | null;
    readonly lang: string | undefined;
    readonly said: string | null;
  }[];
  readonly rounds: readonly RoundView[];
  /** E-mail address for questions. */
  readonly contact: string | null;
  readonly addresses: {
    readonly full: string;
    readonly data: string;
    readonly embed: string;
  };
  readonly files: readonly FileView[];
  readonly versions: readonly VersionView[];
  readonly licence: DataLicence | null;
  /** A partial date in words. */
  until(date: string): string;
}

/** What the plan is, how it goes, how to be heard; then the whole, the files and the data. */
export function PlanPage(props: PlanPageProps) {
  const { vision, lang, goals, measures, rounds, contact } = props;
  const { s } = useSite();
  return (
    <>
      <Hero {...props} />
      {vision ? (
        <section className="bp-pub-sec" aria-labelledby="vision">
          <div className="bp-pub-two">
            <div className="bp-pub-text">
              <h2 id="vision">{s("plan.vision")}</h2>
              <p className="bp-pub-vision" lang={lang}>
                {vision.title}
              </p>
              {vision.text === ""
                ? null
                : vision.text.split(/\n+/).map((paragraph) => (
                    <p key={paragraph} lang={lang}>
                      {paragraph}
                    </p>
                  ))}
            </div>
            <ShortCuts {...props} />
          </div>
        </section>
      ) : null}
      {goals.length > 0 ? <GoalProgress {...props} /> : null}
      {measures.length > 0 || rounds.length > 0 || contact !== null ? (
        <div className="bp-pub-sec">
          <div>
            {measures.length > 0 ? <MeasureProgress {...props} /> : null}
            <Hearing rounds={rounds} contact={contact} />
          </div>
        </div>
      ) : null}
      <section className="bp-pub-sec" aria-labelledby="whole">
        <div className="bp-pub-text">
          <h2 id="whole">{s("plan.readWhole")}</h2>
          <PlanFiles {...props} readHref={props.addresses.full} />
        </div>
      </section>
      <Versions versions={props.versions} />
    </>
  );
}

function Hero(props: PlanPageProps) {
  const { facts } = props;
  return (
    <div className="bp-pub-sec bp-pub-hero">
      <div>
        <PlanTitle {...props} />
        <dl className="bp-pub-facts">
          {facts.map(({ term, written, lang: its, said }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                {written === null ? null : <span lang={its}>{written}</span>}
                {written !== null && said !== null ? ", " : null}
                {said}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}

function ShortCuts({ addresses, files }: PlanPageProps) {
  const { s } = useSite();
  const pdf = files.find(({ format, state }) => format === "pdf" && state === "made");
  return (
    <nav className="bp-pub-links" aria-labelledby="short-cuts">
      <h2 id="short-cuts">{s("plan.whole")}</h2>
      <ul>
        <li>
          <a href={addresses.full}>{s("plan.readOnWeb")}</a>
        </li>
        {pdf ? (
          <li>
            <a href={pdf.href}>{s("plan.file.pdf")}</a>
          </li>
        ) : null}
        <li>
          <a href="#versions">{s("plan.versions")}</a>
        </li>
      </ul>
    </nav>
  );
}

function Versions({ versions }: Pick<PlanPageProps, "versions">) {
  const { s } = useSite();
  return (
    <section className="bp-pub-sec" aria-labelledby="versions">
      <div className="bp-pub-text">
        <h2 id="versions">{s("plan.versions")}</h2>
        <ol className="bp-pub-versions">
          {versions.map((version) => (
            <li key={version.number}>
              <p>
                <a href={version.href}>
                  {s("plan.versionNumber", { number: version.number })}
                  {version.label === "" ? null : `: ${version.label}`}
                </a>
                {version.isCurrent ? <b> {s("plan.holds")}</b> : null}
              </p>
              <p className="bp-sub">
                {s("plan.publishedOn", { date: version.published })}
                {version.changes === null ? null : (
                  <>
                    {" "}
                    <a
                      href={version.changes}
                      aria-label={s("plan.changesOf", { number: version.number })}
                    >
                      {s("plan.changes")}
                    </a>
                  </>
                )}
              </p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
