import type { SetAside } from "../plan/index.ts";

/** How much a rule weighs. `mustWithSanction`: the law names a consequence for leaving it out. */
export type Severity = "must" | "mustWithSanction" | "should";

/**
 * One thing a framework's rule found missing or wrong in a plan.
 * `path` names the place: `document/<field>`, `elements`, `elements/<id>`,
 * `elements/<id>/<field>`, `parts/<part>` or `parts/<part>/<entry id>`.
 */
export interface Finding {
  readonly rule: string;
  /** Act and section as the profession cites it. */
  readonly citation: string;
  readonly severity: Severity;
  readonly path: string;
  /** Key of the message in the framework's locale. */
  readonly messageCode: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Who set the finding aside and why; `null` while it stands. */
  readonly setAside: SetAside | null;
}

/**
 * Whether the finding stands in the way of adoption; it never stands in the way of saving. One that
 * a named person has set aside no longer does.
 */
export function blocksAdoption(finding: Finding): boolean {
  return finding.severity !== "should" && finding.setAside === null;
}
