import { parseComparisonQuery } from "@boplan/application/comparison/comparison-query";
import { listComparable } from "@boplan/application/comparison/list-comparable";
import { CHOOSING_VIEWS } from "../paths/comparison.ts";
import type { ChoosePageProps } from "../screens/comparison/choose-page.tsx";
import { placesToChoose } from "./comparison-frame.server.ts";
import type { TenantContext } from "./route-builder.server.ts";

/** Of a longer address the rest is left out. */
const MOST_KEPT = 700;

/** Everybody who may be compared, and what is chosen of them now. */
export async function loadChoosing(context: TenantContext<unknown>): Promise<ChoosePageProps> {
  const { app, actor, tenant, url } = context;
  const comparable = await listComparable({ app, actor });
  const view = url.searchParams.get("for");
  const chosen = parseComparisonQuery(url.searchParams);
  return {
    tenant: tenant.slug,
    view: CHOOSING_VIEWS.find((one) => one === view) ?? "overview",
    // Unread: the view makes of it what it can.
    query: [...url.searchParams].filter(([name]) => name !== "for").slice(0, MOST_KEPT),
    places: placesToChoose({ comparable, context }),
    chosen: {
      country: chosen.country ?? "",
      county: chosen.county ?? "",
      municipalities: chosen.municipalities,
    },
    of: comparable.length,
  };
}
