import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type S3Server, startS3Server } from "../test/s3-server.ts";
import type { FileStorage } from "./file-storage.ts";
import { openStorage, readS3Settings } from "./open-storage.ts";
import { createS3Storage } from "./s3-storage.ts";

let server: S3Server;
let folder: string;

beforeAll(async () => {
  server = await startS3Server();
  folder = await mkdtemp(path.join(os.tmpdir(), "boplan-storage-"));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const settingsOf = () => ({ ...server.settings, endpoint: server.endpoint, bucket: "papers" });
const keyOf = () => `${randomUUID()}/${randomUUID()}.pdf`;
const text = (value: string) => new TextEncoder().encode(value);

describe.each<{ place: string; open: () => FileStorage }>([
  { place: "a folder", open: () => openStorage({ directory: folder, s3: undefined }) },
  { place: "a bucket", open: () => openStorage({ directory: folder, s3: settingsOf() }) },
])("$place", ({ open }) => {
  it("gives back what was put, the latest of it, and nothing once it is removed", async () => {
    const [files, key] = [open(), keyOf()];
    await files.put(key, text("first"));
    await files.put(key, text("second"));
    expect(new TextDecoder().decode(await files.get(key))).toBe("second");
    await files.remove(key);
    await files.remove(key);
    await expect(files.get(key)).rejects.toMatchObject({ code: "file.missing" });
  });

  it("keeps bytes as they are, also many and none", async () => {
    const [files, key] = [open(), keyOf()];
    const bytes = Uint8Array.from({ length: 3_000_000 }, (_, place) => (place * 7) % 256);
    await files.put(key, bytes);
    expect(Buffer.compare(await files.get(key), bytes)).toBe(0);
    await files.put(key, new Uint8Array());
    expect((await files.get(key)).byteLength).toBe(0);
  });

  it.each(["../secret", "a/b.pdf", `${randomUUID()}.pdf`, `${randomUUID()}/../x.pdf`, ""])(
    "takes no key that could lead elsewhere: %j",
    async (key) => {
      const files = open();
      await expect(files.put(key, text("x"))).rejects.toMatchObject({ code: "file.badKey" });
      await expect(files.get(key)).rejects.toMatchObject({ code: "file.badKey" });
      await expect(files.remove(key)).rejects.toMatchObject({ code: "file.badKey" });
    },
  );
});

describe("a bucket", () => {
  it("holds each tenant's files under the tenant, below the prefix", async () => {
    const key = keyOf();
    await createS3Storage({ ...settingsOf(), prefix: "boplan/" }).put(key, text("x"));
    expect([...server.objects.keys()]).toContain(`/papers/boplan/${key}`);
    expect(await readdir(folder)).not.toContain("papers");
  });

  it("refuses who signs with another secret, and the storage says so", async () => {
    const files = createS3Storage({ ...settingsOf(), secretAccessKey: "guessed" });
    const key = keyOf();
    await expect(files.put(key, text("x"))).rejects.toMatchObject({
      code: "file.storeUnreachable",
      params: { status: 403 },
    });
    expect([...server.objects.keys()]).not.toContain(`/papers/${key}`);
    await expect(files.get(key)).rejects.toMatchObject({ code: "file.storeUnreachable" });
  });

  it("that is busy for a moment is asked again; one that stays so is a fault", async () => {
    const [files, key] = [createS3Storage(settingsOf()), keyOf()];
    server.failNext({ status: 503, times: 2 });
    await files.put(key, text("in the end"));
    expect(new TextDecoder().decode(await files.get(key))).toBe("in the end");
    server.failNext({ status: 503, times: 4 });
    await expect(files.get(key)).rejects.toMatchObject({ code: "file.storeUnreachable" });
  });

  it("that is not there is a fault", async () => {
    const files = createS3Storage({ ...settingsOf(), endpoint: "http://127.0.0.1:1" });
    await expect(files.put(keyOf(), text("x"))).rejects.toMatchObject({
      code: "file.storeUnreachable",
    });
  });
});

describe("the surroundings", () => {
  const whole = {
    BOPLAN_S3_ENDPOINT: "https://s3.example",
    BOPLAN_S3_REGION: "eu-north-1",
    BOPLAN_S3_BUCKET: "papers",
    BOPLAN_S3_ACCESS_KEY: "key",
    BOPLAN_S3_SECRET_KEY: "secret",
  };

  it("name a bucket, or none", () => {
    expect(readS3Settings({})).toBeUndefined();
    expect(readS3Settings({ BOPLAN_S3_BUCKET: "" })).toBeUndefined();
    expect(readS3Settings(whole)).toMatchObject({ bucket: "papers", region: "eu-north-1" });
  });

  it("that name half a bucket are told what is missing", () => {
    expect(() => readS3Settings({ ...whole, BOPLAN_S3_SECRET_KEY: "" })).toThrow(
      "BOPLAN_S3_SECRET_KEY",
    );
    expect(() => readS3Settings({ ...whole, BOPLAN_S3_ENDPOINT: "s3.example" })).toThrow(
      "BOPLAN_S3_ENDPOINT",
    );
  });
});
