import { readPicture } from "@boplan/application/publishing/read-picture";
import { z } from "zod";
import { tenantParams } from "../../server/params.ts";
import { storedAnswer } from "../../server/public/conditional-answer.server.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

/** One's own arms or logo, also before anybody else may see them. */
export const loader = tenantRoute({
  params: tenantParams.extend({ file: z.string().regex(/^[0-9a-f]{64}\.png$/) }),
  permission: "plan:share",
  run: async ({ app, actor, params, request }) => {
    const sha256 = params.file.slice(0, 64);
    const bytes = await readPicture({ app, actor, sha256 });
    return storedAnswer(request, {
      contentType: "image/png",
      sha256,
      headers: {
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "Cache-Control": "private, no-store",
      },
      open: async () => bytes,
    });
  },
});
