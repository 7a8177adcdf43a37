import { randomUUID } from "node:crypto";
import { announce } from "@boplan/application/job-outbox";
import { requestMail } from "@boplan/application/mail/request-mail";
import { createI18n } from "@boplan/i18n/translator";
import { addTenant, createTestApp, type TestApp } from "@boplan/testing/test-app";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createMailSender } from "../src/create-mail-sender.ts";
import { startWorker } from "../src/start-worker.ts";

let app: TestApp;
let server: SMTPServer;
let port: number;
const taken: string[] = [];

beforeAll(async () => {
  app = await createTestApp();
  server = new SMTPServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        taken.push(Buffer.concat(parts).toString());
        done();
      });
    },
  });
  port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, "127.0.0.1", () => {
      const address = listening.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
});

afterAll(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await app.close();
});

it("a letter goes from the use case over the queue to the mail server, once", async () => {
  const errors: Error[] = [];
  const worker = await startWorker({
    app,
    maker: { make: async () => new Uint8Array(), isRetryable: () => false },
    mailSender: createMailSender({
      i18n: createI18n(app.frameworks.locales()),
      url: `smtp://127.0.0.1:${port}`,
      from: "Boplan <no-reply@boplan.example>",
    }),
    connection: { kind: "postgres", url: app.database.appUrl },
    queue: app.queueName,
    concurrency: 2,
    onError: (error) => void errors.push(error),
  });
  try {
    const tenant = await addTenant(app, { name: "Norrby" });
    const mail = {
      key: "invitation/1",
      kind: "invitation",
      recipient: `${randomUUID()}@test.example`,
      language: "nb",
      params: {
        tenant: "Norrby",
        inviter: "Ingrid",
        role: "reader",
        expires: "2026-12-06",
        link: "https://boplan.example/join/norrby/x",
      },
      requestedBy: null,
    } as const;
    const ask = () =>
      app.tenantStore.write(tenant.id, (writer) => requestMail(writer, { app, mail }));
    const entry = await ask();
    if (!entry) throw new Error("no letter");
    expect(await ask()).toBeNull();
    await Promise.all([announce(app, entry), announce(app, entry)]);
    const statusOf = () =>
      app.tenantStore.read(tenant.id, async (reader) => {
        const rows = await reader.selectFrom("mail").select(["status", "params"]).execute();
        return rows;
      });
    await expect.poll(statusOf, { timeout: 15_000 }).toEqual([{ status: "sent", params: null }]);
    expect(taken).toHaveLength(1);
    expect(taken[0]).toContain(`To: ${mail.recipient}`);
    expect(errors).toEqual([]);
  } finally {
    await worker.close();
  }
});
