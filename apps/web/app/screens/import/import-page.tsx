import { Breadcrumb } from "@boplan/ui/breadcrumb";
import { ButtonLink } from "@boplan/ui/button";
import { Link } from "@boplan/ui/link";
import { Message } from "@boplan/ui/message";
import { importEventsPath, importFilePath, importPath, importsPath } from "../../paths/import.ts";
import { planPath, plansPath } from "../../paths/plan.ts";
import { useText } from "../../text/text.tsx";
import { type ImportState, isOver } from "./import-state.ts";
import { PlanDifference, type PlanDifferenceData } from "./plan-difference.tsx";
import { Review } from "./review.tsx";
import type { ReviewData } from "./review-data.ts";
import { SaveForm } from "./review-forms.tsx";
import { useLiveImport } from "./use-live-import.ts";

export interface ImportPageProps {
  readonly tenant: string;
  readonly import: ImportState & {
    readonly id: string;
    readonly fileName: string;
    readonly planSlug: string | null;
    /** Read in as a new state of a plan. */
    readonly isOfPlan: boolean;
  };
  readonly requested: string;
  readonly expires: string;
  readonly reason: string | null;
  readonly notices: readonly string[];
  readonly framework: string | null;
  readonly planFile: { readonly title: string; readonly elements: number } | null;
  readonly noPlanStructure: boolean;
  readonly view: "source" | null;
  readonly review: ReviewData | null;
  /** What differs from the plan it is a new state of, until it has been brought in. */
  readonly difference: PlanDifferenceData | null;
  readonly refused: { readonly error: string } | undefined;
}

/** One import, from the queue to the draft. */
export function ImportPage(props: ImportPageProps) {
  const { tenant, import: one, framework, reason, review, planFile, refused } = props;
  const { t } = useText();
  const address = { tenant, import: one.id };
  const state = useLiveImport({ initial: one, eventsHref: importEventsPath(address) });
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <Breadcrumb
            label={t("shell.crumbs")}
            crumbs={[
              { label: t("nav.plans"), href: plansPath(tenant) },
              { label: t("importing.title"), href: importsPath(tenant) },
              { label: one.fileName },
            ]}
          />
          <h1>{t("importing.titleOf", { file: one.fileName })}</h1>
        </div>
        <div className="bp-actions">
          <a href={importFilePath(address)}>{t("importing.original")}</a>
        </div>
      </div>
      {refused ? (
        <Message kind="wrong">
          <p>{refused.error}</p>
        </Message>
      ) : null}
      {isOver(state) ? null : <Reading state={state} href={importPath(address)} />}
      {one.status === "failed" ? (
        <>
          <Message kind="wrong">
            <p>{reason}</p>
          </Message>
          <ButtonLink href={importsPath(tenant)}>{t("importing.again")}</ButtonLink>
        </>
      ) : null}
      {props.notices.map((notice) => (
        <Message kind="note" key={notice}>
          <p>{notice}</p>
        </Message>
      ))}
      {one.planSlug !== null ? (
        <Message kind="note">
          <p>
            {t(one.isOfPlan ? "importing.difference.saved" : "importing.saved")}{" "}
            <Link href={planPath({ tenant, plan: one.planSlug })}>{t("importing.toPlan")}</Link>
          </p>
        </Message>
      ) : null}
      {props.difference ? <PlanDifference difference={props.difference} /> : null}
      {review && planFile && !one.isOfPlan ? (
        <>
          <p className="bp-say">
            {t("importing.planFile", { title: planFile.title, count: planFile.elements })}
          </p>
          {one.planSlug === null ? <SaveForm review={review} hasName={false} /> : null}
        </>
      ) : null}
      {review && !planFile && !one.isOfPlan ? (
        <>
          {props.noPlanStructure ? (
            <Message kind="note">
              <p>{t("importing.noStructure")}</p>
            </Message>
          ) : null}
          <p className="bp-sub bp-sm">
            {t("importing.about", { framework: framework ?? "", when: props.requested })}{" "}
            {one.planSlug === null ? t("importing.expires", { when: props.expires }) : null}
          </p>
          <Review
            address={address}
            review={review}
            view={props.view}
            isOpen={one.planSlug === null}
          />
        </>
      ) : null}
    </main>
  );
}

/** How far the reading has come; the page can be left. */
function Reading({ state, href }: { readonly state: ImportState; readonly href: string }) {
  const { t } = useText();
  const percent = Math.round(state.progress * 100);
  const say =
    state.status === "queued"
      ? t("importing.queued")
      : percent > 0
        ? t("importing.reading", { percent })
        : t("importing.started");
  return (
    <div className="bp-progress">
      <p className="bp-progress-say" role="status">
        {say}
      </p>
      <progress max={100} value={percent} aria-label={t("importing.progress")} />
      <p className="bp-sub">
        {t("importing.leave")} <Link href={href}>{t("importing.reload")}</Link>
      </p>
    </div>
  );
}
