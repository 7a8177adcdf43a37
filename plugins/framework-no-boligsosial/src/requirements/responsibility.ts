import {
  elementPath,
  firstDayOf,
  lastDayOf,
  type Plan,
  type PlanElement,
  type Requirement,
  type RuleFinding,
} from "@boplan/framework-sdk";
import { boligsosialLov, guide } from "../citations.ts";
import { hasMeasures, measuresOf, says, UNDER_THE_ACT } from "../plan-nature.ts";

/** Units that answer for a measure or take part in one. */
function unitsInvolved(plan: Plan): Set<string> {
  return new Set(
    measuresOf({ plan }).flatMap(({ leadUnitId, participatingUnitIds }) => [
      ...(leadUnitId === null ? [] : [leadUnitId]),
      ...participatingUnitIds,
    ]),
  );
}

/** What the involved units and the groups behind the plan are called. */
function namesInvolved(plan: Plan): string[] {
  const involved = unitsInvolved(plan);
  return [
    ...plan.units.filter(({ id }) => involved.has(id)).map(({ name }) => name),
    ...measuresOf({ plan }).flatMap(({ partners }) => partners),
    ...plan.parts.participants.flatMap(({ name, members }) => [name, ...members]),
  ];
}

const measuresWhere = (options: {
  plan: Plan;
  field: keyof PlanElement;
  messageCode: string;
  matches: (measure: PlanElement) => boolean;
}): RuleFinding[] =>
  measuresOf(options)
    .filter(options.matches)
    .map((element) => ({
      path: elementPath({ element, field: options.field }),
      messageCode: options.messageCode,
      params: { title: element.title },
    }));

/** Units have no type of their own in a plan: a service is known by its name. */
const involvedRule = (options: { id: string; name: RegExp; messageCode: string }): Requirement => ({
  id: options.id,
  citation: guide.mapping,
  severity: "should",
  regimes: UNDER_THE_ACT,
  appliesTo: ({ plan }) => namesInvolved(plan).length > 0,
  check: ({ plan }) =>
    says({ plan, statement: "samarbeid-sektorer" }) ||
    namesInvolved(plan).some((name) => options.name.test(name))
      ? []
      : [{ path: "elements", messageCode: options.messageCode }],
});

/** Who carries the measures, and until when. */
export const responsibilityRequirements: readonly Requirement[] = [
  {
    id: "sectors-cooperate",
    citation: boligsosialLov("§ 5"),
    severity: "must",
    regimes: UNDER_THE_ACT,
    appliesTo: hasMeasures,
    // A small municipality may have one unit for all; then it says how the sectors work together.
    check: ({ plan }) =>
      unitsInvolved(plan).size >= 2 || says({ plan, statement: "samarbeid-sektorer" })
        ? []
        : [{ path: "elements", messageCode: "oneSector" }],
  },
  involvedRule({ id: "nav-involved", name: /\bnav\b/i, messageCode: "navNotInvolved" }),
  involvedRule({ id: "health-involved", name: /hels|omsorg/i, messageCode: "healthNotInvolved" }),
  {
    id: "measure-has-unit",
    citation: guide.measures,
    severity: "should",
    regimes: "all",
    appliesTo: hasMeasures,
    check: ({ plan }) =>
      measuresWhere({
        plan,
        field: "leadUnitId",
        messageCode: "noUnit",
        matches: ({ leadUnitId }) => leadUnitId === null,
      }),
  },
  {
    id: "measure-has-deadline",
    citation: guide.measures,
    severity: "should",
    regimes: "all",
    appliesTo: hasMeasures,
    check: ({ plan }) =>
      measuresWhere({
        plan,
        field: "end",
        messageCode: "noDeadline",
        matches: ({ end }) => end === null,
      }),
  },
  {
    id: "deadline-in-period",
    citation: guide.measures,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) =>
      plan.document.period !== null && measuresOf({ plan }).some(({ end }) => end !== null),
    check: ({ plan }) => {
      const { period } = plan.document;
      if (period === null) return [];
      const { from, to } = period;
      return measuresWhere({
        plan,
        field: "end",
        messageCode: "deadlineOutsidePeriod",
        matches: ({ end }) =>
          end !== null && (firstDayOf(end) > `${to}-12-31` || lastDayOf(end) < `${from}-01-01`),
      }).map((finding) => ({ ...finding, params: { ...finding.params, from, to } }));
    },
  },
];
