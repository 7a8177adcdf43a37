import { todayOf } from "@boplan/application/app";
import type { ReadRound } from "@boplan/application/consultation/read-round";
import { daysTooShort, roundLength } from "@boplan/application/consultation/round-length";
import { isAllowed } from "@boplan/auth/permission";
import { isBeingWritten } from "@boplan/domain/plan";
import { citationText } from "@boplan/framework-host";
import { dayInWords } from "./day-in-words.ts";
import { offeredLenses } from "./offered-lenses.ts";
import type { TenantContext } from "./route-builder.server.ts";

type Context = Pick<TenantContext<unknown>, "app" | "actor" | "tenant" | "language" | "text">;

/** What the frame of every page of a consultation is told. */
export function consultationFrame(context: Context, plan: ReadRound["plan"]) {
  const { app, actor, tenant, language } = context;
  const isWritten = isBeingWritten(plan.status);
  return {
    tenant: tenant.slug,
    plan: {
      slug: plan.slug,
      title: plan.title,
      lang: plan.language === language ? undefined : plan.language,
      isWritten,
    },
    mayWrite: isWritten && isAllowed({ role: actor.role, permission: "plan:write" }),
    lens:
      offeredLenses({
        frameworks: app.frameworks,
        own: plan.frameworkId,
        enabled: plan.enabledFrameworks,
      })[0]?.id ?? null,
  };
}

/** What law and practice say about the time of a round that opens today. */
export function lengthToday(context: Context, plan: ReadRound["plan"]) {
  const { app, text, language } = context;
  const framework = app.frameworks.get(plan.frameworkId);
  const opensOn = todayOf(app);
  const length = roundLength({ framework, document: plan.document, opensOn });
  const { minimum, usualDays } = length;
  return {
    ...length,
    hint:
      minimum === null
        ? text.t("consultation.noMinimum", { days: usualDays })
        : text.t("consultation.minimum", {
            days: minimum.days,
            citation: citationText(minimum.citation),
          }),
    /** Says that a deadline is too near; `null` when it is not. */
    warningOf(deadline: string): string | null {
      const count = daysTooShort({ length, opensOn, deadline });
      if (count === 0 || minimum === null) return null;
      const date = dayInWords({ day: length.suggestedDeadline, language });
      const citation = citationText(minimum.citation);
      return text.t("consultation.tooShort", { count, citation, date });
    },
  };
}
