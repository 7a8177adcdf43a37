import { type Actor, requirePermission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import { CUSTOM_FIELD_TYPES, type CustomField, ELEMENT_KINDS } from "@boplan/domain/plan";
import { z } from "zod";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { linesField, titleField } from "../plan/text-fields.ts";
import { selectCustomFields } from "./select-custom-fields.ts";

/** What a form may say of a field of the municipality's own. */
export const customFieldSchema = z
  .object({
    id: z.uuid(),
    label: titleField,
    type: z.enum(CUSTOM_FIELD_TYPES),
    options: linesField,
    kinds: z.array(z.enum(ELEMENT_KINDS)).min(1, "kinds.missing"),
  })
  .refine(({ type, options }) => type !== "choice" || options.length >= 2, "options.missing");

/** The municipality's own fields. */
export async function listCustomFields(options: {
  app: App;
  actor: Actor;
}): Promise<CustomField[]> {
  requirePermission(options.actor, "plan:read");
  return options.app.tenantStore.read(options.actor.tenantId, selectCustomFields);
}

/**
 * Adds a field, or changes the name, choices and kinds of one there is. The id comes from the form,
 * so that a form sent twice adds one field. The type of a field that exists stays: its values are
 * of that type. Throws `customField.typeFixed`.
 */
export async function saveCustomField(options: {
  app: App;
  actor: Actor;
  field: z.output<typeof customFieldSchema>;
}): Promise<void> {
  const { app, actor, field } = options;
  requirePermission(actor, "tenant:administer");
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const known = await writer
      .selectFrom("custom_field")
      .select("type")
      .where("id", "=", field.id)
      .forUpdate()
      .executeTakeFirst();
    if (known && known.type !== field.type) throw new CodedError("customField.typeFixed");
    const last = await writer
      .selectFrom("custom_field")
      .select((eb) => eb.fn.max("place").as("place"))
      .executeTakeFirst();
    const values = {
      label: field.label,
      type: field.type,
      options: JSON.stringify(field.type === "choice" ? field.options : []),
      kinds: JSON.stringify(field.kinds),
    };
    await writer
      .insertInto("custom_field")
      .values({
        ...values,
        tenant_id: actor.tenantId,
        id: field.id,
        place: (last?.place ?? -1) + 1,
      })
      .onConflict((conflict) =>
        conflict.columns(["tenant_id", "id"]).doUpdateSet({ ...values, retired_at: null }),
      )
      .execute();
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "customField.save",
      subject: field.id,
      details: { label: field.label, type: field.type },
    });
  });
}

/**
 * Takes a field out of use. Its values stay with the elements and in frozen versions; saving it
 * again under the same id brings it back. Throws `customField.notFound`.
 */
export async function retireCustomField(options: {
  app: App;
  actor: Actor;
  fieldId: string;
}): Promise<void> {
  const { app, actor, fieldId } = options;
  requirePermission(actor, "tenant:administer");
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const retired = await writer
      .updateTable("custom_field")
      .set({ retired_at: app.now() })
      .where("id", "=", fieldId)
      .where("retired_at", "is", null)
      .returning("label")
      .executeTakeFirst();
    if (!retired) throw new CodedError("customField.notFound");
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "customField.retire",
      subject: fieldId,
      details: { label: retired.label },
    });
  });
}
