import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

const SECRET = "a secret that nobody knows";
const ACCESS_KEY = "BOPLANTEST";
const REGION = "eu-north-1";

export interface S3Server {
  readonly endpoint: string;
  readonly settings: { accessKeyId: string; secretAccessKey: string; region: string };
  /** What lies there, by path. */
  readonly objects: Map<string, Uint8Array>;
  /** Answers the next requests with this status instead of doing anything. */
  failNext(options: { status: number; times: number }): void;
  /** Sends half of the next file, and the rest when what it returns is called. */
  holdRest(): () => void;
  close(): Promise<void>;
}

/**
 * A server that speaks as much of S3 as storing needs, and refuses what is not signed as AWS
 * Signature Version 4 demands: computed here from the published rules, not by the client's code.
 */
export async function startS3Server(): Promise<S3Server> {
  const objects = new Map<string, Uint8Array>();
  const failing = { status: 0, times: 0 };
  let held: Promise<void> | null = null;
  const send = async (response: ServerResponse, found: Uint8Array) => {
    const [until, half] = [held, Math.ceil(found.byteLength / 2)];
    held = null;
    response.writeHead(200, { "Content-Length": found.byteLength });
    response.write(found.subarray(0, half));
    await until;
    response.end(found.subarray(half));
  };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      if (failing.times > 0) {
        failing.times -= 1;
        response.writeHead(failing.status).end("<Error><Code>SlowDown</Code></Error>");
        return;
      }
      const body = Buffer.concat(parts);
      const refusal = refusalOf(request, body);
      if (refusal) {
        response.writeHead(403).end(`<Error><Code>${refusal}</Code></Error>`);
        return;
      }
      const path = request.url ?? "";
      if (request.method === "PUT") {
        objects.set(path, new Uint8Array(body));
        response.writeHead(200).end();
      } else if (request.method === "DELETE") {
        objects.delete(path);
        response.writeHead(204).end();
      } else {
        const found = objects.get(path);
        if (found) void send(response, found);
        else response.writeHead(404).end("<Error><Code>NoSuchKey</Code></Error>");
      }
    });
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  return {
    endpoint: `http://127.0.0.1:${port}`,
    settings: { accessKeyId: ACCESS_KEY, secretAccessKey: SECRET, region: REGION },
    objects,
    failNext: (next) => void Object.assign(failing, next),
    holdRest: () => {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function refusalOf(request: IncomingMessage, body: Buffer): string | null {
  const { headers } = request;
  const signed =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? "",
    );
  if (!signed) return "AccessDenied";
  const [, accessKey = "", day = "", region = "", names = "", signature = ""] = signed;
  if (accessKey !== ACCESS_KEY || region !== REGION) return "InvalidAccessKeyId";
  const bodyHash = sha256(body);
  if (headers["x-amz-content-sha256"] !== bodyHash) return "XAmzContentSHA256Mismatch";
  const signedNames = names.split(";");
  if (!["host", "x-amz-content-sha256", "x-amz-date"].every((one) => signedNames.includes(one))) {
    return "AccessDenied";
  }
  const canonical = [
    request.method ?? "",
    request.url ?? "",
    "",
    ...signedNames.map((name) => `${name}:${String(headers[name] ?? "").trim()}`),
    "",
    names,
    bodyHash,
  ].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", headers["x-amz-date"], scope, sha256(canonical)].join("\n");
  const key = [day, region, "s3", "aws4_request"].reduce<Buffer | string>(
    (made, part) => createHmac("sha256", made).update(part).digest(),
    `AWS4${SECRET}`,
  );
  const expected = createHmac("sha256", key).update(toSign).digest("hex");
  return expected === signature ? null : "SignatureDoesNotMatch";
}

function sha256(data: Buffer | string): string {
  return createHash("sha256").update(data).digest("hex");
}
