import { Readable } from "node:stream";
import { CodedError } from "@boplan/domain/error";
import MailComposer from "nodemailer/lib/mail-composer";
import { parseConnectionUrl } from "nodemailer/lib/shared";
import SMTPConnection from "nodemailer/lib/smtp-connection";

/** What goes over the wire: one letter to one person. */
export interface OutgoingMail {
  /** Id of the letter; its Message-ID is made of it, so that a receiver can tell a copy. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Hands letters to a mail server. */
export interface Post {
  /**
   * Throws `mail.tryLater` when the server certainly has not taken the letter and may take it
   * later, `mail.refused` when it never will, and `mail.uncertain` when the connection broke after
   * the letter was handed over and before the server said that it has it.
   */
  send(mail: OutgoingMail): Promise<void>;
}

const WAIT = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 } as const;

/**
 * A mail server by its address, `smtp://user:password@host:587` or `smtps://…`. Each letter has a
 * connection of its own: there are few of them, and none waits for another.
 */
export function createSmtpPost(options: {
  url: string;
  /** Sender as written in letters, `Boplan <no-reply@boplan.example>`. */
  from: string;
  /** Milliseconds; shortened by tests. */
  wait?: Partial<Record<keyof typeof WAIT, number>>;
}): Post {
  const { auth, ...server } = parseConnectionUrl(options.url);
  return {
    async send(mail) {
      const { message, envelope } = await writeMessage({ mail, from: options.from });
      const connection = new SMTPConnection({ ...server, ...WAIT, ...options.wait });
      let handedOver = false;
      try {
        await connect(connection);
        if (auth) await logIn(connection, auth);
        // Read only once the server has asked for the letter itself.
        const body = Readable.from(
          (function* () {
            handedOver = true;
            yield message;
          })(),
        );
        await hand(connection, { envelope, body });
      } catch (error) {
        throw codedFailure({ error, handedOver });
      } finally {
        connection.close();
      }
    },
  };
}

async function writeMessage(options: { mail: OutgoingMail; from: string }) {
  const { mail, from } = options;
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? "boplan.invalid";
  const node = new MailComposer({
    from,
    to: { name: "", address: mail.to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.id}@${domain}>`,
    headers: { "Auto-Submitted": "auto-generated" },
  }).compile();
  const message = await node.build();
  const { from: sender, to } = node.getEnvelope();
  return { message, envelope: { from: sender, to, size: message.length } };
}

/* The connection reports trouble of its own accord; whichever comes first ends the step. */
function step(
  connection: SMTPConnection,
  run: (done: (error?: Error | null) => void) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.once("error", reject);
    connection.once("end", () => reject(new Error("connection ended")));
    run((error) => (error ? reject(error) : resolve()));
  });
}

function connect(connection: SMTPConnection): Promise<void> {
  return step(connection, (done) => connection.connect(done));
}

function logIn(
  connection: SMTPConnection,
  auth: Parameters<SMTPConnection["login"]>[0],
): Promise<void> {
  return step(connection, (done) => connection.login(auth, (error) => done(error)));
}

function hand(
  connection: SMTPConnection,
  letter: { envelope: Parameters<SMTPConnection["send"]>[0]; body: Readable },
): Promise<void> {
  return step(connection, (done) =>
    connection.send(letter.envelope, letter.body, (error) => done(error)),
  );
}

/** 5xx is an answer for good, 4xx and silence before the letter are not. */
function codedFailure(options: { error: unknown; handedOver: boolean }): CodedError {
  const { error, handedOver } = options;
  const status = responseCode(error);
  if (status === null) return caused(handedOver ? "mail.uncertain" : "mail.tryLater", error);
  // 535 and its kin: the server does not know us; that is for the operator to mend, not the letter.
  const isOurs = status === 530 || status === 534 || status === 535 || status === 538;
  return caused(status >= 500 && !isOurs ? "mail.refused" : "mail.tryLater", error);
}

function responseCode(error: unknown): number | null {
  if (error === null || typeof error !== "object" || !("responseCode" in error)) return null;
  return typeof error.responseCode === "number" ? error.responseCode : null;
}

function caused(code: string, cause: unknown): CodedError {
  return Object.assign(new CodedError(code), { cause });
}
