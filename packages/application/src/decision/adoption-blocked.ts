import { CodedError } from "@boplan/domain/error";
import type { Finding } from "@boplan/domain/finding";

/** An adoption that the law stands in the way of, with what is missing once the decision is made. */
export class AdoptionBlocked extends CodedError {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super("plan.findingsBlock", { count: findings.length });
    this.findings = findings;
  }
}
