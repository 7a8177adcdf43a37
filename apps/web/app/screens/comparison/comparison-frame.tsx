import { Button, FileButton } from "@boplan/ui/button";
import { EmptyState } from "@boplan/ui/message";
import { Tabs } from "@boplan/ui/shell";
import type { ReactNode } from "react";
import {
  COMPARISON_VIEWS,
  type ComparisonFileView,
  type ComparisonView,
  comparePath,
  comparisonFilePath,
  type QueryPairs,
  savedComparisonsPath,
} from "../../paths/comparison.ts";
import { useText } from "../../text/text.tsx";
import { WhatHappened } from "../shell/form-answer.tsx";
import {
  ChooseMunicipalities,
  type ChosenPlaces,
  PLACE_NAMES,
  type PlaceCountry,
} from "./choose-municipalities.tsx";
import { KeepComparison, type OrderChoices } from "./keep-comparison.tsx";

/** What every view of a comparison is given. */
export interface ComparisonFrame {
  readonly tenant: { readonly slug: string; readonly name: string; readonly isRegion: boolean };
  /** What the view was asked for, without what meant nothing: every link of the page keeps it. */
  readonly query: QueryPairs;
  readonly places: readonly PlaceCountry[];
  readonly chosen: ChosenPlaces;
  /** Municipalities compared, and how many there are to choose from. */
  readonly compared: number;
  readonly of: number;
  /** The day that validity is judged on, in words. */
  readonly day: string;
  /** What was asked for and is not there: said above everything else. */
  readonly notes: readonly string[];
  /** `null` for who may not order reports. */
  readonly order: OrderChoices | null;
}

/** The names in a query that mean the same in every view. */
const SHARED = new Set<string>([...PLACE_NAMES, "framework", "theme"]);

export function ComparisonPage(props: {
  readonly frame: ComparisonFrame;
  readonly view: ComparisonView;
  readonly say: string;
  readonly children: ReactNode;
}) {
  const { frame, view, say, children } = props;
  const { tenant, query, chosen, places, compared, of, notes } = frame;
  const { t } = useText();
  if (of === 0) return <NothingToCompare frame={frame} />;
  return (
    <main className="bp-page bp-comparison" data-view={view} id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <h1>{t(`comparison.title.${view}`)}</h1>
          <p className="bp-say">{say}</p>
        </div>
        <div className="bp-actions">
          <FileButtons tenant={tenant.slug} view={view} query={query} />
          <PrintButton />
        </div>
      </div>
      <WhatHappened />
      <ComparisonTabs frame={frame} current={view} />
      <Notes notes={notes} />
      <ChooseMunicipalities
        places={places}
        chosen={chosen}
        say={
          compared === of
            ? t("comparison.choose.allOf", { count: of })
            : t("comparison.choose.someOf", { count: compared, of })
        }
        tenant={tenant.slug}
        view={view}
        query={query}
      />
      {children}
      <p className="bp-facts-line">
        {t(tenant.isRegion ? "comparison.sourceShared" : "comparison.sourcePublic", {
          day: frame.day,
        })}
      </p>
      <KeepComparison frame={frame} view={view} />
    </main>
  );
}

/** The rows of a view, all of them, as files. */
export function FileButtons(props: {
  readonly tenant: string;
  readonly view: ComparisonFileView;
  readonly query: QueryPairs;
  /** What is fetched, where it is not the whole page. */
  readonly of?: string;
}) {
  const { of, ...file } = props;
  const { t } = useText();
  return (
    <>
      <FileButton variant="secondary" href={comparisonFilePath({ ...file, format: "xlsx" })}>
        {t("comparison.excel")}
        {of ? <span className="bp-hidden">: {of}</span> : null}
      </FileButton>
      <FileButton variant="secondary" href={comparisonFilePath({ ...file, format: "csv" })}>
        {t("comparison.csv")}
        {of ? <span className="bp-hidden">: {of}</span> : null}
      </FileButton>
    </>
  );
}

/** The views as links that keep which municipalities and which theme are looked at. */
export function ComparisonTabs({
  frame,
  current,
}: {
  readonly frame: Pick<ComparisonFrame, "tenant" | "query">;
  readonly current: ComparisonView | "saved" | null;
}) {
  const { t } = useText();
  const tenant = frame.tenant.slug;
  const query = frame.query.filter(([name]) => SHARED.has(name));
  return (
    <Tabs
      label={t("comparison.views")}
      items={[
        ...COMPARISON_VIEWS.map((view) => ({
          label: t(`comparison.tab.${view}`),
          href: comparePath({ tenant, view, query }),
          isCurrent: view === current,
        })),
        {
          label: t("comparison.tab.saved"),
          href: savedComparisonsPath(tenant),
          isCurrent: current === "saved",
        },
      ]}
    />
  );
}

/** What an address asked for in vain. */
export function Notes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <div className="bp-apart" role="status">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}

/** Nobody to compare with: what will be here, and how it comes about. */
export function NothingToCompare({
  frame: { tenant },
}: {
  readonly frame: Pick<ComparisonFrame, "tenant">;
}) {
  const { t } = useText();
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <h1>{t("comparison.title.overview")}</h1>
      <EmptyState>
        <p>{t(tenant.isRegion ? "comparison.noneInRegion" : "comparison.nonePublic")}</p>
        <p>{t(tenant.isRegion ? "comparison.noneInRegionHow" : "comparison.nonePublicHow")}</p>
      </EmptyState>
    </main>
  );
}

/** Without script the browser's own menu prints: then the button is not there. */
export function PrintButton() {
  const { t } = useText();
  return (
    <Button
      type="button"
      variant="secondary"
      className="bp-scripted"
      onClick={() => window.print()}
    >
      {t("comparison.print")}
    </Button>
  );
}
