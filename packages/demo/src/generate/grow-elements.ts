import { type BudgetCost, createElement, type PlanElement } from "@boplan/domain/plan";
import { dateOf, stableId } from "../plan-draft.ts";
import { two } from "./fate.ts";
import { fill, type Ground } from "./ground.ts";
import { type Course, growIndicator, plannedHomes } from "./grow-indicators.ts";
import type { Random } from "./random.ts";

type Given = Pick<PlanElement, "kind" | "title" | "parentId"> & Partial<PlanElement>;
type GoalTemplate = Ground["framework"]["goalTemplates"][number];
type MeasureTemplate = GoalTemplate["measures"][number];

/** Goal areas that this plan has: all of them, or all but the least pressing ones. */
const AREA_SHARE = 0.88;

/**
 * The tree of an invented plan, parents before children: goals and measures of the framework's
 * templates, what the words of the language add, and nothing said where real plans say nothing.
 * `course` gives the years; figures follow the years that have been followed up.
 */
export function growElements(options: {
  ground: Ground;
  /** Tells the plans of one municipality apart. */
  plan: string;
  random: Random;
  course: Course;
  /** How much of the templates it takes up, 0 to 1. */
  fullness: number;
}): PlanElement[] {
  const { ground, plan, random, course, fullness } = options;
  const { framework, language, words, municipality } = ground;
  const texts = framework.locales[language];
  const elements: PlanElement[] = [];
  const add = (given: Given): string => {
    const id = stableId(`${ground.key}/${plan}/element/${elements.length + 1}`);
    elements.push(createElement({ ...given, id }));
    return id;
  };
  const write = (text: string): string =>
    fill(text, {
      place: municipality.name,
      part: random.pick(words.parts),
      n: random.int(4, 4 + ground.homesPerYear),
      year: random.int(course.from, course.to),
      from: course.from,
      to: course.to,
    });

  if (random.chance(0.7)) {
    const { title, text } = random.pick(words.visions);
    add({ kind: "vision", parentId: null, title: write(title), text: write(text) });
  }
  const areas = framework.goalAreas.filter(() => random.chance(AREA_SHARE));
  const hasAreas = random.chance(0.85);
  let saysHomes = random.chance(0.78);
  for (const area of areas.length > 0 ? areas : framework.goalAreas) {
    const title = texts.goalAreas[area.id]?.title ?? area.id;
    const text = random.chance(0.3) ? random.pick(words.areaTexts) : "";
    const above = hasAreas
      ? add({ kind: "goalArea", parentId: null, title, text, themes: area.themes.primary })
      : null;
    for (const template of framework.goalTemplates.filter(({ goalArea }) => goalArea === area.id)) {
      if (!random.chance(fullness)) continue;
      const counts = saysHomes && template.themes.includes("new-supply");
      if (counts) saysHomes = false;
      addGoal({ template, above, counts });
    }
  }
  return elements;

  function addGoal(goal: { template: GoalTemplate; above: string | null; counts: boolean }): void {
    const { template, above, counts } = goal;
    const text = texts.goalTemplates[template.id];
    const wills = ground.language !== "sv" && random.chance(0.65);
    const goalId = add({
      kind: template.kind,
      parentId: above,
      title: text?.title ?? template.id,
      // A Norwegian goal's text is its «Vi vil», which often stands as a strategy of its own.
      text: wills ? "" : completed(text?.text ?? ""),
      themes: random.chance(0.92) ? template.themes : [],
      leadUnitId: unitFor({ unitTypes: template.units, share: 0.7 }),
      indicators: [
        ...(counts ? [plannedHomes({ ground, random, course })] : []),
        ...(random.chance(0.6)
          ? random
              .some(template.indicators, random.int(1, 2))
              .map((id) => growIndicator({ ground, random, id, course }))
          : []),
      ],
      ...fromTemplate(template.id),
    });
    const strategy = wills
      ? (text?.text ?? "")
      : random.chance(0.15)
        ? random.pick(words.strategies)
        : "";
    const under =
      strategy === ""
        ? goalId
        : add({ kind: "strategy", parentId: goalId, title: strategy.replace(/\.$/, "") });
    for (const measure of template.measures.filter(() => random.chance(0.86))) {
      addMeasure({ measure, under, unitTypes: template.units });
    }
    if (random.chance(0.35)) {
      const { title, instruments, targetGroups } = random.pick(words.measures);
      const own = { title: write(title), instruments, targetGroups };
      addMeasure({ own, under, unitTypes: template.units });
    }
  }

  function addMeasure(given: {
    measure?: MeasureTemplate;
    own?: Pick<PlanElement, "title" | "instruments" | "targetGroups">;
    under: string;
    unitTypes: readonly string[];
  }): void {
    const { measure, own, under, unitTypes } = given;
    const title = measure ? (texts.measureTemplates[measure.id]?.title ?? measure.id) : "";
    const said = random.chance(0.88);
    const time = timeOf({ random, course });
    const id = add({
      kind: "measure",
      parentId: under,
      title,
      text: random.chance(0.28) ? random.pick(words.measureTexts) : "",
      instruments: said ? (measure?.instruments ?? []) : [],
      targetGroups: said ? (measure?.targetGroups ?? []) : [],
      leadUnitId: unitFor({ unitTypes: measure?.units ?? unitTypes, share: 0.82 }),
      participatingUnitIds: random.chance(0.25) ? otherUnits(unitTypes) : [],
      responsibleUserId: random.chance(0.05) ? ground.plannerId : null,
      partners: random.chance(0.14) ? random.some(words.partners, random.int(1, 2)) : [],
      priority: random.chance(0.15) ? random.int(1, 3) : null,
      doneWhen: random.chance(0.2) ? write(random.pick(words.doneWhen)) : null,
      costs: random.chance(0.42) ? costsOf({ ground, random, course, time }) : [],
      area: random.chance(0.12) ? random.pick(words.parts) : null,
      ...time.dates,
      ...(measure ? fromTemplate(measure.id) : {}),
      ...own,
    });
    const activities = random.pick([0, 0, 1, 1, 2, 2, 2, 3, 3, 4]);
    for (const phrase of random.some(words.activities, activities)) {
      add({
        kind: "activity",
        parentId: id,
        title: write(phrase),
        leadUnitId: unitFor({ unitTypes: measure?.units ?? unitTypes, share: 0.4 }),
        ...timeOf({ random, course }).dates,
      });
    }
  }

  function unitFor({ unitTypes, share }: { unitTypes: readonly string[]; share: number }) {
    if (!random.chance(share)) return null;
    const known = unitTypes.flatMap((type) => ground.unitOf.get(type) ?? []);
    return known[0] ?? random.pick(ground.units).id;
  }

  function otherUnits(unitTypes: readonly string[]): string[] {
    return unitTypes.slice(1, 3).flatMap((type) => ground.unitOf.get(type) ?? []);
  }

  /** Swedish goal templates leave figures open in brackets. */
  function completed(text: string): string {
    const low = random.int(8, 30);
    const high = low + random.int(4, 20);
    const falls = /minskar|halveras/.test(text);
    const values: Readonly<Record<string, string | number>> = {
      antal: random.int(4, 4 + ground.homesPerYear),
      upplåtelseform: random.pick(words.tenures).toLowerCase(),
      basvärde: falls ? high : low,
      målvärde: falls ? low : high,
      kommundel: random.pick(words.parts),
      norm: random.pick(words.norms).name,
      år: course.to,
    };
    return text
      .replace("[antal] års", `${random.int(3, 6)} års`)
      .replace("[antal] månader", `${random.int(3, 12)} månader`)
      .replace("[antal] dygn", `${random.int(3, 9) * 10} dygn`)
      .replace(/\[(\p{L}+)\]/gu, (open, name: string) => String(values[name] ?? open));
  }
}

