import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { CodedError } from "@boplan/domain/error";

/** Where finished documents are kept. Keys are `tenant/name.ext`; the tenant is part of every key. */
export interface FileStorage {
  /** Stores the bytes whole or not at all; storing the same key again replaces it. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Throws `file.missing` when there is no such file. */
  get(key: string): Promise<Uint8Array>;
  remove(key: string): Promise<void>;
}

const KEY = /^[0-9a-f-]{36}\/[0-9a-f-]{36}\.[a-z0-9]{2,5}$/;

/** Files in a folder that web and worker share. */
export function createFolderStorage(directory: string): FileStorage {
  function placeOf(key: string): string {
    if (!KEY.test(key)) throw new CodedError("file.badKey");
    return path.join(directory, ...key.split("/"));
  }
  return {
    async put(key, bytes) {
      const place = placeOf(key);
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
      const draft = `${place}.${randomUUID()}.part`;
      try {
        const file = await open(draft, "wx", 0o600);
        try {
          await file.writeFile(bytes);
          // Without this a power cut can leave an empty file under the final name.
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(draft, place);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
    async get(key) {
      try {
        return await readFile(placeOf(key));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT")
          throw new CodedError("file.missing");
        throw error;
      }
    },
    async remove(key) {
      await rm(placeOf(key), { force: true });
    },
  };
}
