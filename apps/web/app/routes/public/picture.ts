import { readPublicPicture } from "@boplan/application/public-plan/public-picture";
import { z } from "zod";
import { storedAnswer } from "../../server/public/conditional-answer.server.ts";
import { municipalityParams } from "../../server/public/find-plan.server.ts";
import { publicRouteOf } from "../../server/public/public-route.server.tsx";

/** The arms or logo of a municipality that has something public. */
export const loader = publicRouteOf(
  {
    params: municipalityParams.extend({ file: z.string().regex(/^[0-9a-f]{64}\.png$/) }),
    find: async ({ app, params: { municipality, file } }) => {
      const sha256 = file.slice(0, 64);
      const bytes = await readPublicPicture({ app, municipality, sha256 });
      return { bytes, sha256, stamp: sha256, language: "en" as const };
    },
  },
  async ({ context, found: { bytes, sha256 } }) =>
    storedAnswer(context.request, {
      contentType: "image/png",
      sha256,
      headers: {
        "Content-Security-Policy": "default-src 'none'; sandbox",
        // The address is the hash of the bytes; but with the plans the picture is withdrawn.
        "Cache-Control": "public, max-age=300, must-revalidate",
      },
      open: async () => bytes,
    }),
);
