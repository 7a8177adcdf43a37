import { tenantPath } from "./plan.ts";

export function reportsPath(tenant: string): string {
  return `${tenantPath(tenant)}/reports`;
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
