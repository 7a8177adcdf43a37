import { listPlans } from "@boplan/application/plan/list-plans";
import { openPlan } from "@boplan/application/plan/open-plan";
import { parsePartialDate, precisionOf } from "@boplan/domain/partial-date";
import { createI18n, translatorFor } from "@boplan/i18n/translator";
import { withTenant } from "../cli-context.ts";
import { printJson, printTable } from "../output.ts";
import { outlineOf, planDocument, planOutline } from "../plan-document.ts";
import { UsageError } from "../usage-error.ts";
import type { CommandGroup } from "./command-group.ts";
import { addPlanExport } from "./plan-export.ts";
import { addPlanImport } from "./plan-import.ts";

interface PlanOptions {
  readonly tenant: string;
  readonly json?: boolean;
}

interface OnePlanOptions extends PlanOptions {
  readonly plan: string;
}

export function addPlanCommands({ program, context }: CommandGroup): void {
  const { t, language } = context;
  const group = program.command("plan").description(t("cli:nouns.plan"));

  group
    .command("list")
    .description(t("cli:verbs.planList"))
    .requiredOption("--tenant <slug>", t("cli:options.tenant"))
    .action(async ({ tenant: slug, json }: PlanOptions) => {
      const heads = await withTenant({ context, slug }, ({ app, actor }) =>
        listPlans({ app, actor }),
      );
      const plans = heads.map(({ id, slug: name, title, frameworkId, status }) => ({
        id,
        slug: name,
        title,
        framework: frameworkId,
        status,
      }));
      if (json) printJson(context, plans);
      else {
        const rows = plans.map((plan) => [
          plan.slug,
          t(`domain:planStatus.${plan.status}`),
          plan.framework,
          plan.title,
        ]);
        printTable(context, rows);
      }
    });

  group
    .command("show")
    .description(t("cli:verbs.planShow"))
    .requiredOption("--tenant <slug>", t("cli:options.tenant"))
    .requiredOption("--plan <slug>", t("cli:options.plan"))
    .action(async ({ tenant: slug, plan: planSlug, json }: OnePlanOptions) => {
      const { plan, words } = await withTenant({ context, slug }, async ({ app, actor }) => {
        const opened = await openPlan({ app, actor, planSlug });
        const { locales } = app.frameworks.get(opened.plan.frameworkId);
        return { plan: opened.plan, words: locales[language].kinds };
      });
      if (json) {
        printJson(context, planDocument(plan));
        return;
      }
      const nameOf = (kind: string) => words[kind as keyof typeof words]?.one ?? kind;
      context.print(`${[plan.title, ...outlineOf(planOutline({ plan, nameOf }))].join("\n")}\n`);
    });

  group
    .command("check")
    .description(t("cli:verbs.planCheck"))
    .requiredOption("--tenant <slug>", t("cli:options.tenant"))
    .requiredOption("--plan <slug>", t("cli:options.plan"))
    .option("--on <date>", t("cli:options.on"))
    .action(async ({ plan: planSlug, ...options }: OnePlanOptions & { on?: string }) => {
      const on = options.on === undefined ? undefined : dayOf(options.on);
      const { opened, framework } = await withTenant(
        { context, slug: options.tenant },
        async ({ app, actor }) => {
          const found = await openPlan({ app, actor, planSlug, on });
          return { opened: found, framework: app.frameworks.get(found.plan.frameworkId) };
        },
      );
      const { regime, findings } = opened;
      if (options.json) {
        printJson(context, { regime, findings });
        return;
      }
      const words = framework.locales[language];
      if (findings.length === 0) {
        context.print(`${t("cli:said.noFindings", { regime: words.regimes[regime] ?? regime })}\n`);
        return;
      }
      const i18n = createI18n({ [framework.id]: framework.locales });
      const inFramework = translatorFor({ i18n, language, frameworkId: framework.id });
      printTable(
        context,
        findings.map((finding) => [
          t(`domain:severity.${finding.severity}`),
          inFramework(`findings.${finding.messageCode}`, { ...finding.params }),
          finding.citation,
        ]),
      );
    });

  addPlanExport({ program: group, context });
  addPlanImport({ program: group, context });
}

function dayOf(written: string): string {
  const date = parsePartialDate(written);
  if (date === null || precisionOf(date) !== "day") {
    throw new UsageError({ key: "badValue", subject: "--on" });
  }
  return date;
}
