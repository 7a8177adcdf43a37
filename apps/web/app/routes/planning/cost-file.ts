import { CSV_MARK, csvLine } from "@boplan/application/csv-line";
import { openPlan } from "@boplan/application/plan/open-plan";
import { costSummary } from "@boplan/domain/planning";
import { planWords } from "../../screens/plan/plan-words.ts";
import { planParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

/** Every amount of a plan, a line each, as CSV. Amounts are whole units of their currency. */
export const loader = tenantRoute({
  params: planParams,
  permission: "plan:read",
  run: async ({ app, actor, params, language, text }) => {
    const { plan } = await openPlan({ app, actor, planSlug: params.plan });
    const framework = app.frameworks.get(plan.frameworkId);
    const { kinds } = planWords({ framework, language });
    const units = new Map(plan.units.map(({ id, name }) => [id, name]));
    const head = ["number", "part", "title", "unit", "year", "kind", "source", "inBudget"] as const;
    const lines = costSummary(plan.elements).entries.map(({ node, cost }) =>
      csvLine([
        // A place in the tree is no number: 1.10 is not 1.1.
        `${node.number} `,
        kinds[node.element.kind].one,
        node.element.title,
        node.element.leadUnitId === null ? null : (units.get(node.element.leadUnitId) ?? null),
        cost.year,
        text.t(`planning.economy.kind.${cost.kind}`),
        cost.fundingSource,
        cost.inBudget === null ? null : text.t(`planning.economy.${cost.inBudget ? "yes" : "no"}`),
        cost.amount,
        cost.currency,
      ]),
    );
    const heads = [
      ...head.map((column) => text.t(`planning.economy.column.${column}`)),
      text.t("planning.economy.column.amount"),
      text.t("planning.economy.column.currency"),
    ];
    return new Response(CSV_MARK + csvLine(heads) + lines.join(""), {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="${plan.slug}-economy.csv"`,
        "Cache-Control": "private, no-store",
      },
    });
  },
});
