import type { Actor } from "@boplan/auth/permission";
import type { ReportStatus } from "@boplan/db/tables/report";
import { COMPARISON_KIND, type OrderedKind } from "@boplan/domain/report";
import type { App } from "../app.ts";
import { readableReports } from "./report-access.ts";
import { type ReportView, selectReports } from "./report-view.ts";

/** Reports on one page of the list. */
const PAGE = 50;

/** The newest hundred reports ordered in the tenant. */
export async function listReports(options: { app: App; actor: Actor }): Promise<ReportView[]> {
  const { app, actor } = options;
  const readable = readableReports(actor);
  return app.tenantStore.read(actor.tenantId, (reader) =>
    selectReports(reader, { readable, limit: 100 }),
  );
}

/** States as a list is filtered by them. */
export const REPORT_STATES = ["underWay", "done", "failed", "cancelled"] as const;
export type ReportListState = (typeof REPORT_STATES)[number];

export interface ReportQuery {
  readonly planSlug?: string | undefined;
  readonly kind?: OrderedKind | undefined;
  readonly state?: ReportListState | undefined;
  /** Only what the person ordered. */
  readonly mine?: boolean | undefined;
  /** Id of the last report of the page before. */
  readonly before?: string | undefined;
}

/** One page of the tenant's reports, newest first, and where the next one begins. */
export async function pageOfReports(options: {
  app: App;
  actor: Actor;
  query: ReportQuery;
}): Promise<{ readonly reports: readonly ReportView[]; readonly next: string | null }> {
  const { app, actor, query } = options;
  const readable = readableReports(actor);
  const found = await app.tenantStore.read(actor.tenantId, (reader) =>
    selectReports(reader, {
      readable,
      planSlug: query.planSlug,
      kind: query.kind,
      statuses: query.state && statusesOf(query.state),
      requestedBy: query.mine ? actor.userId : undefined,
      before: query.before,
      limit: PAGE + 1,
    }),
  );
  const reports = found.slice(0, PAGE);
  return { reports, next: found.length > PAGE ? (reports.at(-1)?.id ?? null) : null };
}

function statusesOf(state: ReportListState): readonly ReportStatus[] {
  return state === "underWay" ? ["queued", "running"] : [state];
}

/** How far each unfinished report of the tenant has come. */
export async function reportsUnderWay(options: {
  app: App;
  actor: Actor;
}): Promise<readonly Pick<ReportView, "id" | "status" | "step">[]> {
  const { app, actor } = options;
  const readable = readableReports(actor);
  return app.tenantStore.read(actor.tenantId, (reader) =>
    reader
      .selectFrom("report")
      .select(["id", "status", "step"])
      .where("status", "in", ["queued", "running"])
      .$if(readable !== "all", (query) =>
        query.where("kind", readable === "comparisons" ? "=" : "!=", COMPARISON_KIND),
      )
      .orderBy("requested_at", "desc")
      .orderBy("id", "desc")
      .limit(PAGE)
      .execute(),
  );
}
