import { type Actor, requirePermission } from "@boplan/auth/permission";
import { selectPlan } from "@boplan/db/plan/plan-rows";
import type { TenantReader } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import { parsePartialDate } from "@boplan/domain/partial-date";
import { type DocumentFacts, NO_DOCUMENT_FACTS } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import { regimeOf, regimeOn } from "@boplan/framework-host";
import type { Framework } from "@boplan/framework-sdk";
import { type App, todayOf } from "../app.ts";
import { createPlan, type NewPlan } from "../plan/create-plan.ts";
import { carryForward } from "./carry-forward.ts";
import {
  elementsFromMeasures,
  type MeasurePick,
  type TakenOverLabels,
} from "./elements-from-measures.ts";
import { elementsFromTemplates, type TemplatePick } from "./elements-from-templates.ts";
import { idsFromKey } from "./ids-from-key.ts";
import { selectUnits } from "./select-units.ts";

/** What the new plan begins with. */
export type StartSource =
  | { readonly kind: "nothing" }
  | { readonly kind: "templates"; readonly picks: readonly TemplatePick[] }
  | {
      readonly kind: "former";
      readonly planSlug: string;
      readonly elementIds: readonly string[];
      readonly dates: "clear" | "move";
    }
  | {
      readonly kind: "measures";
      readonly picks: readonly MeasurePick[];
      readonly labels: TakenOverLabels;
    };

export interface PlanStart {
  /** A uuid of who asks; the same one a second time makes no second plan. */
  readonly key: string;
  readonly title: string;
  readonly frameworkId: string;
  readonly language: Language;
  /** Document type of the framework; `null` leaves it open. */
  readonly type: string | null;
  /** First and last day (`YYYY-MM-DD`) of the plan; `null` leaves it open. */
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly source: StartSource;
}

export interface StartedPlan {
  readonly slug: string;
  /** Whether it stands under an earlier wording of the law, which is the next thing to see to. */
  readonly hasOlderWording: boolean;
}

/**
 * Makes a draft. Throws `framework.unknown`, `framework.notEnabled`, `plan.titleMissing`,
 * `plan.notFound` (the former), `start.otherFramework`, `catalogue.gone`.
 */
export async function startPlan(options: {
  app: App;
  actor: Actor;
  start: PlanStart;
}): Promise<StartedPlan> {
  const { app, actor, start } = options;
  requirePermission(actor, "plan:write");
  const framework = app.frameworks.get(start.frameworkId);
  if (start.type !== null && !framework.documentTypes.some(({ id }) => id === start.type)) {
    throw new CodedError("framework.badChoice", { id: start.type });
  }
  const today = todayOf(app);
  const content = await contentOf({ ...options, framework, today });
  const { slug } = await createPlan({
    app,
    actor,
    plan: {
      key: start.key,
      title: start.title,
      summary: "",
      frameworkId: framework.id,
      language: start.language,
      ...content,
      document: {
        ...NO_DOCUMENT_FACTS,
        regime: regimeOn({ framework, date: today }).id,
        type: start.type,
        ...content.document,
        ...periodFacts(start.period),
      },
    },
  });
  const { regime = null } = content.document;
  return { slug, hasOlderWording: regime !== null };
}

type Content = Pick<NewPlan, "elements" | "parts" | "predecessorId"> & {
  readonly document: Partial<DocumentFacts>;
};

async function contentOf(options: {
  app: App;
  actor: Actor;
  start: PlanStart;
  framework: Framework;
  today: string;
}): Promise<Content> {
  const { app, actor, start, framework, today } = options;
  const { source } = start;
  const createId = idsFromKey(start.key);
  const read = <Result>(run: (reader: TenantReader) => Promise<Result>) =>
    app.tenantStore.read(actor.tenantId, run);
  switch (source.kind) {
    case "nothing":
      return { elements: [], document: {} };
    case "templates": {
      const units = await read((reader) => selectUnits(reader, today));
      const { language } = start;
      const given = { framework, language, picks: source.picks, units, createId };
      return {
        elements: elementsFromTemplates({ ...given, withGoalAreas: true }),
        document: {},
      };
    }
    case "former":
      return contentOfFormer({ ...options, source, createId });
    case "measures": {
      const elements = await read((reader) =>
        elementsFromMeasures({ app, reader, framework, ...source, on: today, createId }),
      );
      return { elements, document: {} };
    }
  }
}

async function contentOfFormer(options: {
  app: App;
  actor: Actor;
  start: PlanStart;
  source: Extract<StartSource, { kind: "former" }>;
  framework: Framework;
  today: string;
  createId: () => string;
}): Promise<Content> {
  const { app, actor, start, source, framework, today, createId } = options;
  const found = await app.tenantStore.read(actor.tenantId, (reader) =>
    selectPlan(reader, source.planSlug),
  );
  if (!found) throw new CodedError("plan.notFound");
  const former = found.plan;
  if (former.frameworkId !== framework.id) throw new CodedError("start.otherFramework");
  const { elements, parts } = carryForward({
    former,
    elementIds: new Set(source.elementIds),
    moveYears: source.dates === "move" ? yearsBetween(former.document, start.period) : null,
    today,
    createId,
  });
  const { owner, decidingBody, appliesTo, type } = former.document;
  const written = regimeOf({ framework, plan: former, on: today }).id;
  // Under an older wording it stays as it is until the planner has gone through what changes.
  const isOlder =
    written !== regimeOn({ framework, date: today }).id &&
    framework.transitions.some(({ from }) => from === written);
  return {
    elements,
    parts,
    // A plan that was superseded long ago is a source; what is in force is what this one carries on.
    predecessorId: former.status === "adopted" ? former.id : null,
    document: {
      owner,
      decidingBody,
      appliesTo,
      replaces: former.title,
      ...(isOlder ? { regime: written, type } : {}),
    },
  };
}

function periodFacts(period: PlanStart["period"]): Partial<DocumentFacts> {
  if (period === null) return {};
  return {
    period: { from: Number(period.from.slice(0, 4)), to: Number(period.to.slice(0, 4)) },
    validFrom: parsePartialDate(period.from),
    validTo: parsePartialDate(period.to),
  };
}

/** `null` where either plan does not say when it begins: dates are then cleared. */
function yearsBetween(former: DocumentFacts, period: PlanStart["period"]): number | null {
  const began = former.period?.from ?? Number(former.validFrom?.slice(0, 4) ?? Number.NaN);
  return period === null || Number.isNaN(began) ? null : Number(period.from.slice(0, 4)) - began;
}
