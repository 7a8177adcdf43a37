import type { HousingNeed, PartName, PlanParts } from "@boplan/domain/plan";
import { dateOf, stableId } from "../plan-draft.ts";
import { fill, type Ground } from "./ground.ts";
import type { Course } from "./grow-indicators.ts";
import type { Random } from "./random.ts";

/** Entries before they have their ids. */
type Bare<Name extends PartName> = Omit<PlanParts[Name][number], "id">;

interface Given {
  readonly ground: Ground;
  readonly random: Random;
  readonly course: Course;
}

/**
 * What stands around the tree of an invented plan, all but its decision. Each part is there or not
 * as real plans have it; where norms and years differ, plans of neighbours do not compare.
 */
export function growParts(options: Given & { plan: string }): Partial<PlanParts> {
  const { ground, plan, random, course } = options;
  const { words, municipality } = ground;
  const values = { place: municipality.name, from: course.from, to: course.to };
  const some = <T>(list: readonly T[], from: number, to: number) =>
    random.some(list, random.int(from, to));
  const bare: { readonly [Name in PartName]?: readonly Bare<Name>[] } = {
    sections: some(words.sections, 1, 2).map((section) => ({
      ...section,
      richText: null,
      source: null,
    })),
    needs: needsOf(options),
    analyses: some(words.analyses, 1, 5).map((analysis) => ({
      ...analysis,
      provider: random.chance(0.8) ? random.pick(words.providers) : null,
      source: null,
      year: random.chance(0.8) ? course.from - random.int(0, 2) : null,
    })),
    considerations: some(words.considerations, 0, 3).map((one) => ({ ...one, url: null })),
    challenges: some(words.challenges, 0, 3).map((one) => ({ ...one, elementIds: [] })),
    statements: some(words.statements, 0, 4).map((one) => ({
      ...one,
      unit: random.chance(0.4) ? random.pick(ground.units).id : null,
    })),
    exclusions: random.chance(0.3) ? some(words.exclusions, 1, 1) : [],
    norms: random.chance(0.6) ? some(words.norms, 1, 1) : [],
    followUps: [
      {
        rhythm: random.weighted({ yearly: 80, everyTertial: 12, everyPeriod: 8 }),
        occasion: words.followUpOccasion,
        responsible: random.pick(words.owner),
        lastDoneOn: null,
        text: words.followUpText,
      },
    ],
    participants: [
      {
        kind: "workingGroup",
        name: words.workingGroup,
        members: random.some(ground.units, 4).map(({ name }) => name),
        on: null,
        text: "",
      },
    ],
    consultations: random.chance(0.6) ? [roundOf(options)] : [],
    relations: some(words.relations, 0, 3).map((relation) => ({
      ...relation,
      title: fill(relation.title, values),
      caseNumber: null,
      adoptedOn: random.chance(0.6) ? dateOf(String(course.from - random.int(1, 8))) : null,
      validTo: null,
      url: null,
      goals: [],
      text: "",
    })),
    financing: random.chance(0.4) ? [moneyOf(options)] : [],
    lessons: random.chance(0.3)
      ? some(words.lessons, 1, 1).map((text) => ({ kind: "successFactor" as const, text }))
      : [],
  };
  return Object.fromEntries(
    Object.entries(bare).map(([part, entries]) => [
      part,
      entries.map((entry, place) => ({
        ...entry,
        id: stableId(`${ground.key}/${plan}/${part}/${place + 1}`),
      })),
    ]),
  );
}

const WHOLE = {
  dwellingType: null,
  tenure: null,
  size: null,
  targetGroup: null,
  area: null,
} as const;

/** The need as a whole, where the plan states one, and needs of groups in the same or other years. */
function needsOf({ ground, random, course }: Given): Omit<HousingNeed, "id">[] {
  const { words, homesPerYear } = ground;
  const asOf = dateOf(String(course.from - random.int(0, 1)));
  const years = course.to - course.from + 1;
  // Some reckon in households, some over other years: true of real plans, and not to be added.
  const otherYears = random.chance(0.15);
  const period = otherYears
    ? { from: course.from, to: course.from + 9 }
    : { from: course.from, to: course.to };
  const whole: Omit<HousingNeed, "id">[] = random.chance(0.8)
    ? [
        {
          ...WHOLE,
          kind: "additional",
          amount: homesPerYear * (otherYears ? 10 : years),
          unit: random.chance(0.86) ? "dwellings" : "households",
          period: random.chance(0.95) ? period : null,
          asOf,
          source: random.pick(words.needSources),
          text: random.pick(words.needTexts),
        },
      ]
    : [];
  const groups = random.some(words.needs, random.int(0, 4)).map((need) => ({
    ...WHOLE,
    kind: random.pick(["adapted", "ordinary", "adaptedWithStaff"] as const),
    amount: random.chance(0.75) ? random.int(2, 6 + homesPerYear) : null,
    unit: "dwellings" as const,
    period: random.chance(0.8) ? { from: course.from, to: course.to } : null,
    tenure: random.chance(0.2) ? random.pick(words.tenures) : null,
    size: need.size,
    targetGroup: need.targetGroup,
    asOf,
    source: random.chance(0.6) ? random.pick(words.needSources) : null,
    text: need.text,
  }));
  return [...whole, ...groups];
}

/** A round of hearing that was held before the plan was decided on. */
function roundOf({ ground, random, course }: Given): Bare<"consultations"> {
  const { framework, language, key } = ground;
  const texts = framework.locales[language];
  const year = course.from - 1;
  const bodies = random.some(framework.hearingBodies, random.int(3, 7));
  return {
    name: random.pick(ground.words.hearing),
    kind: "referral",
    opensOn: dateOf(`${year}-03-01`),
    deadline: dateOf(`${year}-04-30`),
    announcedOn: random.chance(0.6) ? dateOf(`${year}-03-01`) : null,
    url: null,
    versionNumber: null,
    parties: bodies.map(({ id, mode }) => ({
      id: stableId(`${key}/${course.from}/party/${id}`),
      body: id,
      name: texts.hearingBodies[id] ?? id,
      mode,
      askedOn: dateOf(`${year}-03-01`),
      answeredOn: random.chance(0.7) ? dateOf(`${year}-04-${random.int(10, 29)}`) : null,
    })),
    remarks: [],
    text: "",
  };
}

function moneyOf({ ground, random, course }: Given): Bare<"financing"> {
  const { words, framework, homesPerYear } = ground;
  return {
    source: random.pick(words.fundingSources),
    scheme: null,
    share: random.chance(0.4) ? random.int(2, 9) / 10 : null,
    amount: random.chance(0.8) ? homesPerYear * random.int(2, 9) * 100_000 : null,
    currency: framework.currency,
    purpose: "implementation",
    conditions: random.chance(0.3) ? `${words.followUpOccasion} ${course.from}` : null,
    text: "",
  };
}