function fromTemplate(templateId: string): Pick<PlanElement, "templateId" | "origin"> {
  return {
    templateId,
    origin: { kind: "template", reference: templateId, municipality: null, elementId: null },
  };
}

interface Time {
  readonly from: number;
  readonly to: number;
  readonly dates: Pick<PlanElement, "start" | "end">;
}

/** Years within the period, stated as precisely as real plans do: mostly not. */
function timeOf({ random, course }: { random: Random; course: Course }): Time {
  const from = random.int(course.from, course.to);
  const to = Math.min(course.to, from + random.pick([0, 0, 1, 1, 2, 3]));
  const dated = (year: number, month: number) => {
    const precision = random.weighted({ year: 60, month: 28, day: 12 });
    if (precision === "year") return dateOf(String(year));
    const written = `${year}-${two(month)}`;
    return dateOf(precision === "month" ? written : `${written}-${two(random.int(1, 28))}`);
  };
  return {
    from,
    to,
    dates: {
      start: random.chance(0.45) ? dated(from, random.int(1, 5)) : null,
      end: random.chance(0.7) ? dated(to, random.int(6, 12)) : null,
    },
  };
}

function costsOf(options: {
  ground: Ground;
  random: Random;
  course: Course;
  time: Time;
}): BudgetCost[] {
  const { ground, random, time } = options;
  const kind = random.chance(0.3) ? "investment" : "operating";
  const scale = kind === "investment" ? 200_000 : 15_000;
  const amount =
    Math.round((2 + random.int(1, 12) * Math.sqrt(ground.homesPerYear)) * (scale / 10_000)) *
    10_000;
  const fundingSource = random.chance(0.7) ? random.pick(ground.words.fundingSources) : null;
  const inBudget = random.chance(0.5) ? random.chance(0.75) : null;
  const years = Array.from({ length: time.to - time.from + 1 }, (_, at) => time.from + at);
  const { currency } = ground.framework;
  return years.map((year) => ({ year, amount, currency, kind, fundingSource, inBudget }));
}
