import type { CliContext } from "./cli-context.ts";

/** One JSON document, the same fields on every run. */
export function printJson(context: CliContext, value: unknown): void {
  context.print(`${JSON.stringify(value, null, 2)}\n`);
}

/** Rows in columns as wide as their widest cell. */
export function printTable(context: CliContext, rows: readonly (readonly string[])[]): void {
  if (rows.length === 0) {
    context.print(`${context.t("cli:said.none")}\n`);
    return;
  }
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    }
  }
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  context.print(`${lines.join("\n")}\n`);
}
