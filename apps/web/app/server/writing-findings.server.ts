import { blocksAdoption, type Finding } from "@boplan/domain/finding";
import type { Plan } from "@boplan/domain/plan";
import type { Framework } from "@boplan/framework-sdk";
import { formatPartialDate } from "@boplan/i18n/format";
import type { TFunction } from "i18next";
import { placeOf } from "../screens/plan/finding-views.ts";
import type { Wanting, WantingPlace, WantingRule } from "../screens/writing/wanting.ts";
import type { Text } from "../text/text.tsx";

/** More than so many places of one rule are counted, not listed: the tree marks each of them. */
const LISTED = 20;

export interface WritingFindingsOptions {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly framework: Framework;
  readonly text: Text;
  /** A translator with the framework's words first. */
  readonly translator: TFunction;
  /** The element whose findings are told in full. */
  readonly elementId: string | null;
}

/** What is wanting, by rule, small enough to be asked for after each save. */
export function writingFindings(options: WritingFindingsOptions): Wanting {
  const { findings, elementId } = options;
  const open = findings.filter(({ setAside }) => setAside === null);
  const blocking = open.filter(blocksAdoption);
  const own = findings.filter(({ path }) => elementId !== null && elementOf(path) === elementId);
  const must = new Set(blocking.flatMap(({ path }) => elementOf(path) ?? []));
  const should = new Set(open.flatMap(({ path }) => elementOf(path) ?? []));
  return {
    blocking: blocking.length,
    advice: open.length - blocking.length,
    setAside: findings.length - open.length,
    rules: byRule({ ...options, findings }, LISTED),
    own: byRule({ ...options, findings: own }, Number.POSITIVE_INFINITY),
    marks: { must: [...must], should: [...should].filter((id) => !must.has(id)) },
  };
}

function elementOf(path: string): string | null {
  const [area, id] = path.split("/");
  return area === "elements" && id !== undefined ? id : null;
}

function byRule(options: WritingFindingsOptions, listed: number): WantingRule[] {
  const { framework, text } = options;
  const messages = framework.locales[text.language];
  const groups = new Map<string, Finding[]>();
  for (const finding of options.findings) {
    // What was set aside stands apart from what still holds.
    const group = `${finding.rule} ${finding.setAside === null}`;
    const known = groups.get(group);
    if (known) known.push(finding);
    else groups.set(group, [finding]);
  }
  return [...groups.values()].flatMap((findings): WantingRule[] => {
    const [first] = findings;
    if (!first) return [];
    const citation = framework.requirements.find(({ id }) => id === first.rule)?.citation;
    return [
      {
        rule: first.rule,
        title: messages.requirements[first.rule]?.title ?? first.rule,
        citation: first.citation,
        url: citation?.url ?? "",
        isUnverified: citation?.verified === false,
        blocks: first.severity !== "should",
        count: findings.length,
        places: findings.slice(0, listed).map((finding) => wantingPlace(options, finding)),
      },
    ];
  });
}

function wantingPlace(options: WritingFindingsOptions, finding: Finding): WantingPlace {
  const { translator, text } = options;
  const { place, elementId } = placeOf({ ...options, path: finding.path });
  const [, , field = null] = finding.path.split("/");
  const { setAside } = finding;
  return {
    path: finding.path,
    text: translator(`findings.${finding.messageCode}`, { ...finding.params }),
    label: place.label,
    elementId,
    field,
    setAside: setAside && {
      by: setAside.by,
      on: formatPartialDate({ date: setAside.on, language: text.language }),
      reason: setAside.reason,
    },
  };
}
