import { slugOf } from "@boplan/application/plan/plan-slug";
import {
  type DocumentFacts,
  NO_DOCUMENT_FACTS,
  NO_PARTS,
  type Plan,
  type PlanStatus,
} from "@boplan/domain/plan";
import { dateOf, stableId } from "../plan-draft.ts";
import { type Fate, two } from "./fate.ts";
import { afterReport, asAdopted, type ReportedElement } from "./follow-up.ts";
import { fill, type Ground } from "./ground.ts";
import { growElements } from "./grow-elements.ts";
import type { Course } from "./grow-indicators.ts";
import { growParts } from "./grow-parts.ts";
import { type Random, randomOf } from "./random.ts";

/** A version that was frozen on a day, and the plan as it then stood. */
export interface GrownVersion {
  readonly id: string;
  readonly number: number;
  readonly label: string;
  readonly purpose: "record" | "adopted";
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly plan: Plan;
  /** Elements that were reported on before it was frozen. */
  readonly reported: readonly ReportedElement[];
}

/** A plan with its past. */
export interface GrownPlan {
  /** As the plan stands today. */
  readonly plan: Plan;
  readonly createdOn: string;
  /** How often title, summary or document facts were saved. */
  readonly headVersion: number;
  readonly predecessorId: string | null;
  readonly elements: readonly ReportedElement[];
  readonly versions: readonly GrownVersion[];
}

interface Asked {
  readonly ground: Ground;
  /** `former`, `current` or `next`: tells the plans of one municipality apart. */
  readonly name: string;
  readonly status: PlanStatus;
  /** `null`: it has not been decided on. */
  readonly adoptedOn: string | null;
  readonly validTo: string | null;
  readonly from: number;
  readonly to: number;
  readonly fullness: number;
  readonly predecessorId?: string | null;
}

/** The plans of a municipality as its fate has it: former, current, next; none where it has none. */
export function growPlans(options: { ground: Ground; fate: Fate }): GrownPlan[] {
  const { ground, fate } = options;
  const { adoptedOn, validTo, state } = fate;
  if (state === "none") return [];
  const year = Number(adoptedOn.slice(0, 4));
  const thisYear = Number(ground.today.slice(0, 4));
  if (state === "draft") {
    const draft = { name: "current", from: thisYear + 1, to: thisYear + 5, fullness: 0.6 };
    return [growPlan({ ...draft, ground, status: "draft", adoptedOn: null, validTo: null })];
  }
  const to = validTo === null ? year + 4 : Number(validTo.slice(0, 4));
  const former = fate.former
    ? growPlan({
        ground,
        name: "former",
        status: "superseded",
        adoptedOn: `${year - 4}-11-${adoptedOn.slice(8)}`,
        validTo: `${year - 1}-12-31`,
        from: year - 4,
        to: year - 1,
        fullness: 0.42,
      })
    : null;
  const from = adoptedOn.slice(5) > "10" && to > year ? year + 1 : year;
  const current = growPlan({
    ground,
    name: "current",
    status: "adopted",
    adoptedOn,
    validTo,
    from,
    to,
    fullness: 0.78,
    predecessorId: former?.plan.id ?? null,
  });
  const next = fate.next
    ? growPlan({
        ground,
        name: "next",
        status: "draft",
        adoptedOn: null,
        validTo: null,
        from: Math.max(to, thisYear) + 1,
        to: Math.max(to, thisYear) + 5,
        fullness: 0.5,
        predecessorId: current.plan.id,
      })
    : null;
  return [former, current, next].filter((plan) => plan !== null);
}

