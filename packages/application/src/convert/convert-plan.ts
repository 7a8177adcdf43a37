import { type Actor, requirePermission } from "@boplan/auth/permission";
import { selectPlan } from "@boplan/db/plan/plan-rows";
import { CodedError } from "@boplan/domain/error";
import type { Participant, Plan, PlanElement } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import {
  applyFrameworkMapping,
  type FrameworkMapping,
  type MappingChoices,
  mapFramework,
} from "@boplan/framework-host";
import type { Framework } from "@boplan/framework-sdk";
import { type App, todayOf } from "../app.ts";
import { createPlan } from "../plan/create-plan.ts";
import type { TakenOverLabels } from "../start/elements-from-measures.ts";
import { idsFromKey } from "../start/ids-from-key.ts";

interface Asked {
  readonly app: App;
  readonly actor: Actor;
  readonly planSlug: string;
  /** The framework that the plan is to stand in. */
  readonly frameworkId: string;
  readonly choices?: MappingChoices;
}

/** How a plan would stand in another framework, for the planner to review. */
export interface OpenedConversion {
  readonly plan: Plan;
  readonly from: Framework;
  readonly to: Framework;
  readonly mapping: FrameworkMapping;
}

/**
 * Proposes a conversion; nothing is changed. Throws `plan.notFound`, `framework.unknown` (also for
 * a framework that the tenant has not enabled, and for the plan's own), `framework.badChoice`.
 */
export async function openConversion(options: Asked): Promise<OpenedConversion> {
  const { app, actor, planSlug, frameworkId, choices } = options;
  requirePermission(actor, "plan:write");
  const to = app.frameworks.get(frameworkId);
  const found = await app.tenantStore.read(actor.tenantId, (reader) =>
    selectPlan(reader, planSlug),
  );
  if (!found) throw new CodedError("plan.notFound");
  const { plan, enabledFrameworks } = found;
  if (to.id === plan.frameworkId || !enabledFrameworks.includes(to.id)) {
    throw new CodedError("framework.unknown", { id: frameworkId });
  }
  const from = app.frameworks.get(plan.frameworkId);
  return { plan, from, to, mapping: mapFramework({ plan, from, to, on: todayOf(app), choices }) };
}

/**
 * Makes a new draft of a plan in another framework, by the reviewed choices. The plan itself is not
 * touched. Each element says which one it was; one taken over from elsewhere keeps that origin.
 * Throws as `openConversion`, and `plan.titleMissing`.
 */
export async function convertPlan(
  options: Asked & {
    /** A uuid of who asks; the same one a second time makes no second plan. */
    readonly key: string;
    readonly title: string;
    readonly language: Language;
    readonly labels: TakenOverLabels;
    /** Municipalities that the plan is made together with, by name; empty for one's own alone. */
    readonly together: readonly string[];
  },
): Promise<{ slug: string; leftOut: readonly PlanElement[] }> {
  const { app, actor, key, title, language, labels, together } = options;
  const { plan, from, mapping } = await openConversion(options);
  const createId = idsFromKey(key);
  const { plan: converted, leftOut } = applyFrameworkMapping({
    plan,
    mapping,
    from,
    labels,
    createId,
  });
  const ids = new Map(converted.elements.map(({ id }) => [id, createId()]));
  const elements = converted.elements.map((element): PlanElement => {
    const former = plan.elements.find(({ id }) => id === element.id);
    return {
      ...element,
      id: ids.get(element.id) ?? element.id,
      parentId: element.parentId === null ? null : (ids.get(element.parentId) ?? null),
      origin:
        former?.origin?.kind === "otherMunicipality"
          ? former.origin
          : {
              kind: "formerPlan",
              reference: plan.title,
              municipality: null,
              elementId: element.id,
            },
      version: 1,
    };
  });
  const { document, parts } = converted;
  const { slug } = await createPlan({
    app,
    actor,
    plan: {
      key,
      title,
      summary: converted.summary,
      frameworkId: converted.frameworkId,
      language,
      elements,
      document: {
        ...document,
        // What was decided was decided about the other document.
        adoptedOn: null,
        adoptedUnder: null,
        decidingBody: null,
        caseNumber: null,
        caseNumberParts: null,
        revisedOn: null,
        appliesTo: together.length > 0 ? together.join(", ") : document.appliesTo,
      },
      parts: {
        ...parts,
        decisions: [],
        consultations: [],
        phases: [],
        setAsides: [],
        participants: [
          ...parts.participants,
          ...together.map((name) => participant({ id: createId(), name })),
        ],
      },
    },
  });
  return { slug, leftOut };
}

function participant(given: { id: string; name: string }): Participant {
  return { ...given, kind: "other", members: [], on: null, text: "" };
}
