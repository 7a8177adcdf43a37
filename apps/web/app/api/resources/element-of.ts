import type { OrganisationUnit, PlanElement } from "@boplan/domain/plan";
import type { Words } from "../words.ts";
import type { ElementResource, OwnElementResource } from "./element-resource.ts";

type Units = readonly Pick<OrganisationUnit, "id" | "name">[];

/** An element as everybody may read it: no account of a person is in it. */
export function elementOf(options: {
  element: PlanElement;
  units: Units;
  words: Words;
}): ElementResource {
  const { element, units, words } = options;
  const unitOf = (id: string) => {
    const unit = units.find((one) => one.id === id);
    return unit ? [{ id: unit.id, name: unit.name }] : [];
  };
  return {
    id: element.id,
    parentId: element.parentId,
    kind: words.kind(element.kind),
    title: element.title,
    text: element.text,
    lead: element.leadUnitId === null ? null : (unitOf(element.leadUnitId)[0] ?? null),
    participating: element.participatingUnitIds.flatMap(unitOf),
    partners: [...element.partners],
    start: element.start,
    end: element.end,
    priority: element.priority,
    doneWhen: element.doneWhen,
    status: element.status === null ? null : words.status(element.status),
    attainment: element.attainment === null ? null : words.attainment(element.attainment),
    themes: element.themes.map((id) => words.theme(id)),
    instruments: element.instruments.map((id) => words.term("instruments", id)),
    targetGroups: element.targetGroups.map((id) => words.term("targetGroups", id)),
    area: element.area,
    costs: element.costs.map((cost) => ({ ...cost })),
    indicators: element.indicators.map((indicator) => ({
      ...indicator,
      observations: indicator.observations.map((one) => ({ ...one })),
    })),
  };
}

/** As `elementOf`, with what its municipality needs to change it. */
export function ownElementOf(options: {
  element: PlanElement;
  units: Units;
  words: Words;
}): OwnElementResource {
  const { version, customValues } = options.element;
  return { ...elementOf(options), version, customValues: { ...customValues } };
}
