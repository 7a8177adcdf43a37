import { randomUUID } from "node:crypto";
import type { Stores, TenantWriter } from "../src/store.ts";

/** One row in every tenant table. */
export async function fillTenant(options: {
  stores: Stores;
  tenantId: string;
  neighbour: string;
}): Promise<void> {
  const { stores, tenantId, neighbour } = options;
  const planId = randomUUID();
  const versionId = randomUUID();
  const shareId = randomUUID();
  const userId = randomUUID();
  await stores.systemStore.write((writer) =>
    writer
      .insertInto("user_account")
      .values({
        id: userId,
        email: `${userId}@x.example`,
        name: "P",
        language: "sv",
        password_hash: null,
      })
      .execute(),
  );
  await stores.tenantStore.write(tenantId, async (writer) => {
    const tenant_id = tenantId;
    const json = "{}" as never;
    const plan_id = planId;
    await writer
      .insertInto("membership")
      .values({ tenant_id, user_id: userId, role: "planner" })
      .execute();
    const unitId = randomUUID();
    await writer
      .insertInto("organisation_unit")
      .values({ tenant_id, id: unitId, name: "U", place: 0 })
      .execute();
    await writer
      .insertInto("organisation_unit_name")
      .values({ tenant_id, id: randomUUID(), unit_id: unitId, name: "U", valid_from: null })
      .execute();
    await writer
      .insertInto("membership_unit")
      .values({ tenant_id, user_id: userId, unit_id: unitId })
      .execute();
    await writer
      .insertInto("api_token")
      .values({
        tenant_id,
        id: randomUUID(),
        kind: "personal",
        user_id: userId,
        name: "T",
        scopes: ["plans:read"],
        token_hash: "h",
        hint: "h",
        created_by: userId,
        expires_at: new Date(),
        last_used_at: null,
        revoked_at: null,
      })
      .execute();
    await writer
      .insertInto("invitation")
      .values({
        tenant_id,
        id: randomUUID(),
        email: "i@x.example",
        role: "reader",
        language: "sv",
        token_hash: "h",
        expires_at: new Date(),
      })
      .execute();
    await writer
      .insertInto("mail")
      .values({
        tenant_id,
        id: randomUUID(),
        mail_key: "k",
        kind: "invitation",
        recipient: "i@x.example",
        language: "sv",
        params: json,
      })
      .execute();
    await writer
      .insertInto("tenant_framework")
      .values({ tenant_id, framework_id: "x", framework_version: "1" })
      .execute();
    await writer
      .insertInto("region_municipality")
      .values({ tenant_id, country: "XX", code: "1" })
      .execute();
    await writer
      .insertInto("audit_event")
      .values({
        tenant_id,
        id: randomUUID(),
        actor_user_id: null,
        action: "a",
        subject: "s",
        details: json,
      })
      .execute();
    await writer
      .insertInto("plan")
      .values({
        tenant_id,
        id: planId,
        slug: "p",
        title: "P",
        summary: "",
        framework_id: "x",
        framework_version: "1",
        language: "sv",
        status: "draft",
        document: json,
      })
      .execute();
    await writer
      .insertInto("calendar_link")
      .values({ tenant_id, plan_id, user_id: userId, token_hash: "h" })
      .execute();
    await writer
      .insertInto("plan_presence")
      .values({ tenant_id, plan_id, tab_id: randomUUID(), user_id: userId })
      .execute();
    await writer
      .insertInto("decision_document")
      .values({
        tenant_id,
        id: randomUUID(),
        plan_id,
        decision_id: randomUUID(),
        file_name: "f",
        media_type: "text/plain",
        size_bytes: 1,
        sha256: "s",
        storage_key: "k",
        added_by: null,
        removed_at: null,
      })
      .execute();
    await writer
      .insertInto("plan_element")
      .values({
        tenant_id,
        plan_id,
        id: randomUUID(),
        parent_id: null,
        place: "a0",
        kind: "goal",
        title: "G",
        text: "",
        attributes: json,
      })
      .execute();
    await writer
      .insertInto("plan_import")
      .values({
        tenant_id,
        id: randomUUID(),
        request_key: "k",
        file_name: "F",
        file_bytes: 1,
        plan_id,
        expires_at: new Date(),
      })
      .execute();
    await writer
      .insertInto("plan_part")
      .values({ tenant_id, plan_id, part: "needs", entries: json })
      .execute();
    await writer
      .insertInto("custom_field")
      .values({
        tenant_id,
        id: randomUUID(),
        label: "F",
        type: "text",
        options: json,
        kinds: json,
        place: 0,
      })
      .execute();
    await writer
      .insertInto("plan_version")
      .values({
        tenant_id,
        plan_id,
        id: versionId,
        number: 1,
        label: "1",
        content_hash: "h",
        snapshot: json,
        created_by: null,
      })
      .execute();
    await writer
      .insertInto("plan_share")
      .values({
        tenant_id,
        id: shareId,
        plan_id,
        version_id: versionId,
        recipient_tenant_id: tenantId,
        content_hash: "h",
        snapshot: json,
        shared_by: null,
        withdrawn_at: null,
      })
      .execute();
    await fillConsultation(writer, { planId, versionNumber: 1 });
    // Taken back: what stands is public and read by everybody, which is a test of its own.
    const publicationId = randomUUID();
    await writer
      .insertInto("public_plan")
      .values({
        tenant_id,
        id: publicationId,
        plan_id,
        version_id: versionId,
        municipality_name: "N",
        country: "XX",
        framework_id: "x",
        language: "sv",
        title: "T",
        content_hash: "h",
        snapshot: json,
        published_by: null,
        withdrawn_at: new Date(),
        plan_slug: "p",
        version_number: 1,
      })
      .execute();
    await writer.insertInto("publisher_profile").values({ tenant_id, listed: false }).execute();
    await writer
      .insertInto("catalogue_measure")
      .values({
        tenant_id,
        publication_id: publicationId,
        element_id: randomUUID(),
        listed: false,
        place: 0,
        title: "M",
        text: "",
        goal: null,
        themes: [],
        instruments: [],
        target_groups: [],
      })
      .execute();
    await writer
      .insertInto("report")
      .values({
        tenant_id,
        id: randomUUID(),
        plan_id,
        request_key: "k",
        kind: "full",
        format: "pdf",
        language: "sv",
        snapshot: json,
        content_hash: "h",
      })
      .execute();
    await writer.insertInto("report_retention").values({ tenant_id, keep_days: 1 }).execute();
    await writer
      .insertInto("report_style_template")
      .values({
        tenant_id,
        storage_key: `${tenant_id}/${randomUUID()}.docx`,
        file_name: "t.docx",
        size_bytes: 1,
        sha256: "h",
        holds: json,
      })
      .execute();
    await writer
      .insertInto("report_schedule")
      .values({
        tenant_id,
        id: randomUUID(),
        plan_id,
        kind: "year",
        outputs: json,
        language: "sv",
        rhythm: "yearly",
        month: 1,
        day: 1,
        next_run_at: new Date(),
      })
      .execute();
    await fillComparison(writer, { sourceId: shareId, municipalityId: neighbour });
  });
}

