import { tenantPath } from "./plan.ts";

/** What the list of reports is narrowed to. */
export interface ReportsQuery {
  readonly plan?: string | undefined;
  readonly kind?: string | undefined;
  readonly state?: string | undefined;
  readonly mine?: "1" | undefined;
  readonly before?: string | undefined;
}

export function reportsPath(tenant: string, query: ReportsQuery = {}): string {
  const given = Object.entries(query).filter((part): part is [string, string] => Boolean(part[1]));
  const search = given.length > 0 ? `?${new URLSearchParams(given)}` : "";
  return `${tenantPath(tenant)}/reports${search}`;
}

/** The live line of all reports that are being made. */
export function reportListEventsPath(tenant: string): string {
  return `${reportsPath(tenant)}/events`;
}

export function schedulesPath(tenant: string, schedule?: string): string {
  const search = schedule === undefined ? "" : `?schedule=${encodeURIComponent(schedule)}#plan`;
  return `${reportsPath(tenant)}/schedules${search}`;
}

export interface ReportAddress {
  readonly tenant: string;
  readonly report: string;
}

export function reportPath({ tenant, report }: ReportAddress): string {
  return `${reportsPath(tenant)}/${encodeURIComponent(report)}`;
}

export function reportEventsPath(address: ReportAddress): string {
  return `${reportPath(address)}/events`;
}

export function reportFilePath(address: ReportAddress): string {
  return `${reportPath(address)}/file`;
}

/** A way to the file that works for minutes and without a session. */
export function linkedFilePath(
  address: ReportAddress & { until: number; by: string; signature: string },
): string {
  const { until, by, signature } = address;
  return `${reportFilePath(address)}?${new URLSearchParams({ until: String(until), by, signature })}`;
}
