import { previewPublication } from "@boplan/application/share/preview-publication";
import type { z } from "zod";
import { ownPicturePath } from "../../paths/admin.ts";
import type { PublicPaths } from "../../paths/public.ts";
import { compareVersionsPath, previewPath, versionsPath } from "../../paths/version.ts";
import { PlanPage } from "../../screens/public/plan-page.tsx";
import { PREVIEW_ID, PreviewNotice } from "../../screens/public/preview-notice.tsx";
import type { versionParams } from "../params.ts";
import type { TenantContext } from "../route-builder.server.ts";
import { fullPage } from "./full-page.server.tsx";
import { pageContext, publicContext } from "./page-context.server.ts";
import { planPage } from "./plan-page.server.tsx";
import { statePage } from "./public-route.server.tsx";

/**
 * A version as everybody will meet it once it is public: the same screens over the same columns,
 * under a notice of what it is. For its own tenant, never kept and never listed.
 */
export async function answerPreview(
  context: TenantContext<z.output<typeof versionParams>>,
  options: { isWhole: boolean },
): Promise<Response> {
  const { app, actor, params, request, scope, tenant } = context;
  const { plan: planSlug, version: number } = params;
  const preview = await previewPublication({ app, actor, planSlug, versionNumber: number });
  const { language } = preview.entry;
  const asked = publicContext({ request, scope, params });
  const at = { tenant: tenant.slug, plan: planSlug, version: number };
  const shown = {
    ...pageContext(asked, asked.asked ?? language),
    paths: previewPaths({ paths: asked.paths, at, isListed: preview.isListed }),
  };
  const found = { ...preview, language };
  const { plan } = preview.snapshot;
  const page = options.isWhole
    ? fullPage({ context: shown, found, plan })
    : planAsPage(planPage({ context: shown, found, plan }));
  return statePage({
    context: shown,
    status: 200,
    headers: { "X-Robots-Tag": "noindex, nofollow" },
    page: {
      ...page,
      title: shown.site.s("preview.title", { title: page.title }),
      path: null,
      facts: undefined,
      notice: (
        <PreviewNotice
          number={number}
          holds={preview.holds}
          replaces={preview.replaces}
          versionsHref={versionsPath(at)}
        />
      ),
    },
  });
}

function planAsPage({ page, view }: ReturnType<typeof planPage>) {
  return { ...page, body: <PlanPage {...view} /> };
}

/** What is not there until the version is public leads to the notice, which says so. */
function previewPaths(options: {
  paths: PublicPaths;
  at: { tenant: string; plan: string; version: number };
  isListed: boolean;
}): PublicPaths {
  const { paths, at, isListed } = options;
  const later = `#${PREVIEW_ID}`;
  return {
    ...paths,
    plan: () => previewPath(at),
    full: () => previewPath({ ...at, isWhole: true }),
    differences: ({ before, after }) => compareVersionsPath({ ...at, before, after }),
    data: () => later,
    picture: ({ sha256 }) => ownPicturePath({ tenant: at.tenant, sha256 }),
    ...(isListed ? {} : { municipality: () => later, feed: () => later }),
  };
}
