import { projectPublication } from "@boplan/application/catalogue/project-publication";
import { freezeVersion } from "@boplan/application/plan/freeze-version";
import { publishVersion } from "@boplan/application/share/publish-version";
import type { Actor } from "@boplan/auth/permission";
import { NO_DOCUMENT_FACTS } from "@boplan/domain/plan";
import { addPlan, type TestApp, testElement } from "@boplan/testing/test-app";

/** An indicator that says nothing but its name. */
export const indicator = {
  indicator: null,
  name: "Homes",
  unit: null,
  definition: null,
  norm: null,
  source: null,
  baseline: null,
  target: null,
  observations: [],
};

/** An adopted plan of a goal and a measure, made public with its rows in the catalogue. */
export async function publishPlan(options: { app: TestApp; actor: Actor; title: string }) {
  const goal = testElement({ title: "=SUM(A1:A9)", themes: ["homelessness"] });
  const measure = testElement({
    kind: "measure",
    parentId: goal.id,
    title: `Measure of ${options.title}`,
    status: "onPlan",
    responsibleUserId: options.actor.userId,
    indicators: [indicator],
  });
  const { app, actor, title } = options;
  const plan = await addPlan(app, {
    actor,
    plan: {
      title,
      elements: [goal, measure],
      document: { ...NO_DOCUMENT_FACTS, adoptedOn: "2026-06-24" as never },
      status: "adopted",
    },
  });
  await freezeVersion({ app, actor, planSlug: plan.slug, label: "As adopted" });
  const { publicationId } = await publishVersion({
    app,
    actor,
    planSlug: plan.slug,
    versionNumber: 1,
  });
  await projectPublication({ app, tenantId: actor.tenantId, publicationId });
  return { plan, goal, measure, publicationId };
}
