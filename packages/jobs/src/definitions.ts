import { z } from "zod";
import { defineJob } from "./job-definition.ts";

/** Makes the document of an ordered report. */
export const reportJob = defineJob({
  name: "report",
  payload: z.strictObject({ tenantId: z.uuid(), reportId: z.uuid() }),
});

/** Turns what was shared with a region into the rows it compares. `tenantId` is the region's. */
export const projectionJob = defineJob({
  name: "projection",
  payload: z.strictObject({ tenantId: z.uuid(), shareId: z.uuid() }),
});

/** Turns what a municipality has made public into rows of the catalogue of measures. */
export const catalogueJob = defineJob({
  name: "catalogue",
  payload: z.strictObject({ tenantId: z.uuid(), publicationId: z.uuid() }),
});

/** Reads a document as a plan. */
export const importJob = defineJob({
  name: "import",
  payload: z.strictObject({ tenantId: z.uuid(), importId: z.uuid() }),
});

/** Orders the documents of a schedule whose day has come. */
export const reportScheduleJob = defineJob({
  name: "reportSchedule",
  payload: z.strictObject({ tenantId: z.uuid(), scheduleId: z.uuid() }),
});

/** Sends a letter. */
export const mailJob = defineJob({
  name: "mail",
  payload: z.strictObject({ tenantId: z.uuid(), mailId: z.uuid() }),
});

/** Every kind of work there is. A worker has exactly one handler for each. */
export const JOBS = {
  report: reportJob,
  reportSchedule: reportScheduleJob,
  projection: projectionJob,
  catalogue: catalogueJob,
  mail: mailJob,
  import: importJob,
} as const;

export type JobName = keyof typeof JOBS;

export type JobPayload<Name extends JobName> = (typeof JOBS)[Name] extends {
  payload: z.ZodType<infer Payload>;
}
  ? Payload
  : never;
