import { type Plan, partPath, type Requirement, type RuleFinding } from "@boplan/framework-sdk";
import { bfl, boverketGroups, olderBfl } from "../citations.ts";
import { ITEMISED, isStatutory, UNMET_NEEDS } from "./standing.ts";

type Analysis = Plan["parts"]["analyses"][number];

const basis = bfl("2 § andra stycket");
const formerBasis = olderBfl({
  section: "2 §",
  sfs: "2013:866",
  url: "https://upphandlingsjuristen.com/law/lag-2000-1383/",
});

/** What the plan must rest on: 2 § second paragraph, in the wordings of 2014, 2022 and 2025. */
export const analysisRequirements: readonly Requirement[] = [
  {
    id: "analysis-demography",
    citation: basis,
    severity: "must",
    regimes: ITEMISED,
    appliesTo: ({ plan }) => isStatutory(plan),
    check: ({ plan }) => {
      const analyses = analysesOf({ plan, topic: "demografi" });
      if (analyses.length === 0) return missing("noDemography");
      return analyses.some(isSourced) ? [] : analyses.map(unsourced);
    },
  },
  present({ id: "analysis-market", topic: "marknadsforutsattningar", code: "noMarketAnalysis" }),
  present({
    id: "analysis-unmet-needs",
    topic: "otillgodosedda-behov",
    code: "noUnmetNeeds",
    regimes: UNMET_NEEDS,
  }),
  {
    id: "boverket-material",
    citation: basis,
    severity: "must",
    regimes: UNMET_NEEDS,
    appliesTo: ({ plan }) => isStatutory(plan),
    check: ({ plan }) => {
      const used = plan.parts.analyses.filter(({ provider }) => /boverket/i.test(provider ?? ""));
      if (used.length === 0) return missing("noBoverketMaterial");
      return used.some(({ year }) => year !== null)
        ? []
        : used.map((entry) => ({
            path: partPath({ part: "analyses", entry }),
            messageCode: "boverketMaterialUndated",
            params: { title: entry.title },
          }));
    },
  },
  present({
    id: "analysis-demand",
    topic: "efterfragan",
    code: "noDemandAnalysis",
    regimes: ["bfl-2014"],
    citation: formerBasis,
  }),
  present({
    id: "analysis-special-groups",
    topic: "sarskilda-grupper",
    code: "noGroupAnalysis",
    regimes: ["bfl-2014"],
    citation: formerBasis,
  }),
  present({
    id: "analysis-demand-advised",
    topic: "efterfragan",
    code: "noDemandAnalysis",
    regimes: UNMET_NEEDS,
    // Named by the former wording only: the citation says so.
    citation: formerBasis,
    severity: "should",
  }),
  present({
    id: "analysis-groups-advised",
    topic: "sarskilda-grupper",
    code: "noGroupAnalysis",
    regimes: UNMET_NEEDS,
    citation: boverketGroups,
    severity: "should",
  }),
  {
    id: "analyses-sourced",
    citation: basis,
    severity: "should",
    regimes: ITEMISED,
    // Demography has a rule of its own.
    appliesTo: ({ plan }) => plan.parts.analyses.some(({ topic }) => topic !== "demografi"),
    check: ({ plan }) =>
      plan.parts.analyses
        .filter((analysis) => analysis.topic !== "demografi" && !isSourced(analysis))
        .map(unsourced),
  },
];

function present(options: {
  id: string;
  topic: string;
  code: string;
  regimes?: readonly string[];
  citation?: Requirement["citation"];
  severity?: Requirement["severity"];
}): Requirement {
  const { id, topic, code, regimes = ITEMISED, citation = basis, severity = "must" } = options;
  return {
    id,
    citation,
    severity,
    regimes,
    appliesTo: ({ plan }) => isStatutory(plan),
    check: ({ plan }) => (analysesOf({ plan, topic }).length > 0 ? [] : missing(code)),
  };
}

/** Analyses of the topic that say something, here or in the source they point to. */
function analysesOf(options: { plan: Plan; topic: string }): Analysis[] {
  return options.plan.parts.analyses.filter(
    ({ topic, text, source }) => topic === options.topic && (text.trim() !== "" || source !== null),
  );
}

function isSourced({ provider, source, year }: Analysis): boolean {
  return (provider !== null || source !== null) && year !== null;
}

function missing(messageCode: string): RuleFinding[] {
  return [{ path: partPath({ part: "analyses" }), messageCode }];
}

function unsourced(entry: Analysis): RuleFinding {
  return {
    path: partPath({ part: "analyses", entry }),
    messageCode: "analysisUnsourced",
    params: { title: entry.title },
  };
}
