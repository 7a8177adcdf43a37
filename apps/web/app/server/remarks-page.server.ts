import { readRound } from "@boplan/application/consultation/read-round";
import { compareVersions } from "@boplan/application/version/open-version";
import { CodedError } from "@boplan/domain/error";
import { namedElements } from "../screens/consultation/element-names.ts";
import { planWords } from "../screens/plan/plan-words.ts";
import { consultationFrame } from "./consultation-page.server.ts";
import { changedElements, shownAnswers } from "./remark-views.server.ts";
import type { TenantContext } from "./route-builder.server.ts";

/**
 * A round with its remarks and what became of the text since it was sent out; for the page where
 * they are assessed and for the table of them. A round that was never opened has none: 404.
 */
export async function remarksPage(
  context: TenantContext<{ tenant: string; plan: string; round: string }>,
) {
  const { app, actor, params, language } = context;
  const asked = { app, actor, planSlug: params.plan };
  const { plan, round, parties } = await readRound({ ...asked, roundId: params.round });
  if (round.version_number === null) throw new CodedError("consultation.notFound");
  const compared = await compareVersions({
    ...asked,
    before: round.version_number,
    after: "draft",
  });
  const framework = app.frameworks.get(plan.frameworkId);
  const words = planWords({ framework, language });
  const elements = changedElements({ difference: compared.difference, words });
  const sentOut = namedElements({ elements: compared.before.snapshot.plan.elements, words });
  return {
    plan,
    frame: consultationFrame(context, plan),
    round: {
      id: round.id,
      name: round.name,
      kind: round.kind,
      versionNumber: round.version_number,
      openedOn: round.opened_on ?? "",
      deadline: round.deadline,
    },
    parties,
    elements,
    answers: shownAnswers({ parties, sentOut, elements, language }),
  };
}
