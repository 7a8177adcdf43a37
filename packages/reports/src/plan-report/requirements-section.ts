import type { Finding, Severity } from "@boplan/domain/finding";
import type { FactName, Requirement } from "@boplan/framework-sdk";
import type { Block, Cell, Inline, Row, Run, StatusCell } from "../document-model.ts";
import { dayStated, elementName, type ReportContext } from "./context.ts";
import { dateCell, partsTable, written } from "./parts-table.ts";

/** Places named one by one in a row; the rest are counted. */
const PLACES_SHOWN = 8;

/** Every requirement of the framework with citation, place and outcome: met ones too. */
export function requirementsBlocks(context: ReportContext): Block[] {
  const { t, input } = context;
  const known = new Set(input.framework.requirements.map(({ id }) => id));
  const findingsOf = (rule: string) => input.findings.filter((finding) => finding.rule === rule);
  const setAside = setAsideTable(context);
  // By act: its long name stands once above its sections, in the order the framework names them.
  const { requirements } = input.framework;
  const acts = new Set(requirements.map(({ citation }) => citation.act));
  // A rule that the framework has since dropped still said something about this plan.
  const orphans = input.findings.filter(({ rule }) => !known.has(rule));
  const rows: Row[] = [
    ...[...acts].flatMap((act): Row[] => [
      { kind: "group", label: [lawRun(context, { t: act })] },
      ...requirements
        .filter(({ citation }) => citation.act === act)
        .map((requirement) =>
          requirementRow({ context, requirement, findings: findingsOf(requirement.id) }),
        ),
    ]),
    ...(orphans.length === 0
      ? []
      : [{ kind: "group" as const, label: t("reports:requirements.dropped") }]),
    ...orphans.map((one) => orphanRow(context, one)),
  ];
  if (rows.length === 0) return [{ type: "text", content: t("reports:requirements.none") }];
  return [
    { type: "text", style: "lead", content: t("reports:requirements.lead") },
    {
      type: "table",
      id: "table-requirements",
      caption: t("reports:requirements.tableOf"),
      columns: [
        { label: t("reports:columns.citation"), w: 2.8 },
        { label: t("reports:columns.requirement"), w: 5.4 },
        { label: t("reports:columns.place"), w: 2.6 },
        { label: t("reports:columns.outcome"), w: 2.6 },
      ],
      rows,
    },
    ...setAside,
  ];
}

/** Findings that a named person has set aside: shown with the reason, never hidden. */
function setAsideTable(context: ReportContext): Block[] {
  const { t, words, plan } = context;
  return partsTable({
    context,
    id: "table-set-asides",
    caption: t("reports:parts.requirements.setAsides"),
    columns: [
      { key: "requirement", w: 4 },
      { key: "reason", w: 4 },
      { key: "name", w: 2.2 },
      { key: "date", w: 1.9 },
    ],
    rows: plan.parts.setAsides.map(({ rule, path, reason, by, on }) => [
      [{ t: words.requirements[rule]?.title ?? rule }, { t: "\n" }, place({ context, path })],
      written(context, reason),
      [{ t: by }],
      dateCell(context, on),
    ]),
  });
}

function requirementRow(options: {
  context: ReportContext;
  requirement: Requirement;
  findings: readonly Finding[];
}): Row {
  const { context, requirement, findings } = options;
  const { t } = context;
  const { citation, severity } = requirement;
  const title = context.words.requirements[requirement.id]?.title ?? requirement.id;
  return {
    cells: [
      [
        lawRun(context, { t: citation.section ?? citation.act, href: citation.url }),
        ...(citation.verified
          ? []
          : [{ t: `\n${t("reports:requirements.unverified")}`, muted: true }]),
      ],
      [
        { t: title },
        { t: `\n${t(`domain:severity.${severity}`)}`, muted: true },
        ...messages({ context, findings }),
      ],
      findings.length === 0 ? "" : places({ context, findings }),
      outcome({ context, requirement, findings }),
    ],
  };
}

