import { findPublicDocument } from "@boplan/application/public-plan/public-documents";
import { MEDIA_TYPES } from "@boplan/domain/report";
import { z } from "zod";
import { PUBLIC_FORMATS } from "../../paths/public.ts";
import { DocumentState } from "../../screens/public/document-state.tsx";
import { storedAnswer } from "../../server/public/conditional-answer.server.ts";
import { contentDisposition } from "../../server/public/content-disposition.ts";
import { planParams, speakerOf, versionParams } from "../../server/public/find-plan.server.ts";
import {
  FILE_HEADERS,
  publicRouteOf,
  statePage,
} from "../../server/public/public-route.server.tsx";

const params = versionParams
  .partial({ version: true })
  .extend(planParams.shape)
  .extend({
    /** `plan.pdf`. */
    file: z
      .templateLiteral(["plan.", z.enum(PUBLIC_FORMATS)])
      .transform((file) => z.enum(PUBLIC_FORMATS).parse(file.slice("plan.".length))),
  });

/** How soon it is worth asking again for a document that is being made, in seconds. */
const ASK_AGAIN = "20";

/**
 * A document of a public version. It was made once of that very snapshot; as long as it is being
 * made, the answer says so.
 */
export const loader = publicRouteOf(
  {
    params,
    find: async ({ app, params: { municipality, plan, version, file } }) => {
      const opened = await findPublicDocument({ app, municipality, plan, version, format: file });
      const { entry, stamp } = opened.found;
      return { ...opened, stamp, language: entry.language };
    },
  },
  async ({ context, found: { document, found, open } }) => {
    const { format, state, sha256, fileName } = document;
    const { entry } = found;
    const at = { municipality: entry.municipality.slug, plan: entry.slug };
    if (state === "made" && sha256 !== null) {
      return storedAnswer(context.request, {
        contentType: MEDIA_TYPES[format],
        sha256,
        headers: {
          ...FILE_HEADERS,
          "Content-Disposition": contentDisposition({
            name: fileName ?? `${entry.slug}.${format}`,
            // What a browser can show is shown; a page of its own with no script and no origin.
            isShown: format === "pdf" || format === "html",
          }),
          ...(format === "html"
            ? {
                "Content-Security-Policy":
                  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
              }
            : {}),
          "Content-Language": entry.language,
          Link: `<${context.paths.plan(at)}>; rel="canonical"`,
        },
        open,
      });
    }
    const { site } = context;
    const title = site.s(state === "failed" ? "document.failedTitle" : "document.makingTitle");
    return statePage({
      context,
      status: state === "failed" ? 404 : 503,
      headers: state === "failed" ? {} : { "Retry-After": ASK_AGAIN },
      page: {
        title,
        description: title,
        path: null,
        municipality: speakerOf(found, null),
        body: (
          <DocumentState
            title={title}
            isComing={state !== "failed"}
            planHref={context.href(context.paths.plan(at))}
          />
        ),
      },
    });
  },
);
