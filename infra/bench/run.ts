import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Bench } from "./bench.ts";

/**
 * `npm run bench -- NAME`: runs one bench. The last line is JSON; `missed` names the goals that
 * were not met, and the exit code stays 0, since a busy machine is no fault of the product.
 */
const folder = new URL("./benches/", import.meta.url);
const names = readdirSync(fileURLToPath(folder))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -3))
  .sort();
const name = process.argv[2];
const say = (line: string) => process.stdout.write(`${line}\n`);

if (name === undefined || !names.includes(name)) {
  process.stderr.write(`Usage: npm run bench -- NAME\nBenches: ${names.join(", ")}\n`);
  process.exitCode = 2;
} else {
  const { bench }: { bench: Bench } = await import(new URL(`${name}.ts`, folder).href);
  say(bench.about);
  const { ratios, figures, goals } = await bench.run(say);
  const missed = goals.filter(({ value, atMost }) => value > atMost);
  for (const { figure, value, atMost } of goals) {
    say(`${value > atMost ? "missed" : "met   "}  ${figure}: ${value} (at most ${atMost})`);
  }
  say(JSON.stringify({ bench: name, ratios, figures, missed: missed.map(({ figure }) => figure) }));
}
