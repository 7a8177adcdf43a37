import { parsePartialDate } from "@boplan/domain/partial-date";
import type { ElementIndicator, PlanElement } from "@boplan/domain/plan";
import { formatNumber, formatPartialDate } from "@boplan/i18n/format";
import type { Fact, Inline, Run } from "../document-model.ts";
import { planRun, type ReportContext, unitName } from "./context.ts";
import { attainmentCell, statusCell } from "./status-cell.ts";
import { timeSpan } from "./time-span.ts";

interface ElementOptions {
  readonly context: ReportContext;
  readonly element: PlanElement;
}

/** Every attribute that is stated, as facts beneath the element's own heading. */
export function elementFacts({ context, element }: ElementOptions): Fact[] {
  const facts: Fact[] = [];
  if (element.attainment !== null || element.kind === "goal") {
    facts.push({
      label: context.t("domain:fields.attainment"),
      value: attainmentCell({ context, attainment: element.attainment }),
    });
  }
  if (element.status !== null) {
    facts.push({
      label: context.t("domain:fields.status"),
      value: statusCell({ context, status: element.status }),
    });
  }
  if (element.leadUnitId !== null) {
    facts.push({
      label: context.t("domain:fields.leadUnit"),
      value: [planRun({ context, text: unitName({ context, unitId: element.leadUnitId }) })],
    });
  }
  if (element.participatingUnitIds.length > 0) {
    facts.push({
      label: context.t("domain:fields.participatingUnits"),
      value: [planRun({ context, text: participants({ context, element }) })],
    });
  }
  const time = timeSpan({ context, start: element.start, end: element.end });
  if (time !== null) facts.push({ label: context.t("reports:columns.time"), value: time });
  return [...facts, ...sharedFacts({ context, element })];
}

/** The attributes that have no column of their own, small under a measure's title in a table. */
export function detailLines({ context, element }: ElementOptions): Run[] {
  const facts = sharedFacts({ context, element });
  if (element.attainment !== null && element.status !== null) {
    const label = context.t("domain:fields.attainment");
    facts.unshift({ label, value: context.t(`domain:attainment.${element.attainment}`) });
  }
  return facts.flatMap(({ label, value }) => [
    { t: `\n${label}: `, muted: true },
    ...runsOf(value).map((run) => ({ ...run, muted: true })),
  ]);
}

/** Names of the units that take part, in one line. */
export function participants({ context, element }: ElementOptions): string {
  return element.participatingUnitIds.map((unitId) => unitName({ context, unitId })).join(", ");
}

function sharedFacts({ context, element }: ElementOptions): Fact[] {
  const { words, t } = context;
  const facts: Fact[] = [];
  const add = (field: string, value: Inline) => {
    if (value.length > 0) facts.push({ label: t(`domain:fields.${field}`), value });
  };
  add("area", element.area ? [planRun({ context, text: element.area })] : "");
  add("targetGroups", element.targetGroups.map((id) => words.targetGroups[id] ?? id).join(", "));
  add("instruments", element.instruments.map((id) => words.instruments[id] ?? id).join(", "));
  add("themes", element.themes.map((id) => t(`domain:themes.${id}`)).join(", "));
  add("priority", element.priority === null ? "" : String(element.priority));
  add("indicators", indicatorRuns({ context, element }));
  const { partners, doneWhen, origin } = element;
  const addOwn = (key: string, value: Inline) => {
    if (value.length > 0) facts.push({ label: t(`reports:parts.element.${key}`), value });
  };
  addOwn("partners", partners.length > 0 ? [planRun({ context, text: partners.join(", ") })] : "");
  addOwn("doneWhen", doneWhen ? [planRun({ context, text: doneWhen })] : "");
  addOwn("origin", origin?.municipality ? [planRun({ context, text: origin.municipality })] : "");
  return [...facts, ...customFacts({ context, element })];
}

/** The municipality's own fields, in its own words. */
function customFacts({ context, element }: ElementOptions): Fact[] {
  const { plan, t, language } = context;
  return plan.customFields.flatMap((field) => {
    const value = element.customValues[field.id];
    if (value === undefined || value === "") return [];
    const label = field.label;
    if (typeof value === "boolean") {
      return [{ label, value: t(value ? "reports:yes" : "reports:no") }];
    }
    if (typeof value === "number") return [{ label, value: formatNumber({ value, language }) }];
    const date = field.type === "date" ? parsePartialDate(value) : null;
    return [
      {
        label,
        value:
          date === null
            ? [planRun({ context, text: value })]
            : formatPartialDate({ date, language }),
      },
    ];
  });
}

function indicatorRuns({ context, element }: ElementOptions): Run[] {
  return element.indicators.flatMap((indicator, place) => [
    ...(place > 0 ? [{ t: "; " }] : []),
    planRun({ context, text: indicator.name }),
    ...indicatorValues({ context, indicator }),
  ]);
}

function indicatorValues(options: { context: ReportContext; indicator: ElementIndicator }): Run[] {
  const { context, indicator } = options;
  const { t, language } = context;
  const number = (value: number) => formatNumber({ value, language });
  const { baseline, target, unit } = indicator;
  const values = [
    baseline && t("reports:details.indicatorFrom", { ...baseline, value: number(baseline.value) }),
    target && t("reports:details.indicatorTo", { ...target, value: number(target.value) }),
  ].filter((text) => text !== null);
  return [
    ...(unit === null ? [] : [{ t: ", " }, planRun({ context, text: unit })]),
    ...(values.length === 0 ? [] : [{ t: `: ${values.join(" → ")}` }]),
  ];
}

function runsOf(value: Fact["value"]): Run[] {
  if (typeof value === "string") return [{ t: value }];
  if ("status" in value) return [{ t: value.label }];
  return value.map((run) => (typeof run === "string" ? { t: run } : run));
}
