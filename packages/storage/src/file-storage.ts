import { CodedError } from "@boplan/domain/error";

/** Where finished documents are kept. Keys are `tenant/name.ext`; the tenant is part of every key. */
export interface FileStorage {
  /** Stores the bytes whole or not at all; storing the same key again replaces it. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Throws `file.missing` when there is no such file. */
  get(key: string): Promise<Uint8Array>;
  /** Nothing happens when there is no such file. */
  remove(key: string): Promise<void>;
}

const KEY = /^[0-9a-f-]{36}\/[0-9a-f-]{36}\.[a-z0-9]{2,5}$/;

/** Throws `file.badKey` for anything that does not name one file of one tenant. */
export function assertKey(key: string): void {
  if (!KEY.test(key)) throw new CodedError("file.badKey");
}
