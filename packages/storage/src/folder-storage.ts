import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { CodedError } from "@boplan/domain/error";
import { assertKey, type FileStorage } from "./file-storage.ts";

export type { FileStorage } from "./file-storage.ts";

/** Files in a folder that web and worker share. */
export function createFolderStorage(directory: string): FileStorage {
  function placeOf(key: string): string {
    assertKey(key);
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
