import { Readable } from "node:stream";
import { exportLog } from "@boplan/application/audit/export-log";
import { logAsCsv, logAsJson } from "@boplan/application/audit/log-file";
import type { LogEntry } from "@boplan/application/audit/read-log";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { logFilterOf, logQueryOf } from "../../server/log-query.ts";
import { tenantParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

/** The log as a file, sent while it is read. */
export const loader = tenantRoute({
  params: tenantParams,
  permission: "tenant:administer",
  run: async ({ app, actor, tenant, url }) => {
    const format = url.searchParams.get("format") === "json" ? "json" : "csv";
    const filter = logFilterOf(logQueryOf(url));
    const chunks = await exportLog({ app, actor, filter, format });
    return new Response(
      createReadableStreamFromReadable(Readable.from(encoded({ chunks, format }))),
      {
        headers: {
          "Content-Type":
            format === "json" ? "application/json; charset=utf-8" : "text/csv; charset=utf-8",
          "Content-Disposition": `attachment; filename="${tenant.slug}-log.${format}"`,
          "Cache-Control": "private, no-store",
        },
      },
    );
  },
});

async function* encoded(options: {
  chunks: AsyncIterable<readonly LogEntry[]>;
  format: "csv" | "json";
}): AsyncGenerator<Uint8Array> {
  const { chunks, format } = options;
  const encoder = new TextEncoder();
  const write = format === "json" ? logAsJson : logAsCsv;
  let isFirst = true;
  if (format === "json") yield encoder.encode("[");
  for await (const entries of chunks) {
    yield encoder.encode(write({ entries, isFirst }));
    isFirst = false;
  }
  if (format === "json") yield encoder.encode("\n]\n");
}
