/**
 * The request with a body that breaks off beyond so many bytes, whatever its headers say: a form
 * with files is held in memory while it is read. Reading it throws the answer 413 then.
 */
export function boundedRequest(request: Request, maxBytes: number): Request {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > maxBytes) throw tooLarge();
  if (request.body === null) return request;
  let read = 0;
  const counted = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        read += chunk.byteLength;
        if (read > maxBytes) controller.error(tooLarge());
        else controller.enqueue(chunk);
      },
    }),
  );
  const init: RequestInit & { duplex: "half" } = {
    method: request.method,
    headers: request.headers,
    body: counted,
    duplex: "half",
  };
  return new Request(request.url, init);
}

function tooLarge(): Response {
  return new Response(null, { status: 413 });
}