/** A plan that was shared with the tenant, as it compares it. */
async function fillComparison(
  writer: TenantWriter,
  { sourceId, municipalityId }: { sourceId: string; municipalityId: string },
): Promise<void> {
  const tenant_id = writer.tenantId;
  // What is listed is read by everybody, which is a test of its own.
  const row = { tenant_id, source_id: sourceId, listed: false };
  const element_id = randomUUID();
  const counts = {
    goals: 0,
    measures: 0,
    measures_done: 0,
    measures_with_unit: 0,
    measures_with_time: 0,
    measures_with_cost: 0,
  };
  await writer
    .insertInto("comparison_plan")
    .values({
      ...row,
      ...counts,
      projection_version: 0,
      given_at: new Date(),
      municipality_id: municipalityId,
      municipality_name: "N",
      country: "XX",
      plan_id: randomUUID(),
      plan_slug: "p",
      version_label: "1",
      framework_id: "x",
      language: "sv",
      title: "T",
      content_hash: "h",
      adopted: false,
      instruments: [],
      target_groups: [],
    })
    .execute();
  await writer
    .insertInto("comparison_theme")
    .values({ ...row, ...counts, theme: "ownership", level: "mentioned" })
    .execute();
  await writer
    .insertInto("comparison_element")
    .values({
      ...row,
      element_id,
      theme: "ownership",
      leading: true,
      kind: "goal",
      title: "G",
      instruments: [],
      target_groups: [],
      costs: "[]",
      has_cost: false,
      place: 0,
    })
    .execute();
  await writer
    .insertInto("comparison_indicator")
    .values({ ...row, element_id, place: 0, name: "I", preliminary: false })
    .execute();
  await writer
    .insertInto("saved_comparison")
    .values({ tenant_id, id: randomUUID(), name: "C", path: "overview", created_by: null })
    .execute();
}

/** A consultation with an answer that was assessed. */
async function fillConsultation(
  writer: TenantWriter,
  { planId, versionNumber }: { planId: string; versionNumber: number },
): Promise<void> {
  const tenant_id = writer.tenantId;
  const [roundId, partyId, answerId, remarkId] = [1, 2, 3, 4].map(() => randomUUID());
  if (!roundId || !partyId || !answerId || !remarkId) throw new Error("no ids");
  const json = "[]" as never;
  const now = new Date();
  await writer
    .insertInto("consultation_round")
    .values({
      tenant_id,
      id: roundId,
      plan_id: planId,
      name: "R",
      kind: "referral",
      deadline: "2026-12-01",
      version_number: versionNumber,
      opened_on: "2026-11-01",
      opened_at: now,
    })
    .execute();
  await writer
    .insertInto("consultation_party")
    .values({
      tenant_id,
      id: partyId,
      round_id: roundId,
      name: "B",
      mode: "offered",
      language: "sv",
      place: 0,
    })
    .execute();
  await writer
    .insertInto("consultation_link")
    .values({ tenant_id, party_id: partyId, token_hash: "h", expires_at: now })
    .execute();
  await writer
    .insertInto("consultation_answer")
    .values({
      tenant_id,
      id: answerId,
      party_id: partyId,
      client_key: randomUUID(),
      received_at: now,
      received_on: "2026-11-02",
      late: false,
      no_comments: false,
    })
    .execute();
  await writer
    .insertInto("consultation_remark")
    .values({
      tenant_id,
      id: remarkId,
      answer_id: answerId,
      place: 0,
      element_ids: json,
      text: "T",
    })
    .execute();
  await writer
    .insertInto("consultation_attachment")
    .values({
      tenant_id,
      id: randomUUID(),
      answer_id: answerId,
      file_name: "f",
      media_type: "text/plain",
      size_bytes: 1,
      storage_key: "k",
    })
    .execute();
  await writer
    .insertInto("consultation_assessment")
    .values({
      tenant_id,
      remark_id: remarkId,
      outcome: "noted",
      text: "",
      changed_element_ids: json,
    })
    .execute();
}
