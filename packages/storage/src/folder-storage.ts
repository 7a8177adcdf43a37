import { randomUUID } from "node:crypto";
import {
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
} from "node:fs/promises";
import path from "node:path";
import { CodedError } from "@boplan/domain/error";
import { assertKey, type FileStorage } from "./file-storage.ts";

export type { FileStorage } from "./file-storage.ts";

/** What a file is called until it is whole: `put` renames it then. */
const DRAFT = /^[0-9a-f-]{36}\.[a-z0-9]{2,5}\.[0-9a-f-]{36}\.part$/;

/** Bytes that are read at a time. */
const PIECE = 65_536;

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
      return readFile(placeOf(key)).catch(asMissing);
    },
    async open(key) {
      const file = await open(placeOf(key), "r").catch(asMissing);
      try {
        const { size } = await file.stat();
        return { bytes: size, content: contentOf(file) };
      } catch (error) {
        await file.close();
        throw error;
      }
    },
    async remove(key) {
      await rm(placeOf(key), { force: true });
    },
    async clearDrafts({ before }) {
      let cleared = 0;
      const found = await readdir(directory, { withFileTypes: true }).catch(nothingYet);
      for (const folder of found.filter((entry) => entry.isDirectory())) {
        const home = path.join(directory, folder.name);
        for (const name of await readdir(home)) {
          const place = path.join(home, name);
          if (!DRAFT.test(name) || (await touchedOn(place)) >= before) continue;
          await rm(place, { force: true });
          cleared += 1;
        }
      }
      return cleared;
    },
  };
}

/** Read as it is asked for; a file that is removed meanwhile can still be read to its end. */
function contentOf(file: FileHandle): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { buffer, bytesRead } = await file.read(new Uint8Array(PIECE), 0, PIECE);
          if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead));
        } catch (error) {
          await file.close();
          throw error;
        }
        await file.close();
        controller.close();
      },
      cancel: () => file.close(),
    },
    { highWaterMark: 0 },
  );
}

function asMissing(error: unknown): never {
  throw isNotThere(error) ? new CodedError("file.missing") : error;
}

/** A folder that nothing was put in yet is not there. */
function nothingYet(error: unknown): [] {
  if (isNotThere(error)) return [];
  throw error;
}

/** Now, for a draft that has become a file while the folder was read. */
async function touchedOn(place: string): Promise<Date> {
  try {
    return (await stat(place)).mtime;
  } catch (error) {
    if (isNotThere(error)) return new Date();
    throw error;
  }
}

function isNotThere(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
