/** The tenant's rule as it stands in the row; without a row everything is kept. */
export interface RetentionRow {
  /** Days after a report was finished; `null` for ever. */
  readonly keep_days: number | null;
  readonly keep_of_record: boolean | null;
}

const DAY_MS = 86_400_000;

/**
 * When a report's file is deleted; `null` for never. What a municipality has published stays as long
 * as the publication, and reports of decided versions stay where the rule says so.
 */
export function expiryOf(options: {
  readonly report: {
    readonly finished_at: Date | null;
    readonly of_record: boolean;
    readonly publication_id: string | null;
  };
  readonly rule: RetentionRow;
}): Date | null {
  const { report, rule } = options;
  if (rule.keep_days === null || report.finished_at === null) return null;
  if (report.publication_id !== null) return null;
  if (report.of_record && rule.keep_of_record !== false) return null;
  return new Date(report.finished_at.getTime() + rule.keep_days * DAY_MS);
}
