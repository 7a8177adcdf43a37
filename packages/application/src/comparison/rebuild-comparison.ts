import { PROJECTION_VERSION } from "@boplan/domain/comparison";
import type { App } from "../app.ts";
import { projectPublication } from "../catalogue/project-publication.ts";
import { announce, type OutboxEntry, writeOutbox } from "../job-outbox.ts";
import { projectShare } from "./project-share.ts";

/** What is to be made anew, and where its rows stand. */
type Source =
  | { readonly kind: "share"; readonly tenantId: string; readonly shareId: string }
  | { readonly kind: "publication"; readonly tenantId: string; readonly publicationId: string };

export interface RebuiltComparison {
  readonly shares: number;
  readonly publications: number;
}

/**
 * Makes every row of the comparison anew from the snapshots that stand shared or public, and takes
 * away what is left of others. May be stopped and run again at any time; whoever compares meanwhile
 * sees each plan either as it was or as it is made. For operators.
 */
export async function rebuildComparison(options: {
  app: App;
  /** Called after each snapshot. */
  onProgress?: (done: { readonly done: number; readonly of: number }) => void;
}): Promise<RebuiltComparison> {
  const { app, onProgress = () => {} } = options;
  const sources = await sourcesWhere({ app, isStale: () => true });
  for (const [index, source] of sources.entries()) {
    if (source.kind === "share") await projectShare({ app, ...source });
    else await projectPublication({ app, ...source });
    onProgress({ done: index + 1, of: sources.length });
  }
  const shares = sources.filter(({ kind }) => kind === "share").length;
  return { shares, publications: sources.length - shares };
}

/**
 * Puts on the queue what has no rows, or rows of an earlier projection, or whose share or
 * publication no longer stands. Answers how many; runs in every worker, safely at once.
 */
export async function sweepComparison(app: App): Promise<number> {
  const sources = await sourcesWhere({ app, isStale: (version) => version !== PROJECTION_VERSION });
  for (const source of sources) {
    const entry = entryOf(source);
    await app.tenantStore.write(source.tenantId, (writer) => writeOutbox(writer, { app, entry }));
    await announce(app, entry);
  }
  return sources.length;
}

function entryOf(source: Source): OutboxEntry<"projection" | "catalogue"> {
  const { tenantId } = source;
  return source.kind === "share"
    ? {
        name: "projection",
        payload: { tenantId, shareId: source.shareId },
        jobId: source.shareId,
      }
    : {
        name: "catalogue",
        payload: { tenantId, publicationId: source.publicationId },
        jobId: source.publicationId,
      };
}

/** Sources whose rows are stale by their projection version; `null` says that there are none. */
async function sourcesWhere(options: {
  app: App;
  isStale: (version: number | null) => boolean;
}): Promise<Source[]> {
  const { app, isStale } = options;
  const tenants = await app.systemStore.read((reader) =>
    reader.selectFrom("tenant").select(["id", "kind"]).orderBy("slug").execute(),
  );
  const found: Source[] = [];
  for (const { id, kind } of tenants) {
    found.push(
      ...(kind === "region"
        ? await sharesOf({ app, id, isStale })
        : await publicOf({ app, id, isStale })),
    );
  }
  return found;
}

type Asked = { app: App; id: string; isStale: (version: number | null) => boolean };

/** Shares with the region, and rows that withdrawn ones left. */
async function sharesOf({ app, id, isStale }: Asked): Promise<Source[]> {
  const rows = await app.tenantStore.read(id, async (reader) => {
    const standing = await reader
      .selectFrom("plan_share")
      .select("id")
      .where("recipient_tenant_id", "=", id)
      .where("withdrawn_at", "is", null)
      .execute();
    return { standing, made: await madeRows(reader, id) };
  });
  return staleOf({ ...rows, isStale }).map((shareId) => ({ kind: "share", tenantId: id, shareId }));
}

/** Publications that hold, and rows that others left. */
async function publicOf({ app, id, isStale }: Asked): Promise<Source[]> {
  const rows = await app.tenantStore.read(id, async (reader) => {
    const standing = await reader
      .selectFrom("public_plan")
      .select("id")
      .where("tenant_id", "=", id)
      .where("withdrawn_at", "is", null)
      .where("is_current", "=", true)
      .execute();
    return { standing, made: await madeRows(reader, id) };
  });
  return staleOf({ ...rows, isStale }).map((publicationId) => ({
    kind: "publication",
    tenantId: id,
    publicationId,
  }));
}

function madeRows(reader: Parameters<Parameters<App["tenantStore"]["read"]>[1]>[0], id: string) {
  return (
    reader
      .selectFrom("comparison_plan")
      .select(["source_id", "projection_version"])
      // The readers' policy shows public rows of others as well.
      .where("tenant_id", "=", id)
      .execute()
  );
}

function staleOf(options: {
  standing: readonly { id: string }[];
  made: readonly { source_id: string; projection_version: number }[];
  isStale: (version: number | null) => boolean;
}): string[] {
  const { standing, made, isStale } = options;
  const versions = new Map(made.map((row) => [row.source_id, row.projection_version]));
  const stands = new Set(standing.map(({ id }) => id));
  return [
    ...[...stands].filter((id) => isStale(versions.get(id) ?? null)),
    ...[...versions.keys()].filter((id) => !stands.has(id)),
  ];
}
