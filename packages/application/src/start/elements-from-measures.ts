import type { TenantReader } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import { isCarriedOut, NO_PARTS, type Plan, type PlanElement } from "@boplan/domain/plan";
import { type PlanSnapshot, readSnapshot } from "@boplan/domain/snapshot";
import { effectiveThemes } from "@boplan/domain/theme";
import { applyFrameworkMapping, mapFramework } from "@boplan/framework-host";
import type { Framework } from "@boplan/framework-sdk";
import type { App } from "../app.ts";

/** A measure of the catalogue that was picked. */
export interface MeasurePick {
  readonly publicationId: string;
  readonly elementId: string;
}

/** What leads in words of another framework that are kept as text: `Verktyg`, `Målgrupper`. */
export interface TakenOverLabels {
  readonly instruments: string;
  readonly targetGroups: string;
}

/**
 * Picked measures of other municipalities, each with its activities beneath it, in the words of the
 * framework. Text, instruments, target groups and themes are taken over, with where they come from;
 * whose work it was, when, and for how much stays with the others. Throws `catalogue.gone` when one
 * is not public any more.
 */
export async function elementsFromMeasures(options: {
  app: App;
  reader: TenantReader;
  framework: Framework;
  picks: readonly MeasurePick[];
  labels: TakenOverLabels;
  on: string;
  createId: () => string;
}): Promise<PlanElement[]> {
  const { app, reader, picks } = options;
  if (picks.length === 0) return [];
  const ids = [...new Set(picks.map(({ publicationId }) => publicationId))];
  const rows = await reader
    .selectFrom("public_plan")
    .select(["id", "snapshot"])
    .where("id", "in", ids)
    .where("withdrawn_at", "is", null)
    .where("tenant_id", "!=", reader.tenantId)
    .execute();
  const snapshots = new Map(rows.map((row) => [row.id, readSnapshot(row.snapshot)]));
  return picks.flatMap(({ publicationId, elementId }) => {
    const snapshot = snapshots.get(publicationId);
    const measure = snapshot?.plan.elements.find(({ id }) => id === elementId);
    if (!snapshot || measure?.kind !== "measure") throw new CodedError("catalogue.gone");
    const from = app.frameworks.get(snapshot.plan.frameworkId);
    const plan = {
      ...snapshot.plan,
      parts: NO_PARTS,
      elements: takenOver({ snapshot, elementId }),
    };
    return withNewIds({ elements: inFramework({ ...options, plan, from }), ...options });
  });
}

/** The measure at the root, with all that stands under it. */
function takenOver(options: { snapshot: PlanSnapshot; elementId: string }): PlanElement[] {
  const { snapshot, elementId } = options;
  const { elements, title } = snapshot.plan;
  const themesOf = effectiveThemes(elements);
  const taken = new Set([elementId]);
  return elements
    .filter(({ id, parentId }) => {
      if (parentId !== null && taken.has(parentId)) taken.add(id);
      return taken.has(id);
    })
    .map((element) => ({
      ...element,
      parentId: element.id === elementId ? null : element.parentId,
      themes: element.id === elementId ? (themesOf.get(elementId) ?? []) : element.themes,
      leadUnitId: null,
      participatingUnitIds: [],
      responsibleUserId: null,
      partners: [],
      start: null,
      end: null,
      priority: null,
      costs: [],
      area: null,
      indicators: [],
      status: isCarriedOut(element.kind) ? "notStarted" : null,
      attainment: null,
      templateId: null,
      customValues: {},
      source: null,
      origin: {
        kind: "otherMunicipality",
        reference: title,
        municipality: snapshot.municipality.name,
        elementId: element.id,
      },
    }));
}

function inFramework(options: {
  plan: Plan;
  from: Framework;
  framework: Framework;
  labels: TakenOverLabels;
  on: string;
  createId: () => string;
}): readonly PlanElement[] {
  const { plan, from, framework, labels, on, createId } = options;
  if (from.id === framework.id) return plan.elements;
  const mapping = mapFramework({ plan, from, to: framework, on });
  return applyFrameworkMapping({ plan, mapping, from, labels, createId }).plan.elements;
}

function withNewIds(options: {
  elements: readonly PlanElement[];
  createId: () => string;
}): PlanElement[] {
  const ids = new Map(options.elements.map(({ id }) => [id, options.createId()]));
  return options.elements.map((element) => ({
    ...element,
    id: ids.get(element.id) ?? element.id,
    parentId: element.parentId === null ? null : (ids.get(element.parentId) ?? null),
    version: 1,
  }));
}