/** Words of the law, marked where the document is in another language. */
function lawRun({ input, language }: ReportContext, run: Run): Run {
  const lawLanguage = input.framework.languages[0];
  const foreign = lawLanguage !== undefined && lawLanguage !== language;
  return foreign ? { ...run, lang: lawLanguage } : run;
}

function orphanRow(context: ReportContext, finding: Finding): Row {
  const findings = [finding];
  return {
    cells: [
      finding.citation,
      [
        { t: context.t(`domain:severity.${finding.severity}`), muted: true },
        ...messages({ context, findings }),
      ],
      places({ context, findings }),
      finding.setAside === null
        ? lacking({ context, severity: finding.severity })
        : { status: "na", label: context.t("reports:parts.requirements.setAside") },
    ],
  };
}

/** What was found, each sentence once however many places it holds for. */
function messages(options: { context: ReportContext; findings: readonly Finding[] }): Run[] {
  const { context, findings } = options;
  const said = findings.map(({ messageCode, params }) =>
    context.t(`findings.${messageCode}`, { ...params }),
  );
  const unique = [...new Set(said)];
  const shown: Run[] = unique.slice(0, PLACES_SHOWN).map((t) => ({ t: `\n${t}` }));
  const left = unique.length - shown.length;
  if (left > 0) shown.push({ t: `\n${context.t("reports:requirements.more", { count: left })}` });
  return shown;
}

function places(options: { context: ReportContext; findings: readonly Finding[] }): Cell {
  const { context, findings } = options;
  // Many paths have no place of their own and are all "the whole plan".
  const named = new Map(
    findings.map(({ path }) => place({ context, path })).map((run) => [`${run.t}\n${run.to}`, run]),
  );
  const shown = [...named.values()].slice(0, PLACES_SHOWN);
  const left = named.size - shown.length;
  const runs: (string | Run)[] = shown.flatMap((run, index) => (index > 0 ? ["\n", run] : [run]));
  if (left > 0) runs.push(`\n${context.t("reports:requirements.more", { count: left })}`);
  return runs satisfies Inline;
}

function place(options: { context: ReportContext; path: string }): Run {
  const { context, path } = options;
  const [area, key] = path.split("/");
  const node = area === "elements" && key ? context.nodeOf.get(key) : undefined;
  if (node) return { t: elementName({ context, node }), to: node.element.id };
  if (area === "document" && key) {
    const name: string = context.t(`facts.${key as FactName}`);
    return { t: name, to: "section-about" };
  }
  return { t: context.t("reports:requirements.wholePlan") };
}

function outcome(options: {
  context: ReportContext;
  requirement: Requirement;
  findings: readonly Finding[];
}): StatusCell {
  const { context, requirement, findings } = options;
  if (findings.length > 0) {
    return findings.every(({ setAside }) => setAside !== null)
      ? { status: "na", label: context.t("reports:parts.requirements.setAside") }
      : lacking({ context, severity: requirement.severity });
  }
  if (!concerns({ context, requirement })) {
    return { status: "na", label: context.t("reports:requirements.notApplicable") };
  }
  return { status: "pass", label: context.t("reports:requirements.noRemark") };
}

function lacking(options: { context: ReportContext; severity: Severity }): StatusCell {
  const { context, severity } = options;
  return severity !== "should"
    ? { status: "fail", label: context.t("reports:requirements.missing") }
    : { status: "warn", label: context.t("reports:requirements.shouldBeCompleted") };
}

/** Whether the requirement holds for this plan under the wording it was checked against. */
function concerns(options: { context: ReportContext; requirement: Requirement }): boolean {
  const { context, requirement } = options;
  const { regime } = context.input;
  if (!regime) return true;
  const holds = requirement.regimes === "all" || requirement.regimes.includes(regime.id);
  const on = dayStated(context);
  return holds && requirement.appliesTo({ plan: context.plan, regime, on });
}
