import { stableId } from "../plan-draft.ts";
import type { Giving } from "./giving-rows.ts";
import type { Ground } from "./ground.ts";
import type { GrownPlan } from "./grow-plan.ts";

interface Event {
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** What the log of a municipality says of its plans, as the use cases would have written it. */
export function eventRows(options: {
  ground: Ground;
  plans: readonly GrownPlan[];
  hashOf: (versionId: string) => string;
  publications: readonly (Giving & { readonly id: string })[];
  shares: readonly (Giving & { readonly id: string; readonly recipient: string })[];
}) {
  const { ground, plans, hashOf, publications, shares } = options;
  const events = [
    ...plans.flatMap((plan) => eventsOf({ ground, plan, hashOf })),
    ...shares.flatMap((share) => {
      const { slug } = share.plan.plan;
      const { number } = share.version;
      const { recipient, id } = share;
      return given({
        ...share,
        actor: ground.plannerId,
        actions: ["plan.share", "plan.withdraw"],
        details: { plan: slug, versionNumber: number, recipient, shareId: id },
      });
    }),
    ...publications.flatMap((publication) =>
      given({
        ...publication,
        actor: ground.plannerId,
        actions: ["plan.publish", "plan.unpublish"],
        details: {
          plan: publication.plan.plan.slug,
          versionNumber: publication.version.number,
          publicationId: publication.id,
        },
      }),
    ),
  ];
  return events.map(({ at, actor, action, subject, details }, place) => ({
    tenant_id: ground.tenantId,
    id: stableId(`${ground.key}/event/${place}`),
    at,
    actor_user_id: actor,
    action,
    subject,
    details: JSON.stringify(details),
  }));
}

function given(
  options: Giving & {
    actor: string;
    actions: readonly [give: string, takeBack: string];
    details: Readonly<Record<string, unknown>>;
  },
): Event[] {
  const { actor, actions, details, givenAt, withdrawnAt } = options;
  const event = { actor, subject: options.plan.plan.id, details };
  return [
    { ...event, at: givenAt, action: actions[0] },
    ...(withdrawnAt ? [{ ...event, at: withdrawnAt, action: actions[1] }] : []),
  ];
}

function eventsOf(options: {
  ground: Ground;
  plan: GrownPlan;
  hashOf: (versionId: string) => string;
}): Event[] {
  const { ground, plan: grown, hashOf } = options;
  const { plan, versions, createdOn } = grown;
  const about = { actor: ground.plannerId, subject: plan.id };
  const created: Event = {
    ...about,
    at: new Date(`${createdOn}T08:00:00Z`),
    action: "plan.create",
    details: { plan: plan.slug, elements: plan.elements.length },
  };
  const frozen = versions.flatMap((version): Event[] => {
    const { id, number, purpose, on } = version;
    const at = new Date(`${on}T10:00:00Z`);
    const freeze: Event = {
      ...about,
      actor: purpose === "adopted" ? ground.approverId : ground.plannerId,
      at,
      action: "plan.freeze",
      details: { plan: plan.slug, number, purpose, contentHash: hashOf(id) },
    };
    if (purpose !== "adopted") return [...reportsOf({ ground, grown, version }), freeze];
    const { decidingBody, adoptedOn } = plan.document;
    const details = { plan: plan.slug, body: decidingBody, on: adoptedOn, outcome: "approved" };
    return [{ ...freeze, action: "plan.adopt", details }, freeze];
  });
  const superseded: Event[] =
    plan.status === "superseded" && plan.document.validTo !== null
      ? [
          {
            ...about,
            actor: ground.approverId,
            at: new Date(`${plan.document.validTo}T10:00:00Z`),
            action: "plan.supersede",
            details: { plan: plan.slug },
          },
        ]
      : [];
  return [created, ...frozen, ...superseded];
}

/** Each element that was reported on before the version was frozen, on the day before. */
function reportsOf(options: {
  ground: Ground;
  grown: GrownPlan;
  version: GrownPlan["versions"][number];
}): Event[] {
  const { ground, grown, version } = options;
  const at = new Date(Date.parse(`${version.on}T09:00:00Z`) - 86_400_000);
  return version.reported.map(({ element, changed }) => ({
    at,
    actor: ground.plannerId,
    action: "element.edit",
    subject: element.id,
    details: { plan: grown.plan.slug, fields: changed, title: element.title },
  }));
}
