import type { PartName, Plan } from "@boplan/domain/plan";
import type { Framework, Regime, RegimeTransition } from "@boplan/framework-sdk";
import { chosenFor } from "./choices.ts";
import type { MappingChange } from "./element-mapping.ts";

/** What becomes of an entry around the tree. Entries that stay as they are have none. */
export interface RegimePartMapping {
  readonly part: PartName;
  readonly entryId: string;
  readonly from: string;
  readonly to: string | null;
  readonly change: MappingChange;
  readonly note: "topicBecomes" | "noLongerAsked" | "bodyNoLongerNamed" | "ruleNoLongerHolds";
}

/** What of the parts the new wording calls otherwise, or no longer asks for. */
export function partMappings(options: {
  framework: Framework;
  plan: Plan;
  steps: readonly RegimeTransition[];
  to: string;
}): RegimePartMapping[] {
  const { framework, plan, steps, to } = options;
  const dropped = new Set(steps.flatMap((step) => step.droppedHearingBodies));
  const analyses = plan.parts.analyses.flatMap(({ id, topic }): RegimePartMapping[] => {
    const after = topicAfter({ steps, topic });
    if (after === topic) return [];
    const entry = { part: "analyses", entryId: id, from: topic, to: after } as const;
    return after === null
      ? [{ ...entry, change: "none", note: "noLongerAsked" }]
      : [{ ...entry, change: "changed", note: "topicBecomes" }];
  });
  const consultations = plan.parts.consultations.flatMap(({ id, parties }) =>
    parties.flatMap(({ body }): RegimePartMapping[] =>
      body !== null && dropped.has(body)
        ? [
            {
              part: "consultations",
              entryId: id,
              from: body,
              to: null,
              change: "none",
              note: "bodyNoLongerNamed",
            },
          ]
        : [],
    ),
  );
  const holds = new Set(requirementsIn({ framework, regime: to }));
  const setAsides = plan.parts.setAsides.flatMap(({ id, rule }): RegimePartMapping[] =>
    holds.has(rule)
      ? []
      : [
          {
            part: "setAsides",
            entryId: id,
            from: rule,
            to: null,
            change: "none",
            note: "ruleNoLongerHolds",
          },
        ],
  );
  return [...analyses, ...consultations, ...setAsides];
}

function topicAfter(options: { steps: readonly RegimeTransition[]; topic: string }): string | null {
  return options.steps.reduce<string | null>((topic, step) => {
    const next = topic === null ? null : chosenFor(step.analysisTopics, topic);
    return next === undefined ? topic : next;
  }, options.topic);
}

/** Ids of the rules that hold under a wording. */
export function requirementsIn(options: { framework: Framework; regime: Regime["id"] }): string[] {
  return options.framework.requirements
    .filter(({ regimes }) => regimes === "all" || regimes.includes(options.regime))
    .map(({ id }) => id);
}
