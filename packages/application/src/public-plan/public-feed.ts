import type { Publisher } from "@boplan/domain/publisher";
import type { App } from "../app.ts";
import { stampOf } from "./find-public-plan.ts";
import {
  entryOf,
  type PublicPlanEntry,
  publisherOfRow,
  selectPublications,
} from "./publication-rows.ts";

/** A version as it became public; `entry` says what that version says. */
export interface PublicChange {
  readonly entry: PublicPlanEntry;
  readonly publisher: Publisher;
}

export interface PublicFeed {
  /** What became public, the latest first. */
  readonly changes: readonly PublicChange[];
  readonly stamp: string;
}

const LATEST = 50;

/** What became public last, of everybody or of one municipality. One statement. */
export async function listPublicChanges(options: {
  app: App;
  /** Slug. */
  municipality?: string;
}): Promise<PublicFeed> {
  const { app, municipality } = options;
  const rows = await app.systemStore.read((reader) => {
    const query = selectPublications(reader)
      .orderBy("public_plan.published_at", "desc")
      .orderBy("public_plan.id")
      .limit(LATEST);
    return (municipality ? query.where("tenant.slug", "=", municipality) : query).execute();
  });
  const changes = rows.map((row) => ({ entry: entryOf(row), publisher: publisherOfRow(row) }));
  return { changes, stamp: stampOf(rows) };
}

/** The current version of every public plan, for a site map. One statement. */
export async function listPublicAddresses(options: {
  app: App;
  municipality?: string;
}): Promise<PublicFeed> {
  const { app, municipality } = options;
  const rows = await app.systemStore.read((reader) => {
    const query = selectPublications(reader)
      .where("public_plan.is_current", "=", true)
      .orderBy("tenant.slug")
      .orderBy("public_plan.plan_slug")
      // A site map takes fifty thousand addresses; each plan has several.
      .limit(10_000);
    return (municipality ? query.where("tenant.slug", "=", municipality) : query).execute();
  });
  const changes = rows.map((row) => ({ entry: entryOf(row), publisher: publisherOfRow(row) }));
  return { changes, stamp: stampOf(rows) };
}
