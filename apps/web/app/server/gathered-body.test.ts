import { expect, test } from "vitest";
import { GatheredBody } from "./gathered-body.ts";

async function pass(pieces: readonly (Uint8Array | "flush")[]): Promise<string[]> {
  const body = new GatheredBody();
  const read: string[] = [];
  body.on("data", (chunk: Buffer) => read.push(chunk.toString()));
  for (const piece of pieces) {
    if (piece === "flush") body.flush();
    else body.write(piece);
  }
  body.end();
  await new Promise((resolve) => body.once("end", resolve));
  return read;
}

const bytes = (text: string) => new TextEncoder().encode(text);

test("small pieces go on as one, in their order", async () => {
  expect(await pass(["a", "b", "å"].map(bytes))).toEqual(["abå"]);
});

test("what may be shown goes at once", async () => {
  expect(await pass([bytes("shell"), "flush", "flush", bytes("rest")])).toEqual(["shell", "rest"]);
});

test("a large page does not wait for its end, and loses nothing", async () => {
  const piece = bytes("x".repeat(2048));
  const read = await pass(Array.from({ length: 100 }, () => piece));
  expect(read.length).toBe(4);
  expect(read.join("").length).toBe(204_800);
});
