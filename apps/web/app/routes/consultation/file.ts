import { readAttachment } from "@boplan/application/consultation/read-attachment";
import { attachmentParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

/** A file that a body sent in: fetched, never shown by the browser. */
export const loader = tenantRoute({
  params: attachmentParams,
  permission: "plan:read",
  run: async ({ app, actor, params }) => {
    const { name, mediaType, bytes } = await readAttachment({
      app,
      actor,
      attachmentId: params.file,
    });
    const plain = name.replaceAll(/[^\w.-]/g, "-");
    return new Response(new Uint8Array(bytes), {
      headers: {
        "Content-Type": mediaType,
        "Content-Length": String(bytes.byteLength),
        "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "Cache-Control": "private, no-store",
      },
    });
  },
});
