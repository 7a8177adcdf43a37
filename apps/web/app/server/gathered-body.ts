import { Transform } from "node:stream";

/** So much of a page is gathered before it goes on. */
const GATHERED = 64 * 1024;

/**
 * A page's body, between what draws it and what sends it. Pages are drawn two kilobytes at a time and
 * each piece passes several streams, which for a large page takes longer than to draw it. `flush`,
 * which the drawing calls at the end of each part that may be shown, lets go what was gathered.
 */
export class GatheredBody extends Transform {
  #pieces: Uint8Array[] = [];
  #length = 0;

  override _transform(piece: Uint8Array, _encoding: BufferEncoding, done: () => void): void {
    this.#pieces.push(piece);
    this.#length += piece.byteLength;
    if (this.#length >= GATHERED) this.flush();
    done();
  }

  override _flush(done: () => void): void {
    this.flush();
    done();
  }

  flush(): void {
    if (this.#length === 0) return;
    const gathered = Buffer.concat(this.#pieces, this.#length);
    this.#pieces = [];
    this.#length = 0;
    this.push(gathered);
  }
}
