import type { HearingMode, Plan } from "@boplan/domain/plan";
import { regimeOf } from "@boplan/framework-host";
import type { Citation, Framework } from "@boplan/framework-sdk";

/** A body that law or practice names. */
export interface NamedBody {
  readonly id: string;
  /** In the plan's own language: that is the language of its documents. */
  readonly name: string;
  readonly mode: HearingMode;
  /** The place that names it; `null` where hearing it is practice. */
  readonly citation: Citation | null;
  /** Several of the kind are heard, each by name. */
  readonly several: boolean;
}

/** The bodies that the wording of the law over this plan names, then those that practice does. */
export function namedBodies(options: {
  framework: Framework;
  plan: Pick<Plan, "document" | "language">;
  on: string;
}): NamedBody[] {
  const { framework, plan } = options;
  const regime = regimeOf(options);
  const words = framework.locales[plan.language].hearingBodies;
  return framework.hearingBodies
    .filter(({ regimes }) => regimes === "all" || regimes.includes(regime.id))
    .map(({ id, mode, citation, several }) => ({
      id,
      name: words[id] ?? id,
      mode,
      citation,
      several,
    }));
}
