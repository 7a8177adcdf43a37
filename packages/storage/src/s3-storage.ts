import { createHash } from "node:crypto";
import { CodedError } from "@boplan/domain/error";
import { AwsClient } from "aws4fetch";
import { assertKey, type FileStorage } from "./file-storage.ts";

/** A bucket that speaks S3: of a cloud, or MinIO, Garage, Ceph beside the installation. */
export interface S3Settings {
  /** Address of the service, `https://s3.example`; the bucket is the first part of the path. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Put before every key, for a bucket that holds other things too. */
  readonly prefix?: string | undefined;
}

/** How long one request may take, in milliseconds: a document is some megabytes at most. */
const TIME_LIMIT_MS = 30_000;

/** The same for a file that is passed on piece by piece: whoever reads it may be slow. */
const STREAM_LIMIT_MS = 600_000;

/** Tries again by itself so often when the service says that it is busy. */
const RETRIES = 3;

/**
 * Files in a bucket. An object appears whole or not at all, and a checksum of it travels with it.
 * Throws `file.storeUnreachable` when the service cannot be asked or refuses.
 */
export function createS3Storage(settings: S3Settings): FileStorage {
  const { endpoint, bucket, prefix = "", accessKeyId, secretAccessKey, region } = settings;
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    region,
    service: "s3",
    retries: RETRIES,
  });
  const base = `${endpoint.replace(/\/+$/, "")}/${encodeURIComponent(bucket)}/`;

  async function ask(options: {
    key: string;
    method: "GET" | "PUT" | "DELETE";
    body?: Uint8Array;
    limitMs?: number;
  }): Promise<Response> {
    const { key, method, body, limitMs = TIME_LIMIT_MS } = options;
    assertKey(key);
    try {
      return await client.fetch(`${base}${prefix}${key}`, {
        method,
        signal: AbortSignal.timeout(limitMs),
        ...(body === undefined ? {} : { body: new Uint8Array(body) }),
        headers: {
          // Signed with the rest: a body that was changed on the way is refused.
          "x-amz-content-sha256": createHash("sha256")
            .update(body ?? "")
            .digest("hex"),
        },
      });
    } catch (cause) {
      throw Object.assign(new CodedError("file.storeUnreachable"), { cause });
    }
  }

  async function fetchFile(options: { key: string; limitMs?: number }): Promise<Response> {
    const answer = await ask({ ...options, method: "GET" });
    if (answer.status === 404) {
      await answer.body?.cancel();
      throw new CodedError("file.missing");
    }
    await requireOk(answer);
    return answer;
  }

  return {
    async put(key, bytes) {
      const answer = await ask({ key, method: "PUT", body: bytes });
      await requireOk(answer);
      await answer.body?.cancel();
    },
    async get(key) {
      const answer = await fetchFile({ key });
      return new Uint8Array(await answer.arrayBuffer());
    },
    async open(key) {
      const answer = await fetchFile({ key, limitMs: STREAM_LIMIT_MS });
      const bytes = Number(answer.headers.get("content-length") ?? Number.NaN);
      if (answer.body && Number.isInteger(bytes)) return { bytes, content: answer.body };
      // A service that does not say how much is coming.
      const whole = new Uint8Array(await answer.arrayBuffer());
      return { bytes: whole.byteLength, content: new Blob([whole]).stream() };
    },
    async remove(key) {
      const answer = await ask({ key, method: "DELETE" });
      if (answer.status !== 404) await requireOk(answer);
      await answer.body?.cancel();
    },
    // An object appears whole or not at all: there is nothing half written.
    clearDrafts: async () => 0,
  };
}

/** What the service says goes to the log and not to the page: it may name keys and accounts. */
async function requireOk(answer: Response): Promise<void> {
  if (answer.ok) return;
  const said = (await answer.text()).slice(0, 500);
  throw Object.assign(new CodedError("file.storeUnreachable", { status: answer.status }), {
    cause: new Error(said),
  });
}
