import { randomUUID } from "node:crypto";
import type { App } from "../app.ts";
import type { AdmittedFile } from "./admit-files.ts";

/** A file that lies in the storage and waits for the row that names it. */
export interface StoredFile extends AdmittedFile {
  readonly key: string;
}

/** Stores files before the transaction that names them. */
export async function storeFiles(options: {
  app: App;
  tenantId: string;
  files: readonly AdmittedFile[];
}): Promise<StoredFile[]> {
  const { app, tenantId, files } = options;
  const stored: StoredFile[] = [];
  for (const file of files) {
    const key = `${tenantId}/${randomUUID()}.${file.ending}`;
    await app.files.put(key, file.bytes);
    stored.push({ ...file, key });
  }
  return stored;
}

/** Removes files that no row came to name: what they belonged to was refused, or had come before. */
export async function forgetFiles(app: App, files: readonly StoredFile[]): Promise<void> {
  await Promise.all(files.map(({ key }) => app.files.remove(key).catch(() => {})));
}
