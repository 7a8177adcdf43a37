import { Icon } from "@boplan/ui/icons";
import { Link } from "@boplan/ui/link";
import { type ImportAddress, importPath } from "../../paths/import.ts";
import { useText } from "../../text/text.tsx";
import { ChosenPanel } from "./chosen-panel.tsx";
import type { ReviewData, ReviewRow } from "./review-data.ts";
import { ReviewExtras } from "./review-extras.tsx";
import { OperationButton, SaveForm, StandingProvider } from "./review-forms.tsx";
import { ReviewSource } from "./review-source.tsx";

export interface ReviewProps {
  readonly address: ImportAddress;
  readonly review: ReviewData;
  /** Which of the two is shown where there is no room for both. */
  readonly view: "source" | null;
  /** Whether it can still be changed. */
  readonly isOpen: boolean;
}

/** Confidence from which "accept the sure ones" accepts. */
const SURE = "0.85";

/** The source beside the proposal. */
export function Review({ address, review, view, isOpen }: ReviewProps) {
  const { t } = useText();
  const { chosen, source } = review;
  const standing = {
    version: review.version,
    chosen: chosen?.id ?? null,
    from: view === "source" && !chosen ? (source.lines[0]?.line ?? null) : null,
    view,
  };
  const accepted = review.rows.filter((row) => row.accepted).length;
  const element = chosen?.id;
  return (
    <StandingProvider value={standing}>
      <nav className="bp-import-views" aria-label={t("importing.views")}>
        <Link href={importPath({ ...address, element })} aria-current={view === null || undefined}>
          {t("importing.proposal")}
        </Link>
        <Link
          href={importPath({ ...address, element, view: "source" })}
          aria-current={view === "source" || undefined}
        >
          {t("importing.source")}
        </Link>
      </nav>
      <div className="bp-review" data-view={view ?? "proposal"}>
        <ReviewSource address={address} review={review} isOpen={isOpen} />
        <section className="bp-review-proposal" aria-labelledby="proposal-title">
          <div className="bp-section-head">
            <h2 id="proposal-title">{t("importing.proposal")}</h2>
            <span>{t("importing.acceptedOf", { accepted, count: review.rows.length })}</span>
          </div>
          {isOpen ? (
            <div className="bp-review-bar">
              <OperationButton op="undo" label={t("importing.undo")} disabled={!review.canUndo} />
              <OperationButton op="redo" label={t("importing.redo")} disabled={!review.canRedo} />
              <OperationButton
                op="acceptAbove"
                fields={{ confidence: SURE }}
                label={t("importing.acceptSure")}
              />
              <OperationButton
                op="acceptAbove"
                fields={{ confidence: "0" }}
                label={t("importing.acceptAll")}
              />
            </div>
          ) : null}
          <ol className="bp-review-tree">
            {review.rows.map((row) => (
              <li key={row.id} data-depth={Math.min(row.depth, 6)}>
                <TreeRow
                  row={row}
                  kind={review.kinds.find(({ kind }) => kind === row.kind)?.name ?? row.kind}
                  href={importPath({ ...address, element: row.id })}
                  isChosen={row.id === chosen?.id}
                />
                {isOpen && chosen && row.id === chosen.id ? (
                  <ChosenPanel chosen={chosen} kinds={review.kinds} />
                ) : null}
              </li>
            ))}
          </ol>
          <ReviewExtras review={review} isOpen={isOpen} />
          {isOpen ? <SaveForm review={review} /> : null}
        </section>
      </div>
    </StandingProvider>
  );
}

function TreeRow(props: {
  readonly row: ReviewRow;
  readonly kind: string;
  readonly href: string;
  readonly isChosen: boolean;
}) {
  const { row, kind, href, isChosen } = props;
  const { t } = useText();
  return (
    <Link className="bp-review-row" href={href} isOneOfMany aria-current={isChosen || undefined}>
      <Icon name={row.kind} />
      <span className="bp-review-words">
        <span className="bp-sub bp-sm">{kind}</span> {row.title}
      </span>
      <span className="bp-confidence" data-level={row.accepted ? "accepted" : row.level}>
        {row.accepted ? <Icon name="check" /> : <span className="bp-bars" aria-hidden="true" />}
        {row.accepted ? t("importing.accepted") : t(`importing.level.${row.level}`)}
      </span>
    </Link>
  );
}
