import type { Progress } from "@boplan/demo/generate/generate-demo";
import { Option } from "commander";
import { type CliContext, withApp } from "../cli-context.ts";
import { printJson } from "../output.ts";
import { UsageError } from "../usage-error.ts";
import type { CommandGroup } from "./command-group.ts";

interface GenerateOptions {
  readonly municipalities: string;
  readonly years: string;
  readonly seed: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** All of the register; what nobody has made has nobody to share with. */
const MOST_MUNICIPALITIES = 647;
const MOST_YEARS = 20;

export function addDemoCommands({ program, context }: CommandGroup): void {
  const { t } = context;
  const group = program.command("demo").description(t("cli:nouns.demo"));
  group
    .command("load")
    .description(t("cli:verbs.demoLoad"))
    .action(async (options: { json?: boolean }) => {
      const { loadDemo } = await import("@boplan/demo/load-demo");
      const { state, loaded } = await withApp(context, (app) => loadDemo(app));
      if (options.json) {
        printJson(context, { state, loaded });
        return;
      }
      const said =
        loaded.length > 0 ? "demoLoaded" : state === "foreign" ? "demoForeign" : "demoPresent";
      context.print(`${t(`cli:said.${said}`)}\n`);
    });
  group
    .command("generate")
    .description(t("cli:verbs.demoGenerate"))
    .addOption(
      new Option("--municipalities <number>", t("cli:options.demoMunicipalities")).default(
        String(MOST_MUNICIPALITIES),
      ),
    )
    .addOption(new Option("--years <number>", t("cli:options.demoYears")).default("5"))
    .addOption(new Option("--seed <number>", t("cli:options.demoSeed")).default("1"))
    .option("--force", t("cli:options.demoForce"))
    .action((options: GenerateOptions) => generate({ context, options }));
}

async function generate({
  context,
  options,
}: {
  context: CliContext;
  options: GenerateOptions;
}): Promise<void> {
  const { t } = context;
  const wanted = {
    municipalities: whole({
      name: "--municipalities",
      typed: options.municipalities,
      most: MOST_MUNICIPALITIES,
    }),
    years: whole({ name: "--years", typed: options.years, most: MOST_YEARS }),
    seed: whole({ name: "--seed", typed: options.seed, most: Number.MAX_SAFE_INTEGER }),
    force: options.force === true,
  };
  const { generateDemo } = await import("@boplan/demo/generate/generate-demo");
  const made = await withApp(context, (app) =>
    generateDemo({ app, ...wanted, onProgress: progressNotes(context) }),
  );
  if (options.json) {
    printJson(context, { seed: wanted.seed, years: wanted.years, ...made });
    return;
  }
  const said = made.municipalities > 0 ? "demoGenerated" : "demoGeneratedBefore";
  context.print(`${t(`cli:said.${said}`, { ...made })}\n`);
}

/** A line whenever another tenth is done, and at the end. */
function progressNotes({ note, t }: CliContext): (progress: Progress) => void {
  let shown = "";
  return ({ step, done, of }) => {
    const tenth = `${step}-${of === 0 ? 10 : Math.floor((done * 10) / of)}`;
    if (tenth === shown) return;
    shown = tenth;
    note(`${t(`cli:said.generating.${step}`, { done, of })}\n`);
  };
}

function whole(options: { name: string; typed: string; most: number }): number {
  const { name, typed, most } = options;
  const number = /^\d{1,15}$/.test(typed) ? Number(typed) : 0;
  if (number < 1 || number > most) throw new UsageError({ key: "badValue", subject: name });
  return number;
}
