import { CodedError } from "@boplan/domain/error";
import type { FrozenComparison } from "@boplan/domain/frozen-comparison";
import type { App } from "../app.ts";
import { MakingFailed } from "../report/report-maker.ts";

/**
 * That every plan of a frozen comparison may still be seen: what was taken back while the order
 * waited is not printed any more. Fails the report with `comparisonFile.withdrawn`.
 */
export async function requireStanding(options: {
  app: Pick<App, "tenantStore">;
  tenantId: string;
  comparison: FrozenComparison;
}): Promise<void> {
  const { app, tenantId, comparison } = options;
  const ids = comparison.municipalities.flatMap(({ plan }) => (plan ? [plan.id] : []));
  if (ids.length === 0) return;
  const standing = await app.tenantStore.read(tenantId, async (reader) => {
    const shares = await reader
      .selectFrom("plan_share")
      .select("id")
      .where("recipient_tenant_id", "=", tenantId)
      .where("withdrawn_at", "is", null)
      .where("id", "in", ids)
      .execute();
    const publications = await reader
      .selectFrom("public_plan")
      .select("id")
      .where("withdrawn_at", "is", null)
      .where("id", "in", ids)
      .execute();
    return new Set([...shares, ...publications].map(({ id }) => id));
  });
  if (ids.some((id) => !standing.has(id))) {
    throw new MakingFailed(new CodedError("comparisonFile.withdrawn"));
  }
}
