import { type Actor, requirePermission } from "@boplan/auth/permission";
import { type PlanHead, selectPlanHead } from "@boplan/db/plan/plan-rows";
import { CodedError } from "@boplan/domain/error";
import { type DocumentFacts, isBeingWritten } from "@boplan/domain/plan";
import { z } from "zod";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { partialDateField } from "./partial-date-field.ts";
import {
  lineField,
  linesField,
  optionalId,
  textField,
  titleField,
  yearField,
} from "./text-fields.ts";

/** What a form may say of the cover of a plan. A fact that is not given is not changed. */
export const headChangesSchema = z.object({
  title: titleField,
  summary: textField,
  type: optionalId,
  regime: optionalId,
  owner: lineField,
  decidingBody: lineField,
  caseNumber: lineField,
  adoptedOn: partialDateField,
  adoptedUnder: lineField,
  drawnUpOn: partialDateField,
  validFrom: partialDateField,
  validTo: partialDateField,
  revisedOn: partialDateField,
  appliesTo: lineField,
  appendixOf: lineField,
  period: z
    .object({ from: yearField, to: yearField })
    .refine(({ from, to }) => from <= to, "period.reversed")
    .nullable(),
  legallyBinding: z.boolean().nullable(),
  replaces: lineField,
  references: linesField,
});

export type HeadChanges = Partial<z.output<typeof headChangesSchema>>;

export type EditHeadResult =
  | { readonly outcome: "saved"; readonly version: number }
  | { readonly outcome: "conflict"; readonly current: PlanHead };

/**
 * Changes title, summary or document facts of a draft. A case number is taken apart by the plan's
 * framework and kept as written. Throws `plan.notFound`, `plan.notEditable`.
 */
export async function editHead(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  basedOn: number;
  changes: HeadChanges;
}): Promise<EditHeadResult> {
  const { app, actor, planSlug, basedOn } = options;
  requirePermission(actor, "plan:write");
  return app.tenantStore.write(actor.tenantId, async (writer) => {
    // Locked before it is read, so that the second of two writers sees what the first has written.
    await writer.selectFrom("plan").select("id").where("slug", "=", planSlug).forUpdate().execute();
    const head = await selectPlanHead(writer, planSlug);
    if (!head) throw new CodedError("plan.notFound");
    if (!isBeingWritten(head.status)) throw new CodedError("plan.notEditable");
    if (head.version !== basedOn) return { outcome: "conflict", current: head };
    const { title = head.title, summary = head.summary, ...facts } = options.changes;
    const framework = app.frameworks.get(head.frameworkId);
    const document: DocumentFacts = { ...head.document, ...facts };
    const { caseNumber } = document;
    const caseNumberParts = caseNumber === null ? null : framework.parseCaseNumber(caseNumber);
    const version = head.version + 1;
    await writer
      .updateTable("plan")
      .set({
        title,
        summary,
        document: JSON.stringify({ ...document, caseNumberParts }),
        version,
        updated_at: new Date(),
      })
      .where("id", "=", head.id)
      .execute();
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "plan.editHead",
      subject: head.id,
      details: { plan: head.slug, fields: Object.keys(options.changes) },
    });
    return { outcome: "saved", version };
  });
}
