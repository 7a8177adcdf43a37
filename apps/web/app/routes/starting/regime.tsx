import {
  moveRegime,
  type OpenedRegimeMove,
  openRegimeMove,
} from "@boplan/application/convert/move-regime";
import { CodedError } from "@boplan/domain/error";
import type { FrameworkMessages } from "@boplan/framework-sdk";
import { useActionData, useLoaderData } from "@remix-run/react";
import { planPath } from "../../paths/plan.ts";
import { pageMeta } from "../../screens/page-meta.ts";
import { mappedElements } from "../../screens/starting/mapping-views.ts";
import { RegimeMove } from "../../screens/starting/regime-move.tsx";
import { answerForm, textIn } from "../../server/form.server.ts";
import { mappingChoicesIn } from "../../server/mapping-form.server.ts";
import { planParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: planParams,
  permission: "plan:write",
  run: async ({ app, actor, tenant, params, language, text, titled }) => {
    const opened = await openRegimeMove({ app, actor, planSlug: params.plan });
    const { plan, framework, mapping, contentHash } = opened;
    const words = framework.locales[language];
    return {
      title: titled(text.t("regime.title")),
      tenant: tenant.slug,
      plan: {
        slug: plan.slug,
        title: plan.title,
        lang: plan.language === language ? undefined : plan.language,
      },
      from: words.regimes[mapping.from] ?? mapping.from,
      to: words.regimes[mapping.to] ?? mapping.to,
      contentHash,
      type: typeView({ opened, words, keep: (type) => text.t("regime.keepType", { type }) }),
      elements: mappedElements({
        plan,
        mappings: mapping.elements.filter(({ change }) => change !== "same"),
        from: framework,
        to: framework,
        language,
      }),
      parts: mapping.parts.map(({ part, entryId, from, to, note }) => ({
        id: `${part}/${entryId}/${from}`,
        note,
        name: nameOf({ words, id: from }),
        becomes: to === null ? null : nameOf({ words, id: to }),
      })),
      requirements: mapping.newRequirements.map(({ requirement, met }) => ({
        id: requirement,
        title: words.requirements[requirement]?.title ?? requirement,
        isMet: met,
      })),
    };
  },
});

function typeView(options: {
  opened: OpenedRegimeMove;
  words: FrameworkMessages;
  keep: (type: string) => string;
}) {
  const { opened, words, keep } = options;
  const { from, to, candidates } = opened.mapping.documentType;
  const name = (id: string) => words.documentTypes[id] ?? id;
  if (from === null) return { field: null, now: null, proposed: "", choices: [] };
  const others = [...new Set([...(to === null ? [] : [to]), ...candidates])];
  return {
    field: `term:documentTypes:${from}`,
    now: name(from),
    proposed: to ?? from,
    choices: [
      ...others.filter((id) => id !== from).map((id) => ({ value: id, label: name(id) })),
      { value: from, label: keep(name(from)) },
    ],
  };
}

function nameOf({ words, id }: { words: FrameworkMessages; id: string }): string {
  return words.analysisTopics[id] ?? words.hearingBodies[id] ?? words.requirements[id]?.title ?? id;
}

export const action = tenantRoute({
  params: planParams,
  permission: "plan:write",
  run: async (context) => {
    const { app, actor, tenant, params, text, language } = context;
    return answerForm({
      context,
      fields: { "move.*": "elements" },
      intents: {
        move: async (form) => {
          const choices = mappingChoicesIn(form);
          const asked = { app, actor, planSlug: params.plan, choices };
          const { mapping, framework } = await openRegimeMove(asked);
          const isConfirmed = mapping.elements.every(
            ({ change, elementId }) => change === "same" || form.has(`confirm:${elementId}`),
          );
          if (!isConfirmed) throw new CodedError("regime.unconfirmed");
          const to = framework.locales[language].regimes[mapping.to] ?? mapping.to;
          await moveRegime({
            ...asked,
            contentHash: textIn(form, "contentHash"),
            label: text.t("regime.versionLabel", { to }),
          });
          return { to: planPath({ tenant: tenant.slug, plan: params.plan }), done: "regimeMoved" };
        },
      },
    });
  },
});

export default function MoveRegime() {
  return (
    <RegimeMove {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />
  );
}
