import { createHash } from "node:crypto";
import { CodedError } from "@boplan/domain/error";
import type { Publisher } from "@boplan/domain/publisher";
import type { App } from "../app.ts";
import {
  entryOf,
  type PublicationRow,
  type PublicPlanEntry,
  type PublicVersion,
  publisherOfRow,
  selectPublications,
  versionOf,
} from "./publication-rows.ts";

/** A public plan by its address. */
export interface PublicPlanAddress {
  /** Slug of the municipality. */
  readonly municipality: string;
  readonly plan: string;
}

/** All that is public of a plan, but the content of its versions. */
export interface FoundPublicPlan {
  readonly entry: PublicPlanEntry;
  readonly publisher: Publisher;
  /** Every public version, newest first; the current one among them. */
  readonly versions: readonly PublicVersion[];
  /**
   * Changes whenever anything does that is public of this plan or its publisher: a part of the
   * entity tags of all that is made of it.
   */
  readonly stamp: string;
  /** Whose scope its documents and rounds stand in; not for readers. */
  readonly tenantId: string;
  readonly planId: string;
}

/**
 * A public plan with its versions, in one statement and without any snapshot. Throws
 * `publicPlan.notFound` alike for what never was public and for what was withdrawn.
 */
export async function findPublicPlan(
  options: { app: App } & PublicPlanAddress,
): Promise<FoundPublicPlan> {
  const { app, municipality, plan } = options;
  const rows = await app.systemStore.read((reader) =>
    selectPublications(reader)
      .where("tenant.slug", "=", municipality)
      .where("public_plan.plan_slug", "=", plan)
      .orderBy("public_plan.version_number", "desc")
      .execute(),
  );
  const current = rows.find(({ is_current }) => is_current);
  if (!current) throw new CodedError("publicPlan.notFound");
  return {
    entry: entryOf(current),
    publisher: publisherOfRow(current),
    versions: rows.map(versionOf),
    stamp: stampOf(rows),
    tenantId: current.tenantId,
    planId: current.planId,
  };
}

/** A plan's public versions, newest first. Throws `publicPlan.notFound`. */
export async function listPublicVersions(
  options: { app: App } & PublicPlanAddress,
): Promise<readonly PublicVersion[]> {
  return (await findPublicPlan(options)).versions;
}

/** The same rows, the same stamp. */
export function stampOf(rows: readonly PublicationRow[]): string {
  const hash = createHash("sha256");
  for (const row of rows) {
    const { id, content_hash, published_at, is_current, publisher_version, slug, name } = row;
    hash.update(
      JSON.stringify([id, content_hash, published_at, is_current, publisher_version, slug, name]),
    );
  }
  return hash.digest("hex").slice(0, 32);
}