function growPlan(options: Asked): GrownPlan {
  const { ground, name, status, adoptedOn, from, to, fullness, predecessorId = null } = options;
  const key = `${ground.key}/${name}`;
  const random = randomOf(key);
  const course: Course = { from, to, followedUp: reportYears({ ...options, today: ground.today }) };
  const { title, type } = titleOf({ ...options, random });
  const summary = fill(random.pick(ground.words.summaries), {
    place: ground.municipality.name,
    from,
    to,
  });
  const parts = { ...NO_PARTS, ...growParts({ ground, plan: name, random, course }) };
  const document = documentOf({ ...options, random, type });
  const final = growElements({ ground, plan: name, random, course, fullness });
  const begun = asAdopted({ elements: final, course });
  const plan = (reported: readonly ReportedElement[], stands: PlanStatus): Plan => ({
    id: stableId(key),
    slug: slugOf(title),
    title,
    summary,
    frameworkId: ground.framework.id,
    language: ground.language,
    status: stands,
    document,
    parts:
      adoptedOn === null ? parts : { ...parts, decisions: [decisionOf({ key, ground, document })] },
    customFields: [],
    units: ground.units,
    elements: reported.map(({ element }) => element),
  });
  const silent = random.chance(0.1);
  const versions: GrownVersion[] = [];
  let standing: readonly ReportedElement[] = begun;
  if (adoptedOn !== null) {
    versions.push(versionOf({ on: adoptedOn, label: ground.words.labels.adopted, year: null }));
    for (const year of course.followedUp) {
      if (!silent) standing = afterReport({ before: standing, final, course, year, key });
      const on = `${year + 1}-${two(random.int(2, 3))}-${two(random.int(1, 28))}`;
      versions.push(versionOf({ on, label: ground.words.labels.followUp, year }));
    }
  }
  return {
    plan: plan(standing, status),
    createdOn:
      adoptedOn === null
        ? `${ground.today.slice(0, 4)}-01-${two(random.int(8, 28))}`
        : dayBefore({ day: adoptedOn, years: 1 }),
    headVersion: adoptedOn === null ? 1 : 2,
    predecessorId,
    elements: standing,
    versions,
  };

  function versionOf(given: { on: string; label: string; year: number | null }): GrownVersion {
    const number = versions.length + 1;
    return {
      id: stableId(`${key}/version/${number}`),
      number,
      label: fill(given.label, { year: given.year ?? "" }),
      purpose: number === 1 ? "adopted" : "record",
      on: given.on,
      plan: plan(standing, "adopted"),
      reported: number === 1 ? [] : standing.filter(({ changed }) => changed.length > 0),
    };
  }
}

/** Years that a report has been made for: in spring of the year after, while the plan held. */
function reportYears(options: Asked & { today: string }): number[] {
  const { adoptedOn, to, today, status } = options;
  if (adoptedOn === null || status === "superseded") return [];
  const first = Number(adoptedOn.slice(0, 4));
  const last = Math.min(to, Number(today.slice(0, 4)) - (today.slice(5) > "03-31" ? 1 : 2));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

function titleOf(options: Asked & { random: Random }) {
  const { ground, random, adoptedOn, from, to } = options;
  const day = adoptedOn ?? ground.today;
  const open = ground.words.titles.filter(({ before }) => before === undefined || day < before);
  const { title, type } = random.pick(open);
  return { title: fill(title, { from, to }), type };
}

function documentOf(options: Asked & { random: Random; type: string }): DocumentFacts {
  const { ground, random, type, adoptedOn, validTo, from, to } = options;
  const { framework, words, municipality } = ground;
  const caseNumber = random.chance(0.9) ? caseNumberOf({ ground, random, from }) : null;
  const section =
    municipality.country === "SE"
      ? `§ ${random.int(12, 190)}`
      : `PS ${random.int(8, 140)}/${String(from).slice(2)}`;
  return {
    ...NO_DOCUMENT_FACTS,
    type,
    owner: random.chance(0.85) ? random.pick(words.owner) : null,
    decidingBody: adoptedOn === null ? null : random.pick(words.council.names),
    caseNumber,
    caseNumberParts: caseNumber === null ? null : framework.parseCaseNumber(caseNumber),
    adoptedOn: dateOf(adoptedOn ?? undefined),
    adoptedUnder: adoptedOn === null ? null : section,
    drawnUpOn: random.chance(0.5) ? dateOf(`${from - 1}-${two(random.int(1, 12))}`) : null,
    validFrom: random.chance(0.7) ? dateOf(String(from)) : null,
    validTo: dateOf(validTo ?? undefined),
    appliesTo: random.chance(0.5) ? fill(words.appliesTo, { place: municipality.name }) : null,
    period: { from, to },
    legallyBinding: municipality.country === "NO" ? false : null,
    replaces: random.chance(0.3) ? words.replaces : null,
  };
}

function caseNumberOf(options: { ground: Ground; random: Random; from: number }): string {
  const { ground, random, from } = options;
  const number = random.int(12, 1890);
  if (ground.municipality.country === "NO") return `${from - 1}/${String(number).padStart(4, "0")}`;
  return random.chance(0.5)
    ? `KS ${from - 1}/${number}`
    : `KS-${String(from - 1).slice(2)}/${String(number).padStart(5, "0")}`;
}

function decisionOf(options: { key: string; ground: Ground; document: DocumentFacts }) {
  const { key, ground, document } = options;
  return {
    id: stableId(`${key}/decision`),
    subject: "adoption" as const,
    body: document.decidingBody ?? "",
    bodyId: ground.words.council.id,
    on: document.adoptedOn,
    caseNumber: document.caseNumber,
    section: document.adoptedUnder,
    outcome: "approved" as const,
    minutesUrl: null,
    text: "",
  };
}

function dayBefore({ day, years }: { day: string; years: number }): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
}
