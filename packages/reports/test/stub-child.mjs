// Stands in for the typesetter: does on demand what the real one does only by mishap.
process.on("disconnect", () => process.exit(0));
process.on("message", (message) => {
  if (message.kind === "start") return process.send({ kind: "ready" });
  const { title } = JSON.parse(message.document);
  if (title === "abort") return process.abort();
  if (title === "exit") return process.exit(3);
  if (title === "hang") return;
  if (title === "spin") for (;;);
  if (title === "refuse") return process.send({ kind: "refused", detail: "no" });
  const environment = Object.keys(process.env).filter((name) => !name.startsWith("NODE_CHANNEL"));
  process.send({
    kind: "rendered",
    bytes: Buffer.from(JSON.stringify({ pid: process.pid, environment })),
    residentBytes: title === "fat" ? 2_000_000_000 : 1,
  });
});
