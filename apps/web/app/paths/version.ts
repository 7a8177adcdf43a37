import { type PlanAddress, planPath } from "./plan.ts";

/** A version by its number, or the text as it is being written. */
export type VersionInPath = number | "draft";

export function versionsPath(address: PlanAddress): string {
  return `${planPath(address)}/versions`;
}

export function versionPath(address: PlanAddress & { version: number }): string {
  return `${versionsPath(address)}/${address.version}`;
}

/** The public page of a version as it will be, for those who may share it. */
export function previewPath(address: PlanAddress & { version: number; isWhole?: boolean }): string {
  return `${versionPath(address)}/preview${address.isWhole ? "/full" : ""}`;
}

export function compareVersionsPath(
  address: PlanAddress & { before: VersionInPath; after: VersionInPath },
): string {
  return `${versionsPath(address)}/compare?before=${address.before}&after=${address.after}`;
}

export function decisionPath(address: PlanAddress): string {
  return `${planPath(address)}/decision`;
}

/** Minutes or another paper of a decision. */
export function decisionFilePath(address: PlanAddress & { file: string }): string {
  return `${decisionPath(address)}/files/${encodeURIComponent(address.file)}`;
}
