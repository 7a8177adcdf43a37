import { tenantPath } from "./plan.ts";

export function adminPath(tenant: string): string {
  return `${tenantPath(tenant)}/admin`;
}

export function membersPath(tenant: string): string {
  return `${adminPath(tenant)}/members`;
}

export function memberPath({ tenant, user }: { tenant: string; user: string }): string {
  return `${membersPath(tenant)}/${encodeURIComponent(user)}`;
}

export function unitsPath(tenant: string): string {
  return `${adminPath(tenant)}/units`;
}

export function unitPath({ tenant, unit }: { tenant: string; unit: string }): string {
  return `${unitsPath(tenant)}/${encodeURIComponent(unit)}`;
}

export function handOverPath(tenant: string): string {
  return `${adminPath(tenant)}/hand-over`;
}

export function areaPath(tenant: string): string {
  return `${adminPath(tenant)}/area`;
}

export function frameworksPath(tenant: string): string {
  return `${adminPath(tenant)}/frameworks`;
}

export function fieldsPath(tenant: string): string {
  return `${adminPath(tenant)}/fields`;
}

export function retentionPath(tenant: string): string {
  return `${adminPath(tenant)}/reports`;
}

/** The template as it was sent in. */
export function styleTemplatePath(tenant: string): string {
  return `${retentionPath(tenant)}/template`;
}

export function publishingPath(tenant: string): string {
  return `${adminPath(tenant)}/publishing`;
}

export interface LogQuery {
  readonly action?: string;
  readonly person?: string;
  readonly from?: string;
  readonly to?: string;
  readonly before?: string;
}

export function logPath({ tenant, query = {} }: { tenant: string; query?: LogQuery }): string {
  return `${adminPath(tenant)}/log${queryOf({ ...query })}`;
}

export function logFilePath(options: {
  tenant: string;
  query: LogQuery;
  format: "csv" | "json";
}): string {
  const { tenant, query, format } = options;
  return `${adminPath(tenant)}/log/file${queryOf({ ...query, format })}`;
}

/** The link of an invitation, under this site. */
export function joinPath({ tenant, token }: { tenant: string; token: string }): string {
  return `/join/${encodeURIComponent(tenant)}/${encodeURIComponent(token)}`;
}

export const mailDemoPath = "/mail-demo";

function queryOf(parts: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parts).filter((part): part is [string, string] => Boolean(part[1]));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : "";
}

/** Arms or logo by the hash of its bytes, for those who may share; public or not yet. */
export function ownPicturePath(picture: { tenant: string; sha256: string }): string {
  return `${tenantPath(picture.tenant)}/picture/${picture.sha256}.png`;
}
