import { randomUUID } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { createPlan } from "@boplan/application/plan/create-plan";
import { CodedError } from "@boplan/domain/error";
import type { ElementKind } from "@boplan/domain/plan";
import type { Framework } from "@boplan/framework-sdk";
import type { PlanProposal, ProposedElement } from "@boplan/ingest";
import type { ReadDocument } from "@boplan/ingest/read-document";
import { type CliContext, withTenant } from "../cli-context.ts";
import { importFolder } from "../import-folder.ts";
import { printJson, printTable } from "../output.ts";
import { type OutlineNode, outlineOf } from "../plan-document.ts";
import { readFileBytes } from "../read-file-bytes.ts";
import { UsageError } from "../usage-error.ts";
import type { CommandGroup } from "./command-group.ts";

interface ImportOptions {
  readonly framework: string;
  readonly tenant?: string;
  readonly title?: string;
  readonly leftovers?: boolean;
  readonly json?: boolean;
}

/** Takes the framework that reads most of the document. */
const ANY_FRAMEWORK = "auto";

export function addPlanImport({ program, context }: CommandGroup): void {
  const { t } = context;
  program
    .command("import")
    .description(t("cli:verbs.planImport"))
    .argument("file", t("cli:options.fileOrFolder"))
    .requiredOption("--framework <id>", t("cli:options.importFramework"))
    .option("--tenant <slug>", t("cli:options.tenant"))
    .option("--title <title>", t("cli:options.title"))
    .option("--leftovers", t("cli:options.leftovers"))
    .action(async (fileName: string, options: ImportOptions) => {
      const { loadFrameworks } = await import("@boplan/framework-host");
      const installed = loadFrameworks();
      const frameworks =
        options.framework === ANY_FRAMEWORK
          ? installed.list().map(({ id }) => id)
          : [installed.get(options.framework).id];
      if (await isFolder({ context, fileName })) {
        // A folder is looked through; each plan of it is saved by name, one at a time.
        if (options.tenant !== undefined) {
          throw new UsageError({ key: "badValue", subject: "file" });
        }
        const { json = false, leftovers = false } = options;
        await importFolder({ context, folder: fileName, frameworks, json, leftovers });
        return;
      }
      const bytes = await readFileBytes({ context, fileName });
      // Loaded here, so that the other commands do not wait for the reader.
      const { readDocument } = await import("@boplan/ingest/read-document");
      const read = await readDocument({ bytes, fileName, frameworks });
      const framework = installed.get(read.frameworkId);
      const { proposal, source } = read;
      const saved =
        options.tenant === undefined
          ? null
          : await saveDraft({
              context,
              slug: options.tenant,
              framework,
              read,
              title: options.title,
              fileName,
            });
      if (options.leftovers) printLeftovers({ context, read, json: options.json ?? false });
      else if (options.json) {
        const { format, notices } = source;
        const about = { framework: framework.id, format, notices };
        const { document, parts, ...rest } = proposal;
        // As `plan show` has it: the parts beside the facts, each entry with its place in the source.
        const whole = { ...rest, document: { ...document, ...parts } };
        printJson(context, { ...whole, ...about, ...(saved ? { saved } : {}) });
      } else printProposal({ context, framework, read });
      if (options.json) return;
      for (const notice of source.notices) context.note(`${t(`errors:${notice}`)}\n`);
      context.note(`${t("cli:said.leftovers", { count: proposal.leftovers.length })}\n`);
      if (saved) context.print(`${t("cli:said.planSaved", { ...saved })}\n`);
    });
}

function printProposal(options: {
  context: CliContext;
  framework: Framework;
  read: ReadDocument;
}): void {
  const { context, framework, read } = options;
  const words = framework.locales[context.language].kinds;
  const nameOf = (kind: ElementKind) => words[kind]?.one ?? kind;
  const { notice, elements } = read.proposal;
  const outline = outlineOf(elements.map((element) => outlineNode({ element, nameOf })));
  context.print(`${notice ? context.t(`errors:${notice.code}`) : outline.join("\n")}\n`);
}

/** What was not placed: the line, where it stands in the original, its topic and its words. */
function printLeftovers(options: { context: CliContext; read: ReadDocument; json: boolean }): void {
  const { context, read, json } = options;
  const placed = read.proposal.leftovers.map((leftover) => ({
    ...leftover,
    place: read.source.places[leftover.line - 1] ?? null,
  }));
  if (json) {
    printJson(context, placed);
    return;
  }
  const { t } = context;
  const placeOf = (place: ReadDocument["source"]["places"][number]) => {
    if (place === null) return "";
    return "page" in place
      ? t("cli:said.page", { page: place.page })
      : t("cli:said.row", { sheet: place.sheet, row: place.row });
  };
  const rows = placed.map(({ line, place, topic, text }) => [
    String(line),
    placeOf(place),
    topic ?? "–",
    text,
  ]);
  printTable(context, rows);
}

async function isFolder(options: { context: CliContext; fileName: string }): Promise<boolean> {
  const stat = await fs.stat(path.resolve(options.context.cwd, options.fileName)).catch(() => null);
  return stat?.isDirectory() ?? false;
}

async function saveDraft(options: {
  context: CliContext;
  slug: string;
  framework: Framework;
  read: ReadDocument;
  title: string | undefined;
  fileName: string;
}): Promise<{ id: string; slug: string; tenant: string }> {
  const { context, slug, framework, read, title, fileName } = options;
  const { planFile, proposal } = read;
  if (planFile !== null) {
    // The file is a plan already: saved whole, with what a proposal has no place for.
    const { savePlanFile } = await import("@boplan/application/import/draft-from-plan-file");
    return withTenant({ context, slug }, async ({ app, tenant, actor }) => {
      const named = title === undefined ? {} : { title };
      const saved = await savePlanFile({ app, actor, planFile, ...named });
      return { ...saved, tenant: tenant.slug };
    });
  }
  // A document without goals or measures is no plan; an empty draft would only look like one.
  if (proposal.notice !== null) throw new CodedError(proposal.notice.code);
  const { toPlanElements, toPlanParts } = await import("@boplan/ingest");
  return withTenant({ context, slug }, async ({ app, tenant, actor }) => {
    const saved = await createPlan({
      app,
      actor,
      plan: {
        title: title ?? titleOf({ proposal, fileName }),
        summary: "",
        frameworkId: framework.id,
        language: framework.languages[0] ?? tenant.language,
        document: proposal.document,
        elements: toPlanElements({ proposal, newId: randomUUID }),
        parts: toPlanParts({ proposal, newId: randomUUID }),
      },
    });
    return { ...saved, tenant: tenant.slug };
  });
}

function titleOf(options: { proposal: PlanProposal; fileName: string }): string {
  if (options.proposal.title !== null) return options.proposal.title;
  return path.basename(options.fileName, path.extname(options.fileName));
}

function outlineNode(options: {
  element: ProposedElement;
  nameOf: (kind: ElementKind) => string;
}): OutlineNode {
  const { element, nameOf } = options;
  return {
    kind: nameOf(element.kind),
    title: element.title,
    children: element.children.map((child) => outlineNode({ element: child, nameOf })),
  };
}
