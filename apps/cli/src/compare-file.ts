import { randomUUID } from "node:crypto";
import path from "node:path";
import type { App } from "@boplan/application/app";
import { WHOLE_COMPARISON } from "@boplan/application/comparison/comparison-query";
import { freezeComparison } from "@boplan/application/comparison/freeze-comparison";
import { orderComparison } from "@boplan/application/comparison/order-comparison";
import { CSV_MARK, csvLine } from "@boplan/application/csv-line";
import { readReportFile } from "@boplan/application/report/open-report";
import type { Actor } from "@boplan/auth/permission";
import type { FrozenView } from "@boplan/domain/frozen-comparison";
import type { ThemeId } from "@boplan/domain/theme";
import { type CliContext, withTenant } from "./cli-context.ts";
import { requireFolder, waitForReport, writeWhole } from "./report-file.ts";

/** What a comparison is written as. Rows are written here, documents are made by a worker. */
export const COMPARE_FORMATS = ["xlsx", "csv", "pdf", "docx", "html"] as const;
export type CompareFormat = (typeof COMPARE_FORMATS)[number];

/** The comparison of a whole region; one municipality against others is asked for on its page. */
const VIEWS = [
  "overview",
  "themes",
  "wording",
  "measures",
  "dwellings",
] as const satisfies readonly FrozenView[];

export interface CompareFileOptions {
  readonly context: CliContext;
  readonly slug: string;
  readonly theme: ThemeId;
  readonly format: CompareFormat;
  /** The view whose rows a `csv` has. */
  readonly view: FrozenView;
  readonly out: string;
  readonly seconds: number;
}

/** Writes the region's comparison to a file. */
export async function writeCompareFile(
  options: CompareFileOptions,
): Promise<{ file: string; bytes: number; contentHash: string }> {
  const { context, slug, format, out } = options;
  await requireFolder({ context, out });
  const file = path.resolve(context.cwd, out);
  const made = await withTenant({ context, slug }, ({ app, actor }) =>
    format === "xlsx" || format === "csv"
      ? writeRows({ ...options, app, actor, format })
      : makeDocument({ ...options, app, actor, format }),
  );
  await writeWhole({ file, bytes: made.bytes });
  return { file, bytes: made.bytes.byteLength, contentHash: made.contentHash };
}

type Inside = CompareFileOptions & { readonly app: App; readonly actor: Actor };

async function writeRows(options: Inside & { format: "xlsx" | "csv" }) {
  const { context, app, actor, theme, format, view } = options;
  const { buildComparison, comparisonTables } = await import(
    "@boplan/reports/comparison/build-comparison"
  );
  const { createI18n } = await import("@boplan/i18n/translator");
  const { comparison, contentHash } = await freezeComparison({
    app,
    actor,
    query: { ...WHOLE_COMPARISON, theme },
    views: format === "csv" ? [view] : VIEWS,
  });
  const input = {
    comparison,
    contentHash,
    language: context.language,
    i18n: createI18n(app.frameworks.locales()),
    frameworks: app.frameworks.list(),
    orderedAt: app.now(),
  };
  if (format === "csv") {
    const { tableRows } = await import("@boplan/reports/comparison/table-rows");
    const [table] = comparisonTables(input, view);
    const lines = table ? tableRows(table).map(csvLine) : [];
    return { contentHash, bytes: new TextEncoder().encode(CSV_MARK + lines.join("")) };
  }
  const { writeXlsx } = await import("@boplan/reports/xlsx/write-xlsx");
  return { contentHash, bytes: await writeXlsx(buildComparison({ ...input, medium: "file" })) };
}

async function makeDocument(options: Inside & { format: "pdf" | "docx" | "html" }) {
  const { context, app, actor, theme, format, seconds } = options;
  const { reportIds } = await orderComparison({
    app,
    actor,
    query: { ...WHOLE_COMPARISON, theme },
    views: VIEWS,
    outputs: [format],
    language: context.language,
    title: context.t("reports:comparison.titleTheme", {
      theme: context.t(`domain:themes.${theme}`).toLocaleLowerCase(),
    }),
    requestKey: randomUUID(),
  });
  const [reportId = ""] = reportIds;
  const { contentHash } = await waitForReport({ app, actor, reportId, seconds, context });
  const { bytes } = await readReportFile({ app, actor, reportId });
  return { contentHash, bytes };
}
