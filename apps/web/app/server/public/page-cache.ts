import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** A finished answer, in each coding that somebody has asked for. */
interface Kept {
  readonly body: Buffer;
  readonly coded: Map<Coding, Buffer>;
}

export type Coding = "br" | "gzip";

/** Finished public pages by their entity tag: what changes has another tag and is never found. */
export interface PageCache {
  /** The answer of that tag, made once at most while it is kept. */
  get(options: {
    readonly tag: string;
    readonly coding: Coding | null;
    readonly make: () => Promise<string>;
  }): Promise<Buffer>;
}

/** Keeps the pages asked for last, up to so many bytes. */
export function createPageCache(options: { readonly maxBytes: number }): PageCache {
  const kept = new Map<string, Kept>();
  let bytes = 0;

  function drop(tag: string): void {
    const entry = kept.get(tag);
    if (!entry) return;
    kept.delete(tag);
    bytes -= sizeOf(entry);
  }

  return {
    async get({ tag, coding, make }) {
      const entry = kept.get(tag) ?? { body: Buffer.from(await make()), coded: new Map() };
      // Put last: what was asked for longest ago goes first.
      drop(tag);
      let body = entry.body;
      if (coding !== null) {
        body = entry.coded.get(coding) ?? encode(entry.body, coding);
        entry.coded.set(coding, body);
      }
      kept.set(tag, entry);
      bytes += sizeOf(entry);
      for (const oldest of kept.keys()) {
        if (bytes <= options.maxBytes) break;
        drop(oldest);
      }
      return body;
    },
  };
}

function sizeOf({ body, coded }: Kept): number {
  return [...coded.values()].reduce((sum, one) => sum + one.byteLength, body.byteLength);
}

function encode(body: Buffer, coding: Coding): Buffer {
  return coding === "gzip"
    ? gzipSync(body)
    : // Between the quick and the small: a page is compressed once and sent many times.
      brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
}
