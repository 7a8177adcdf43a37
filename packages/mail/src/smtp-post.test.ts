import { randomUUID } from "node:crypto";
import { createServer, type Socket } from "node:net";
import { createI18n } from "@boplan/i18n/translator";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import { composeMail } from "./compose-mail.ts";
import { createSmtpPost } from "./smtp-post.ts";

const i18n = createI18n({});
const closers: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

interface Taken {
  readonly from: string;
  readonly to: readonly string[];
  readonly message: string;
}

/** A real mail server on loopback that keeps what it takes. */
async function openServer(options: SMTPServerOptions = {}) {
  const taken: Taken[] = [];
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS", ...(options.onAuth ? [] : ["AUTH"])],
    allowInsecureAuth: true,
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        taken.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map(({ address }) => address),
          message: Buffer.concat(parts).toString(),
        });
        done();
      });
    },
    ...options,
  });
  server.on("error", () => {});
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, "127.0.0.1", () => {
      const address = listening.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  closers.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { taken, port };
}

function postTo(port: number, login = "") {
  return createSmtpPost({
    url: `smtp://${login}127.0.0.1:${port}`,
    from: "Boplan <no-reply@boplan.example>",
    wait: { connectionTimeout: 2_000, greetingTimeout: 2_000, socketTimeout: 2_000 },
  });
}

function letter(to = "nils@test.example") {
  const mail = composeMail({
    i18n,
    letter: {
      kind: "invitation",
      language: "nn",
      params: {
        tenant: "Tromsø <b>& co</b>",
        inviter: "Ingrid\r\nBcc: evil@evil.example",
        role: "reader",
        expires: "2026-12-06",
        link: "https://boplan.example/join/x/y?a=1&b=2",
      },
    },
  });
  return { id: randomUUID(), to, ...mail };
}

describe("a letter", () => {
  it("says the same in plain text and as accessible HTML, in the reader's language", () => {
    const { subject, text, html } = letter();
    expect(subject).toBe("Du er invitert til Tromsø <b>& co</b> i Boplan");
    for (const part of ["Lesar", "6. desember 2026"]) {
      expect(text).toContain(part);
      expect(html).toContain(part);
    }
    expect(html).toContain('<html lang="nn">');
    expect(html).not.toContain("<b>");
    expect(html).toContain('href="https://boplan.example/join/x/y?a=1&amp;b=2"');
    expect(text).toContain("\nhttps://boplan.example/join/x/y?a=1&b=2\n");
  });

  it("gives nothing but web addresses a button", () => {
    const params = { tenant: "T", inviter: "I", role: "reader", expires: "2026-12-06" };
    const { html, link } = composeMail({
      i18n,
      letter: {
        kind: "invitation",
        language: "en",
        params: { ...params, link: "javascript:alert(1)" },
      },
    });
    expect(link).toBeNull();
    expect(html).not.toContain("<a");
  });

  it.each(["sv", "nb", "nn", "en"] as const)("has no open gaps in %s", (language) => {
    const params = {
      tenant: "T",
      inviter: "I",
      role: "planner",
      expires: "2026-12-06",
      link: "https://b.example/",
    };
    const { text } = composeMail({ i18n, letter: { kind: "invitation", language, params } });
    expect(text).not.toMatch(/\{\{|mail:|invitation\./);
  });
});

describe("a mail server", () => {
  it("is handed the letter once, to one person, with a Message-ID of its own", async () => {
    const { taken, port } = await openServer();
    const sent = letter();
    await postTo(port).send(sent);
    expect(taken).toHaveLength(1);
    expect(taken[0]).toMatchObject({ from: "no-reply@boplan.example", to: ["nils@test.example"] });
    const message = taken[0]?.message ?? "";
    expect(message).toContain(`Message-ID: <${sent.id}@boplan.example>`);
    expect(message).toContain("multipart/alternative");
    expect(message).toContain("Auto-Submitted: auto-generated");
    expect(message).not.toMatch(/^Bcc:/m);
  });

  it("is logged in to with what its address says", async () => {
    const seen: unknown[] = [];
    const { taken, port } = await openServer({
      onAuth: ({ username, password }, _session, done) => {
        seen.push([username, password]);
        if (password === "p@ss") done(null, { user: username });
        else done(new Error("no"));
      },
    });
    await postTo(port, "us%40er:p%40ss@").send(letter());
    expect(seen).toEqual([["us@er", "p@ss"]]);
    expect(taken).toHaveLength(1);
    await expect(postTo(port, "user:wrong@").send(letter())).rejects.toMatchObject({
      code: "mail.tryLater",
    });
  });

  it.each([
    [550, "mail.refused"],
    [451, "mail.tryLater"],
  ])("that answers %i to the address gives %s", async (responseCode, code) => {
    const { taken, port } = await openServer({
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error("not so"), { responseCode })),
    });
    await expect(postTo(port).send(letter())).rejects.toMatchObject({ code });
    expect(taken).toEqual([]);
  });

  it("that is not there is tried later", async () => {
    await expect(postTo(1).send(letter())).rejects.toMatchObject({ code: "mail.tryLater" });
  });

  it("that hangs up after it was given the letter may have it: nobody knows", async () => {
    const sockets: Socket[] = [];
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.on("error", () => {});
      socket.write("220 here\r\n");
      let inLetter = false;
      socket.on("data", (chunk) => {
        const said = chunk.toString();
        if (inLetter) {
          if (said.endsWith("\r\n.\r\n")) socket.destroy();
        } else if (said.startsWith("DATA")) {
          inLetter = true;
          socket.write("354 go on\r\n");
        } else socket.write("250 ok\r\n");
      });
    });
    const port = await new Promise<number>((resolve) => {
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
    closers.push(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
    await expect(postTo(port).send(letter())).rejects.toMatchObject({ code: "mail.uncertain" });
  });
});
