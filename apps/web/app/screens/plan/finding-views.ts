import type { Finding } from "@boplan/domain/finding";
import { blocksAdoption } from "@boplan/domain/finding";
import type { DocumentFacts, Plan } from "@boplan/domain/plan";
import type { Framework } from "@boplan/framework-sdk";
import type { TFunction } from "i18next";
import type { Text } from "../../text/text.tsx";
import { factName } from "./plan-words.ts";

/** A finding in the reader's words, as plain data for the page. */
export interface FindingSummary {
  readonly id: string;
  readonly weight: "must" | "should";
  readonly weightLabel: string;
  readonly title: string;
  readonly text: string;
  readonly citation: string;
  readonly isUnverified: boolean;
  readonly place: { readonly label: string; readonly lang?: string };
  /** The element to mend, when the finding is about one. */
  readonly elementId: string | null;
}

/** The texts of findings come from the framework; the core adds only weight and place. */
export function findingViews(options: {
  findings: readonly Finding[];
  plan: Plan;
  framework: Framework;
  text: Text;
  /** A translator with the framework's words first. */
  translator: TFunction;
}): FindingSummary[] {
  const { findings, plan, framework, text, translator } = options;
  const messages = framework.locales[text.language];
  const requirements = new Map(
    framework.requirements.map((requirement) => [requirement.id, requirement]),
  );
  return findings.map((finding, place) => ({
    id: `${finding.rule}-${place}`,
    weight: blocksAdoption(finding) ? "must" : "should",
    weightLabel: text.t(`domain:severity.${finding.severity}`),
    title: messages.requirements[finding.rule]?.title ?? finding.rule,
    text: translator(`findings.${finding.messageCode}`, { ...finding.params }),
    citation: finding.citation,
    isUnverified: requirements.get(finding.rule)?.citation.verified === false,
    ...placeOf({ path: finding.path, plan, framework, text }),
  }));
}

function placeOf(options: {
  path: string;
  plan: Plan;
  framework: Framework;
  text: Text;
}): Pick<FindingSummary, "place" | "elementId"> {
  const { path, plan, framework, text } = options;
  const [area, id] = path.split("/");
  const element = area === "elements" ? plan.elements.find((one) => one.id === id) : undefined;
  if (element) {
    const lang = plan.language === text.language ? undefined : plan.language;
    return { place: { label: element.title, lang }, elementId: element.id };
  }
  if (area === "document" && id !== undefined && isFact(id)) {
    return { place: { label: factName({ framework, text, fact: id }) }, elementId: null };
  }
  return { place: { label: text.t("findings.wholePlan") }, elementId: null };
}

function isFact(name: string): name is Exclude<keyof DocumentFacts, "caseNumberParts"> {
  return name in FACTS;
}

const FACTS: Readonly<Record<Exclude<keyof DocumentFacts, "caseNumberParts">, true>> = {
  type: true,
  owner: true,
  decidingBody: true,
  caseNumber: true,
  adoptedOn: true,
  adoptedUnder: true,
  drawnUpOn: true,
  validFrom: true,
  validTo: true,
  revisedOn: true,
  appliesTo: true,
  appendixOf: true,
  period: true,
  legallyBinding: true,
  replaces: true,
  references: true,
};
