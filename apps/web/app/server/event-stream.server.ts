/** How often a row is looked at. The queue's own events are not complete, the row is. */
const INTERVAL_MS = 500;

/** A browser that is still there connects again by itself. */
const LONGEST_MS = 10 * 60_000;

/**
 * Server-sent events of something that goes on elsewhere: its state now, then each change, until it
 * is over. The first look is made before anything is answered, so what it throws is the answer.
 */
export async function eventStream<State>(options: {
  name: string;
  look: () => Promise<State>;
  isOver: (state: State) => boolean;
  signal: AbortSignal;
}): Promise<Response> {
  const first = await options.look();
  return new Response(streamOf({ ...options, first }), {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}

function streamOf<State>(options: {
  name: string;
  first: State;
  look: () => Promise<State>;
  isOver: (state: State) => boolean;
  signal: AbortSignal;
}): ReadableStream<Uint8Array> {
  const { name, first, look, isOver, signal } = options;
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
      const send = (state: State) => {
        const written = JSON.stringify(state);
        if (written === last) return;
        last = written;
        controller.enqueue(encoder.encode(`event: ${name}\ndata: ${written}\n\n`));
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
