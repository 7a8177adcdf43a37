import { CodedError } from "@boplan/domain/error";

/** A file on its way to whoever asked for it. */
export interface OpenedFile {
  /** Its size. */
  readonly bytes: number;
  /** To be read to its end or cancelled: what it comes from stays open until then. */
  readonly content: ReadableStream<Uint8Array>;
}

/** Where finished documents are kept. Keys are `tenant/name.ext`; the tenant is part of every key. */
export interface FileStorage {
  /** Stores the bytes whole or not at all; storing the same key again replaces it. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Throws `file.missing` when there is no such file. */
  get(key: string): Promise<Uint8Array>;
  /** The file piece by piece, for who only passes it on. Throws `file.missing`. */
  open(key: string): Promise<OpenedFile>;
  /** Nothing happens when there is no such file. */
  remove(key: string): Promise<void>;
  /**
   * Removes what writers that died have left half written, last touched before the moment. Returns
   * how many there were.
   */
  clearDrafts(options: { before: Date }): Promise<number>;
}

const KEY = /^[0-9a-f-]{36}\/[0-9a-f-]{36}\.[a-z0-9]{2,5}$/;

/** Throws `file.badKey` for anything that does not name one file of one tenant. */
export function assertKey(key: string): void {
  if (!KEY.test(key)) throw new CodedError("file.badKey");
}
