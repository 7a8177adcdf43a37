import type { FileStorage } from "./file-storage.ts";
import { createFolderStorage } from "./folder-storage.ts";
import { createS3Storage, type S3Settings } from "./s3-storage.ts";

export type { FileStorage } from "./file-storage.ts";
export type { S3Settings } from "./s3-storage.ts";

const NAMES = {
  endpoint: "BOPLAN_S3_ENDPOINT",
  region: "BOPLAN_S3_REGION",
  bucket: "BOPLAN_S3_BUCKET",
  accessKeyId: "BOPLAN_S3_ACCESS_KEY",
  secretAccessKey: "BOPLAN_S3_SECRET_KEY",
} as const;

/**
 * The bucket that the surroundings name; `undefined` when they name none, and files lie in a
 * folder. Half a bucket is a mistake: throws with the names of what is missing.
 */
export function readS3Settings(
  source: Readonly<Record<string, string | undefined>>,
): S3Settings | undefined {
  const given = Object.entries(NAMES).map(
    ([key, name]) => [key, name, source[name] || ""] as const,
  );
  if (given.every(([, , value]) => value === "")) return undefined;
  const missing = given.filter(([, , value]) => value === "").map(([, name]) => name);
  if (missing.length > 0) throw new Error(`environment: ${missing.join(", ")}`);
  const endpoint = source[NAMES.endpoint] ?? "";
  if (!/^https?:\/\//.test(endpoint) || !URL.canParse(endpoint)) {
    throw new Error(`environment: ${NAMES.endpoint}`);
  }
  const settings = Object.fromEntries(given.map(([key, , value]) => [key, value])) as {
    [Key in keyof typeof NAMES]: string;
  };
  return { ...settings, prefix: source.BOPLAN_S3_PREFIX || undefined };
}

/** A bucket where one is set, else a folder that web and worker share. */
export function openStorage(settings: {
  readonly directory: string;
  readonly s3: S3Settings | undefined;
}): FileStorage {
  return settings.s3 ? createS3Storage(settings.s3) : createFolderStorage(settings.directory);
}
