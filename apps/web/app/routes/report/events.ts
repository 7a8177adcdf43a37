import { openReport } from "@boplan/application/report/open-report";
import { isOver, type ReportState } from "../../screens/report/report-state.ts";
import { reportParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

/** How often the row is looked at. The queue's own events are not complete, the row is. */
const INTERVAL_MS = 500;
/** A browser that is still there connects again by itself. */
const LONGEST_MS = 10 * 60_000;

/** The live line of one report: its state now, then each change, until it is over. */
export const loader = tenantRoute({
  params: reportParams,
  permission: "plan:read",
  run: async ({ app, actor, params, request }) => {
    const look = async (): Promise<ReportState> => {
      const { status, step } = await openReport({ app, actor, reportId: params.report });
      return { status, step };
    };
    const first = await look();
    return new Response(eventsOf({ first, look, signal: request.signal }), {
      headers: {
        "Content-Type": "text/event-stream; charset=utf-8",
        "Cache-Control": "no-store, no-transform",
        "X-Accel-Buffering": "no",
      },
    });
  },
});

function eventsOf(options: {
  first: ReportState;
  look: () => Promise<ReportState>;
  signal: AbortSignal;
}): ReadableStream<Uint8Array> {
  const { first, look, signal } = options;
  const encoder = new TextEncoder();
  let timer: NodeJS.Timeout | undefined;
  return new ReadableStream({
    start(controller) {
      const startedAt = performance.now();
      let last = "";
      let open = true;
      const close = () => {
        if (!open) return;
        open = false;
        clearTimeout(timer);
        controller.close();
      };
      const send = (state: ReportState) => {
        const written = JSON.stringify(state);
        if (written === last) return;
        last = written;
        controller.enqueue(encoder.encode(`event: report\ndata: ${written}\n\n`));
      };
      const next = async () => {
        if (!open) return;
        try {
          const state = await look();
          if (!open) return;
          send(state);
          if (isOver(state) || performance.now() - startedAt > LONGEST_MS) return close();
        } catch {
          // The browser connects again and meets whatever is wrong as an ordinary answer.
          return close();
        }
        timer = setTimeout(next, INTERVAL_MS);
      };
      signal.addEventListener("abort", close);
      send(first);
      if (isOver(first)) close();
      else timer = setTimeout(next, INTERVAL_MS);
    },
    cancel() {
      clearTimeout(timer);
    },
  });
}
