import type { PublicationsOfPlan } from "@boplan/application/share/list-publications";
import type { SharesOfPlan } from "@boplan/application/share/list-shares";
import type { Language } from "@boplan/domain/tenant";
import { formatMoment } from "@boplan/i18n/format";
import { publicPaths } from "../paths/public.ts";
import type { SharingProps } from "../screens/version/sharing.tsx";

/** With whom a plan is shared and what of it is public, in words. */
export function sharingView(options: {
  shares: SharesOfPlan;
  publications: PublicationsOfPlan;
  tenant: string;
  language: Language;
}) {
  const { shares, publications, tenant, language } = options;
  const since = (moment: Date) => formatMoment({ moment, language });
  return {
    shares: shares.shares.map(({ sharedAt, ...share }) => ({ ...share, since: since(sharedAt) })),
    recipients: shares.recipients.map(({ slug, name }) => ({ value: slug, label: name })),
    published: publicView({ publications, tenant, since }),
  };
}

function publicView(options: {
  publications: PublicationsOfPlan;
  tenant: string;
  since: (moment: Date) => string;
}): SharingProps["published"] {
  const { publications, tenant, since } = options;
  const { planSlug, standing, withdrawn } = publications;
  return {
    address:
      planSlug === null || standing.length === 0
        ? null
        : publicPaths({ own: null }).plan({ municipality: tenant, plan: planSlug }),
    standing: standing.map(({ id, versionNumber, isCurrent, publishedAt, documents }) => ({
      id,
      number: versionNumber,
      isCurrent,
      since: since(publishedAt),
      documents: worstOf(documents),
    })),
    withdrawn: withdrawn.map(({ versionNumber, withdrawnAt, withdrawnBy }) => ({
      number: versionNumber,
      date: since(withdrawnAt),
      who: withdrawnBy,
    })),
  };
}

/** Failed if one is, made only when all are. */
function worstOf(
  documents: PublicationsOfPlan["standing"][number]["documents"],
): "made" | "making" | "failed" {
  if (documents.some(({ state }) => state === "failed")) return "failed";
  return documents.some(({ state }) => state === "making") ? "making" : "made";
}
