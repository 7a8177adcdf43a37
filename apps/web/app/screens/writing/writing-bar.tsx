import { formatMoment } from "@boplan/i18n/format";
import { Breadcrumb } from "@boplan/ui/breadcrumb";
import { Button, ButtonLink } from "@boplan/ui/button";
import { Icon } from "@boplan/ui/icons";
import { Link } from "@boplan/ui/link";
import { findingsPath, planPath, plansPath } from "../../paths/plan.ts";
import { addToPlanPath } from "../../paths/starting.ts";
import { useText } from "../../text/text.tsx";
import type { DraftState } from "./drafts.ts";
import { useDrafts, usePlaceName, useTree, useWriting } from "./writing-context.tsx";

/** What one wants to know while writing: is it saved, who else is here, does the law hold it up. */
export function WritingBar({ regime, isConnected }: { regime: string; isConnected: boolean }) {
  const { t } = useText();
  const { plan, address, framework, wanting, structure } = useWriting();
  return (
    <section className="bp-writing-bar" aria-label={t("writing.bar")}>
      <div>
        <Breadcrumb
          label={t("shell.crumbs")}
          crumbs={[
            { label: t("nav.plans"), href: plansPath(address.tenant) },
            { label: plan.title, href: planPath(address), lang: plan.lang },
            { label: t("writing.title") },
          ]}
        />
        <h1 lang={plan.lang}>{plan.title}</h1>
        <div className="bp-writing-meta">
          <SaveState isConnected={isConnected} />
          <Others />
          <span>
            {framework.name}. {regime}
          </span>
          {wanting ? (
            <Link href={findingsPath(address)}>
              {wanting.blocking > 0
                ? t("writing.blocking", { count: wanting.blocking })
                : t("read.clear")}
            </Link>
          ) : (
            <Link href={findingsPath(address)}>{t("read.findings")}</Link>
          )}
        </div>
      </div>
      <div className="bp-writing-acts">
        <Button
          type="button"
          variant="tertiary"
          className="bp-live"
          disabled={structure.undoable === null || structure.isBusy}
          title={structure.undoable ?? undefined}
          onClick={structure.undo}
        >
          {t("writing.undo")}
        </Button>
        <Button
          type="button"
          variant="tertiary"
          className="bp-live"
          disabled={structure.redoable === null || structure.isBusy}
          title={structure.redoable ?? undefined}
          onClick={structure.redo}
        >
          {t("writing.redo")}
        </Button>
        <ButtonLink href={addToPlanPath(address)} variant="tertiary">
          {t("adding.title")}
        </ButtonLink>
        <ButtonLink href={planPath(address)}>{t("writing.read")}</ButtonLink>
      </div>
    </section>
  );
}

const WORST: readonly DraftState[] = ["conflict", "refused", "unreachable", "sending", "written"];

/** How it stands with what was written, in one line that is read out when it changes. */
function SaveState({ isConnected }: { isConnected: boolean }) {
  const { t, language } = useText();
  const { drafts, savedAt } = useDrafts();
  const worst = WORST.find((state) => drafts.some((draft) => draft.state === state));
  const isOffline = worst === "unreachable" || !isConnected;
  const isWrong = isOffline || worst === "conflict" || worst === "refused";
  const time = savedAt === null ? "" : clock(savedAt, language);
  const words =
    worst === "conflict"
      ? t("writing.state.conflict")
      : worst === "refused"
        ? t("writing.state.refused")
        : isOffline
          ? t(drafts.length > 0 ? "writing.state.offline" : "writing.state.noConnection")
          : worst !== undefined
            ? t("writing.state.saving")
            : savedAt === null
              ? t("writing.state.allSaved")
              : t("writing.state.saved", { time });
  return (
    <span className="bp-save-state" role="status" data-wrong={isWrong || undefined}>
      <Icon name={isWrong ? "wrong" : worst === undefined ? "check" : "waiting"} /> {words}
    </span>
  );
}

function clock(moment: number, language: Parameters<typeof formatMoment>[0]["language"]): string {
  // The time alone: it was today.
  const written = formatMoment({ moment: new Date(moment), language });
  return /\d{1,2}[:.]\d{2}/.exec(written)?.[0] ?? written;
}

/** Who else has the plan open, and where they write. */
function Others() {
  const { t } = useText();
  const { others } = useWriting();
  const tree = useTree();
  const placeName = usePlaceName();
  if (others.length === 0) return null;
  const lines = others.map(({ name, elementId, fieldGroup }) => {
    const node = elementId ? tree.byId.get(elementId) : undefined;
    if (!node) return t("writing.isHere", { name });
    const place = placeName(node).toLocaleLowerCase();
    return t(fieldGroup ? "writing.writesIn" : "writing.looksAt", { name, place });
  });
  return <span className="bp-others">{[...new Set(lines)].join(" · ")}</span>;
}
