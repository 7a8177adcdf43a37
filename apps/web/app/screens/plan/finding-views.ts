import type { Finding } from "@boplan/domain/finding";
import { blocksAdoption } from "@boplan/domain/finding";
import { type DocumentFacts, PART_NAMES, type Plan } from "@boplan/domain/plan";
import type { Framework } from "@boplan/framework-sdk";
import { formatPartialDate } from "@boplan/i18n/format";
import { FIRST_PLACES } from "@boplan/ui/finding-list";
import type { TFunction } from "i18next";
import type { Text } from "../../text/text.tsx";
import { factName } from "./plan-words.ts";

/** What one rule finds missing, in the reader's words, as plain data for the page. */
export interface FindingSummary {
  readonly id: string;
  readonly rule: string;
  readonly weight: "must" | "should";
  readonly weightLabel: string;
  readonly title: string;
  readonly citation: string;
  readonly isUnverified: boolean;
  readonly places: readonly {
    readonly text: string;
    /** Given where there is one place only: many are told apart by their text. */
    readonly label?: string;
    readonly lang?: string;
    /** The element to mend, when the finding is about one. */
    readonly elementId?: string;
    /** Names the finding together with its rule; of the first few places alone. */
    readonly path?: string;
  }[];
  /** Who set it aside, when and why, a line for each place; none while it holds. */
  readonly setAside: readonly string[] | null;
}

/**
 * The texts of findings come from the framework; the core adds weight and place. Findings of one
 * rule stand together, in the order in which the rule first comes up.
 */
export function findingViews(options: {
  findings: readonly Finding[];
  plan: Plan;
  framework: Framework;
  text: Text;
  /** A translator with the framework's words first. */
  translator: TFunction;
}): FindingSummary[] {
  const { framework, text, translator } = options;
  const messages = framework.locales[text.language];
  const requirements = new Map(framework.requirements.map((one) => [one.id, one]));
  const byRule = new Map<string, Finding[]>();
  for (const finding of options.findings) {
    // What was set aside stands apart from what still holds.
    const group = finding.setAside === null ? finding.rule : `${finding.rule}/aside`;
    const known = byRule.get(group);
    if (known) known.push(finding);
    else byRule.set(group, [finding]);
  }
  return [...byRule].flatMap(([id, findings]) => {
    const [first] = findings;
    if (!first) return [];
    const { rule } = first;
    return [
      {
        id,
        rule,
        setAside: first.setAside ? setAsideLines({ findings, text }) : null,
        weight: blocksAdoption(first) ? ("must" as const) : ("should" as const),
        weightLabel: text.t(`domain:severity.${first.severity}`),
        title: messages.requirements[rule]?.title ?? rule,
        citation: first.citation,
        isUnverified: requirements.get(rule)?.citation.verified === false,
        places: findings.map((finding, at) => {
          const { place, elementId } = placeOf({ ...options, path: finding.path });
          return {
            text: translator(`findings.${finding.messageCode}`, { ...finding.params }),
            ...(findings.length === 1 ? place : {}),
            ...(elementId === null ? {} : { elementId }),
            ...(at < FIRST_PLACES ? { path: finding.path } : {}),
          };
        }),
      },
    ];
  });
}

function setAsideLines(options: { findings: readonly Finding[]; text: Text }): string[] {
  const { findings, text } = options;
  return findings.flatMap(({ setAside }) =>
    setAside
      ? [
          `${text.t("writing.setAsideBy", {
            name: setAside.by,
            date: formatPartialDate({ date: setAside.on, language: text.language }),
          })} ${setAside.reason}`,
        ]
      : [],
  );
}

/** What a finding's path is called, and the element it names. */
export function placeOf(options: { path: string; plan: Plan; framework: Framework; text: Text }): {
  place: { label: string; lang?: string };
  elementId: string | null;
} {
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
  const part = area === "parts" ? PART_NAMES.find((name) => name === id) : undefined;
  if (part) return { place: { label: text.t(`domain:parts.${part}`) }, elementId: null };
  return { place: { label: text.t("findings.wholePlan") }, elementId: null };
}

function isFact(name: string): name is Exclude<keyof DocumentFacts, "caseNumberParts"> {
  return name in FACTS;
}

const FACTS: Readonly<Record<Exclude<keyof DocumentFacts, "caseNumberParts">, true>> = {
  type: true,
  regime: true,
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
