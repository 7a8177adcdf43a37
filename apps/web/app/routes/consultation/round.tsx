import { randomUUID } from "node:crypto";
import { todayOf } from "@boplan/application/app";
import { MAX_ANSWER_BYTES } from "@boplan/application/attachment/admit-files";
import { namedBodies } from "@boplan/application/consultation/named-bodies";
import { readRound } from "@boplan/application/consultation/read-round";
import { openVersion } from "@boplan/application/version/open-version";
import { useActionData, useLoaderData } from "@remix-run/react";
import { namedElements } from "../../screens/consultation/element-names.ts";
import { Round } from "../../screens/consultation/round.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { planWords } from "../../screens/plan/plan-words.ts";
import { boundedRequest } from "../../server/bounded-request.server.ts";
import { consultationFrame, lengthToday } from "../../server/consultation-page.server.ts";
import { dayInWords } from "../../server/day-in-words.ts";
import { answerForm } from "../../server/form.server.ts";
import { roundParams } from "../../server/params.ts";
import { ROUND_FIELDS, roundIntents } from "../../server/round-intents.server.ts";
import { FILE_LIMITS, missingBodies, partyRow } from "../../server/round-views.server.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: roundParams,
  permission: "plan:read",
  run: async (context) => {
    const { app, actor, params, url, language, titled } = context;
    const asked = { app, actor, planSlug: params.plan };
    const { plan, round, parties } = await readRound({ ...asked, roundId: params.round });
    const frame = consultationFrame(context, plan);
    const framework = app.frameworks.get(plan.frameworkId);
    const bodies = namedBodies({ framework, plan, on: round.opened_on ?? todayOf(app) });
    const rows = parties.map((party) => partyRow({ party, bodies, language }));
    const length = lengthToday(context, plan);
    const day = (written: string) => dayInWords({ day: written, language });
    const remarks = parties.flatMap(({ answers }) => answers.flatMap((one) => one.remarks));
    const registering =
      frame.mayWrite && round.state === "open" && url.searchParams.get("register");
    const version = round.version_number;
    const elements =
      registering && version !== null
        ? namedElements({
            elements: (await openVersion({ ...asked, version })).snapshot.plan.elements,
            words: planWords({ framework, language }),
          })
        : [];
    return {
      title: titled(round.name),
      ...frame,
      round: {
        id: round.id,
        name: round.name,
        kind: round.kind,
        state: round.state,
        version: round.version,
        versionNumber: round.version_number,
        deadline: round.deadline,
        deadlineInWords: day(round.deadline),
        deadlineHasPassed: todayOf(app) > round.deadline,
        openedOn: round.opened_on === null ? null : day(round.opened_on),
        message: round.message,
        announcedOn: round.announced_on ?? "",
        url: round.url ?? "",
        remarks: remarks.length,
        unassessed: remarks.filter(({ outcome }) => outcome === null).length,
      },
      parties: rows,
      bodies: bodies.map(({ id, name, mode }) => ({ id, name, mode })),
      missing: round.state === "closed" ? [] : missingBodies({ parties, bodies }),
      lengthHint: length.hint,
      lengthWarning: round.state === "preparing" ? length.warningOf(round.deadline) : null,
      editing: rows.find(({ id }) => id === url.searchParams.get("edit")) ?? null,
      registering: registering ? (rows.find(({ id }) => id === registering) ?? null) : null,
      elements,
      limits: FILE_LIMITS,
      newPartyId: randomUUID(),
      clientKey: randomUUID(),
      planLanguage: plan.language,
    };
  },
});

export const action = tenantRoute({
  params: roundParams,
  permission: "plan:write",
  run: async (context) => {
    const request = boundedRequest(context.request, MAX_ANSWER_BYTES);
    return answerForm({
      context: { ...context, request },
      fields: ROUND_FIELDS,
      intents: roundIntents(context),
    });
  },
});

export default function ConsultationRound() {
  return <Round {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />;
}
