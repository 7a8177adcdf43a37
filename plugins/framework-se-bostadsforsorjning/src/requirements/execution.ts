import {
  elementPath,
  elementsOf,
  type Plan,
  type PlanElement,
  type Requirement,
  type RuleFinding,
} from "@boplan/framework-sdk";
import { boverketFollowUp, boverketImplementation } from "../citations.ts";

/** What Boverket advises so that the plan is carried out: who, when, and how it goes. */
export const executionRequirements: readonly Requirement[] = [
  {
    id: "measure-has-unit",
    citation: boverketImplementation,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => elementsOf({ plan, kind: "measure" }).length > 0,
    check: ({ plan }) =>
      measuresWithout({
        plan,
        field: "leadUnitId",
        messageCode: "noUnit",
        lacks: (measure) => measure.leadUnitId === null,
      }),
  },
  {
    id: "measure-has-time",
    citation: boverketImplementation,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => elementsOf({ plan, kind: "measure" }).length > 0,
    check: ({ plan }) =>
      measuresWithout({
        plan,
        field: "end",
        messageCode: "noTime",
        lacks: (measure) => measure.start === null && measure.end === null,
      }),
  },
  {
    id: "measure-has-status",
    citation: boverketFollowUp,
    severity: "should",
    regimes: "all",
    // A draft has no progress to tell of yet.
    appliesTo: ({ plan }) =>
      plan.status === "adopted" && elementsOf({ plan, kind: "measure" }).length > 0,
    check: ({ plan }) =>
      measuresWithout({
        plan,
        field: "status",
        messageCode: "noStatus",
        lacks: (measure) => measure.status === null,
      }),
  },
];

function measuresWithout(options: {
  plan: Plan;
  field: keyof PlanElement;
  messageCode: string;
  lacks: (measure: PlanElement) => boolean;
}): RuleFinding[] {
  const { plan, field, messageCode, lacks } = options;
  return elementsOf({ plan, kind: "measure" })
    .filter(lacks)
    .map((element) => ({
      path: elementPath({ element, field }),
      messageCode,
      params: { title: element.title },
    }));
}
