import { randomUUID } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { createPlan } from "@boplan/application/plan/create-plan";
import { CodedError } from "@boplan/domain/error";
import type { ElementKind } from "@boplan/domain/plan";
import type { Framework } from "@boplan/framework-sdk";
import type { PlanProposal, ProposedElement } from "@boplan/ingest";
import { type CliContext, withTenant } from "../cli-context.ts";
import { printJson } from "../output.ts";
import { type OutlineNode, outlineOf } from "../plan-document.ts";
import type { CommandGroup } from "./command-group.ts";

interface ImportOptions {
  readonly framework: string;
  readonly tenant?: string;
  readonly title?: string;
  readonly json?: boolean;
}

/** More than any reader accepts; the rest of a huge file is never read into memory. */
const READ_AT_MOST = 64 * 1024 * 1024;

export function addPlanImport({ program, context }: CommandGroup): void {
  const { t } = context;
  program
    .command("import")
    .description(t("cli:verbs.planImport"))
    .argument("file", t("cli:options.file"))
    .requiredOption("--framework <id>", t("cli:options.framework"))
    .option("--tenant <slug>", t("cli:options.tenant"))
    .option("--title <title>", t("cli:options.title"))
    .action(async (fileName: string, options: ImportOptions) => {
      const { loadFrameworks } = await import("@boplan/framework-host");
      const framework = loadFrameworks().get(options.framework);
      const bytes = await readFileBytes({ context, fileName });
      // Loaded here, so that the other commands do not wait for the reader.
      const { proposePlan, readPlainText } = await import("@boplan/ingest");
      const { lines } = readPlainText({ bytes, fileName });
      const proposal = proposePlan({ lines, framework });
      const saved =
        options.tenant === undefined
          ? null
          : await saveDraft({
              context,
              slug: options.tenant,
              framework,
              proposal,
              title: options.title ?? titleOf({ proposal, fileName }),
            });
      if (options.json) {
        printJson(context, { ...proposal, ...(saved ? { saved } : {}) });
        return;
      }
      const words = framework.locales[context.language].kinds;
      const nameOf = (kind: ElementKind) => words[kind]?.one ?? kind;
      const named = outlineOf(proposal.elements.map((element) => outlineNode({ element, nameOf })));
      const notice = proposal.notice ? t(`errors:${proposal.notice.code}`) : null;
      context.print(`${notice ?? named.join("\n")}\n`);
      context.note(`${t("cli:said.leftovers", { count: proposal.leftovers.length })}\n`);
      if (saved) context.print(`${t("cli:said.planSaved", { ...saved })}\n`);
    });
}

async function readFileBytes(options: {
  context: CliContext;
  fileName: string;
}): Promise<Uint8Array> {
  const { context, fileName } = options;
  try {
    const file = await fs.open(path.resolve(context.cwd, fileName), "r");
    try {
      const { size } = await file.stat();
      const bytes = new Uint8Array(Math.min(size, READ_AT_MOST));
      let filled = 0;
      while (filled < bytes.length) {
        const { bytesRead } = await file.read(bytes, filled, bytes.length - filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return bytes.subarray(0, filled);
    } finally {
      await file.close();
    }
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new CodedError(missing ? "cli.fileNotFound" : "cli.fileUnreadable", { fileName });
  }
}

async function saveDraft(options: {
  context: CliContext;
  slug: string;
  framework: Framework;
  proposal: PlanProposal;
  title: string;
}): Promise<{ id: string; slug: string; tenant: string }> {
  const { context, slug, framework, proposal, title } = options;
  // A document without goals or measures is no plan; an empty draft would only look like one.
  if (proposal.notice !== null) throw new CodedError(proposal.notice.code);
  const { toPlanElements } = await import("@boplan/ingest");
  return withTenant({ context, slug }, async ({ app, tenant, actor }) => {
    const saved = await createPlan({
      app,
      actor,
      plan: {
        title,
        summary: "",
        frameworkId: framework.id,
        language: framework.languages[0] ?? tenant.language,
        document: proposal.document,
        elements: toPlanElements({ proposal, newId: randomUUID }),
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
