import type { App } from "@boplan/application/app";
import { editElement } from "@boplan/application/plan/edit-element";
import type { Actor } from "@boplan/auth/permission";
import type { PlanElement } from "@boplan/domain/plan";

/** Elements as they are decided on: nobody has reported anything yet. */
export function asDecided(elements: readonly PlanElement[]): PlanElement[] {
  return elements.map((element) => ({
    ...element,
    status: element.status === null ? null : "notStarted",
    attainment: null,
  }));
}

/** Reports how each element goes, as its officers would. */
export async function reportProgress(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  elements: readonly PlanElement[];
}): Promise<void> {
  for (const { id, status, attainment } of options.elements) {
    const changes = status === null ? { attainment } : { status };
    if (attainment === null && (status === null || status === "notStarted")) continue;
    await editElement({ ...options, elementId: id, basedOn: 1, changes });
  }
}
