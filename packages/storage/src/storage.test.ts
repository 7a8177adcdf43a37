import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
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

  it("hands a file on piece by piece, with its size first", async () => {
    const [files, key] = [open(), keyOf()];
    await expect(files.open(key)).rejects.toMatchObject({ code: "file.missing" });
    const bytes = Uint8Array.from({ length: 3_000_000 }, (_, place) => (place * 7) % 256);
    await files.put(key, bytes);
    const opened = await files.open(key);
    expect(opened.bytes).toBe(bytes.byteLength);
    const pieces: Uint8Array[] = [];
    for await (const piece of opened.content) pieces.push(piece);
    expect(Buffer.compare(Buffer.concat(pieces), bytes)).toBe(0);
  });

  it("gives the rest of a file also when it is removed meanwhile, or nobody reads on", async () => {
    const [files, key] = [open(), keyOf()];
    await files.put(key, new Uint8Array(300_000));
    const [read, dropped] = [await files.open(key), await files.open(key)];
    await files.remove(key);
    expect(new Uint8Array(await new Response(read.content).arrayBuffer())).toHaveLength(300_000);
    await dropped.content.cancel();
  });

  it("has nothing half written to clear where nobody died", async () => {
    await open().put(keyOf(), text("whole"));
    expect(await open().clearDrafts({ before: new Date(Date.now() + 60_000) })).toBe(0);
  });

  it.each(["../secret", "a/b.pdf", `${randomUUID()}.pdf`, `${randomUUID()}/../x.pdf`, ""])(
    "takes no key that could lead elsewhere: %j",
    async (key) => {
      const files = open();
      await expect(files.put(key, text("x"))).rejects.toMatchObject({ code: "file.badKey" });
      await expect(files.get(key)).rejects.toMatchObject({ code: "file.badKey" });
      await expect(files.open(key)).rejects.toMatchObject({ code: "file.badKey" });
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

  it("passes on what has come while the rest is still on its way", async () => {
    const [files, key] = [createS3Storage(settingsOf()), keyOf()];
    await files.put(key, new Uint8Array(200_000));
    const release = server.holdRest();
    const reader = (await files.open(key)).content.getReader();
    let come = (await reader.read()).value?.byteLength ?? 0;
    expect(come).toBeGreaterThan(0);
    expect(come).toBeLessThan(200_000);
    release();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      come += next.value.byteLength;
    }
    expect(come).toBe(200_000);
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

describe("what a writer that died left in a folder", () => {
  it("is cleared once it is old, and nothing else is", async () => {
    const files = openStorage({ directory: folder, s3: undefined });
    const key = keyOf();
    await files.put(key, text("whole"));
    const home = path.join(folder, path.dirname(key));
    const names = {
      old: `${path.basename(key)}.${randomUUID()}.part`,
      fresh: `${path.basename(key)}.${randomUUID()}.part`,
      foreign: "notes.part",
    };
    for (const name of Object.values(names)) await writeFile(path.join(home, name), "half");
    const [hourAgo, before] = [Date.now() - 3_600_000, new Date(Date.now() - 1_800_000)];
    for (const name of [names.old, names.foreign, path.basename(key)]) {
      await utimes(path.join(home, name), hourAgo / 1_000, hourAgo / 1_000);
    }
    expect(await files.clearDrafts({ before })).toBe(1);
    expect(await files.clearDrafts({ before })).toBe(0);
    const left = [names.fresh, names.foreign, path.basename(key)];
    expect((await readdir(home)).toSorted()).toEqual(left.toSorted());
  });

  it("is nothing where no file was ever put", async () => {
    const directory = path.join(folder, "not-yet");
    const files = openStorage({ directory, s3: undefined });
    expect(await files.clearDrafts({ before: new Date() })).toBe(0);
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
