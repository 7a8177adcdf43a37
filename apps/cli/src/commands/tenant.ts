import { createTenant } from "@boplan/application/tenant/create-tenant";
import { listTenants } from "@boplan/application/tenant/list-tenants";
import { LANGUAGES, type Language, type Tenant, type TenantKind } from "@boplan/domain/tenant";
import { Option } from "commander";
import { withApp } from "../cli-context.ts";
import { printJson, printTable } from "../output.ts";
import type { CommandGroup } from "./command-group.ts";

interface CreateOptions {
  readonly name: string;
  readonly kind: TenantKind;
  readonly country: string;
  readonly language: Language;
  readonly code?: string;
  readonly framework: readonly string[];
  readonly json?: boolean;
}

export function addTenantCommands({ program, context }: CommandGroup): void {
  const { t } = context;
  const group = program.command("tenant").description(t("cli:nouns.tenant"));

  group
    .command("list")
    .description(t("cli:verbs.tenantList"))
    .action(async (options: { json?: boolean }) => {
      const tenants = await withApp(context, (app) => listTenants(app));
      if (options.json) printJson(context, tenants.map(summaryOf));
      else {
        const rows = tenants.map(({ slug, name, kind, country }) => [slug, name, kind, country]);
        printTable(context, rows);
      }
    });

  group
    .command("create")
    .description(t("cli:verbs.tenantCreate"))
    .argument("slug", t("cli:options.slug"))
    .requiredOption("--name <name>", t("cli:options.name"))
    .addOption(
      new Option("--kind <kind>", t("cli:options.kind"))
        .choices(["municipality", "region"])
        .default("municipality"),
    )
    .requiredOption("--country <code>", t("cli:options.country"))
    .addOption(
      new Option("--language <code>", t("cli:options.language"))
        .choices(LANGUAGES)
        .makeOptionMandatory(),
    )
    .option("--code <number>", t("cli:options.code"))
    .option(
      "--framework <id>",
      t("cli:options.frameworks"),
      (id: string, before: readonly string[]) => [...before, id],
      [],
    )
    .action(async (slug: string, options: CreateOptions) => {
      const tenant = await withApp(context, (app) =>
        createTenant({
          app,
          input: {
            slug,
            name: options.name,
            kind: options.kind,
            country: options.country,
            language: options.language,
            administrativeCode: options.code ?? null,
            frameworks: [...options.framework],
          },
        }),
      );
      if (options.json) printJson(context, summaryOf(tenant));
      else context.print(`${t("cli:said.tenantCreated", { name: tenant.name, slug })}\n`);
    });
}

function summaryOf({ slug, name, kind, country, administrativeCode, language }: Tenant) {
  return { slug, name, kind, country, administrativeCode, language };
}
