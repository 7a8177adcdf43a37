import type { Actor } from "@boplan/auth/permission";
import { isBeingWritten } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import type { App } from "../app.ts";
import { readableReports } from "./report-access.ts";

/** A plan that documents can be made of, with its frozen versions. */
export interface ReportSourceChoice {
  readonly slug: string;
  readonly title: string;
  readonly language: Language;
  /** Whether what stands now is a draft. */
  readonly isDraft: boolean;
  /** Newest first. */
  readonly versions: readonly {
    readonly number: number;
    readonly label: string;
    /** The version that was decided on last. */
    readonly isInForce: boolean;
  }[];
}

/** What a report can be made of, the plan edited last first. */
export async function listReportSources(options: {
  app: App;
  actor: Actor;
}): Promise<readonly ReportSourceChoice[]> {
  const { app, actor } = options;
  // Who may only compare has no plans here to make documents of.
  if (readableReports(actor) === "comparisons") return [];
  const [plans, versions] = await app.tenantStore.read(actor.tenantId, async (reader) => [
    await reader
      .selectFrom("plan")
      .select(["id", "slug", "title", "language", "status"])
      .orderBy("updated_at", "desc")
      .execute(),
    await reader
      .selectFrom("plan_version")
      .select(["plan_id", "number", "label", "purpose"])
      .orderBy("number", "desc")
      .execute(),
  ]);
  return plans.map(({ id, slug, title, language, status }) => {
    const mine = versions.filter((version) => version.plan_id === id);
    const inForce = mine.find(({ purpose }) => purpose === "adopted");
    return {
      slug,
      title,
      language,
      isDraft: isBeingWritten(status),
      versions: mine.map(({ number, label }) => ({
        number,
        label,
        isInForce: status === "adopted" && number === inForce?.number,
      })),
    };
  });
}
