import { parseComparisonQuery } from "@boplan/application/comparison/comparison-query";
import { freezeComparison } from "@boplan/application/comparison/freeze-comparison";
import { CSV_MARK, csvLine } from "@boplan/application/csv-line";
import { CodedError } from "@boplan/domain/error";
import { FROZEN_VIEWS, type FrozenView } from "@boplan/domain/frozen-comparison";
import { MEDIA_TYPES } from "@boplan/domain/report";
import { buildComparison, comparisonTables } from "@boplan/reports/comparison/build-comparison";
import { tableRows } from "@boplan/reports/comparison/table-rows";
import { writeXlsx } from "@boplan/reports/xlsx/write-xlsx";
import { webContainer } from "./container.server.ts";
import type { TenantContext } from "./route-builder.server.ts";

/** Formats in which a view's rows are fetched at once. */
export const COMPARISON_FILE_FORMATS = ["xlsx", "csv"] as const;
export type ComparisonFileFormat = (typeof COMPARISON_FILE_FORMATS)[number];

/** Rows that a spreadsheet is written of while somebody waits for the page. */
const MOST_SPREADSHEET_ROWS = 8_000;

/** View and format of `measures.xlsx`; `null` for any other name. */
export function readComparisonFileName(
  name: string,
): { view: FrozenView; format: ComparisonFileFormat } | null {
  const [view, format, ...more] = name.split(".");
  const asked = FROZEN_VIEWS.find((one) => one === view);
  const as = COMPARISON_FILE_FORMATS.find((one) => one === format);
  return asked && as && more.length === 0 ? { view: asked, format: as } : null;
}

/**
 * A view's rows as a file in the reader's language, all of them and with the filters of the
 * address. `null` when there is no such view of what was asked for. Throws
 * `comparisonFile.tooManyRows`, `comparisonFile.restless`.
 */
export async function writeComparisonFile(options: {
  context: TenantContext<unknown>;
  view: FrozenView;
  format: ComparisonFileFormat;
}): Promise<{ name: string; mediaType: string; bytes: Uint8Array } | null> {
  const { context, view, format } = options;
  const { app, actor, url, language } = context;
  const { comparison, contentHash } = await freezeComparison({
    app,
    actor,
    query: parseComparisonQuery(url.searchParams),
    views: [view],
  });
  if (comparison.views[view] === undefined) return null;
  const input = {
    comparison,
    contentHash,
    language,
    i18n: webContainer().i18n,
    frameworks: app.frameworks.list(),
    orderedAt: app.now(),
  };
  const name = `${context.translator()("reports:comparison.fileName")}-${view}-${comparison.on}.${format}`;
  if (format === "csv") {
    const [table] = comparisonTables(input, view);
    const lines = table ? tableRows(table).map(csvLine) : [];
    const bytes = new TextEncoder().encode(CSV_MARK + lines.join(""));
    return { name, mediaType: "text/csv; charset=utf-8", bytes };
  }
  const count = comparison.views.measures?.rows.length ?? 0;
  if (count > MOST_SPREADSHEET_ROWS) throw new CodedError("comparisonFile.tooManyRows", { count });
  const bytes = await writeXlsx(buildComparison({ ...input, medium: "file" }));
  return { name, mediaType: MEDIA_TYPES.xlsx, bytes };
}
