import {
  observationSchema,
  reportObservation as report,
} from "@boplan/application/plan/report-observation";
import { GOAL_ATTAINMENTS, MEASURE_STATUSES } from "@boplan/domain/plan";
import { z } from "zod";
import { holderOf } from "../holder-of.ts";
import { defineOperation } from "../operation.ts";
import { answerElement, CHANGE_ERRORS, changeElement, onOwnElement } from "./own-elements.ts";

const reported = z
  .union([
    z.strictObject({ status: z.enum(MEASURE_STATUSES).nullable() }),
    z.strictObject({ attainment: z.enum(GOAL_ATTAINMENTS).nullable() }),
  ])
  .meta({
    id: "ReportedStatus",
    description: "Status of what is carried out, or attainment of what is reached.",
  });

export const reportStatus = defineOperation({
  id: "reportStatus",
  method: "PUT",
  path: "/tenants/{tenant}/plans/{plan}/elements/{element}/status",
  scope: "status:write",
  ...onOwnElement,
  body: reported,
  versioned: true,
  errors: [...CHANGE_ERRORS, "element.notFound", "element.wrongProgress"],
  run: async ({ app, i18n, params, body, holder, ifMatch }) => {
    const { actor } = holderOf(holder);
    await changeElement({ app, actor, params, changes: body, ifMatch });
    return answerElement({ app, i18n, actor, params });
  },
});

export const reportObservation = defineOperation({
  id: "reportObservation",
  method: "POST",
  path: "/tenants/{tenant}/plans/{plan}/elements/{element}/observations",
  scope: "status:write",
  ...onOwnElement,
  body: observationSchema.meta({
    id: "ReportedObservation",
    description: "The value of a period takes the place of the one before; sent twice it is one.",
  }),
  errors: [
    ...CHANGE_ERRORS,
    "element.notFound",
    "observation.unknownIndicator",
    "observation.tooMany",
  ],
  run: async ({ app, i18n, params, body, holder }) => {
    const { actor } = holderOf(holder);
    await report({
      app,
      actor,
      planSlug: params.plan,
      elementId: params.element,
      observation: body,
    });
    return answerElement({ app, i18n, actor, params });
  },
});
