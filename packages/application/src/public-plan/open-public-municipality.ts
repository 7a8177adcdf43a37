import { CodedError } from "@boplan/domain/error";
import type { Publisher } from "@boplan/domain/publisher";
import type { App } from "../app.ts";
import { stampOf } from "./find-public-plan.ts";
import {
  entryOf,
  municipalityOf,
  type PublicMunicipality,
  type PublicPlanEntry,
  publisherOfRow,
  selectPublications,
} from "./publication-rows.ts";

export interface OpenedPublicMunicipality {
  readonly municipality: PublicMunicipality;
  readonly publisher: Publisher;
  /** Its public plans, the one adopted last first. */
  readonly plans: readonly PublicPlanEntry[];
  /** Changes whenever anything that is public of the municipality does. */
  readonly stamp: string;
  /** Whose scope its rounds stand in; not for readers. */
  readonly tenantId: string;
}

/**
 * A municipality's public plans. One statement. Throws `publicPlan.notFound` where nothing of it is
 * public, alike for a municipality that there is not.
 */
export async function openPublicMunicipality(options: {
  app: App;
  /** Slug. */
  municipality: string;
}): Promise<OpenedPublicMunicipality> {
  const { app, municipality } = options;
  const rows = await app.systemStore.read((reader) =>
    selectPublications(reader)
      .where("tenant.slug", "=", municipality)
      .where("public_plan.is_current", "=", true)
      .orderBy("public_plan.adopted_on", (order) => order.desc().nullsLast())
      .orderBy("public_plan.title")
      .orderBy("public_plan.id")
      .execute(),
  );
  const [first] = rows;
  if (!first) throw new CodedError("publicPlan.notFound");
  return {
    municipality: municipalityOf(first),
    publisher: publisherOfRow(first),
    plans: rows.map(entryOf),
    stamp: stampOf(rows),
    tenantId: first.tenantId,
  };
}
