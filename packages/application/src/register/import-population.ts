import { CodedError } from "@boplan/domain/error";
import { REGISTER_COUNTRIES } from "@boplan/register/county";
import { findMunicipality, municipalitiesOf } from "@boplan/register/municipality";
import { z } from "zod";
import type { App } from "../app.ts";

const figureSchema = z.object({
  country: z.enum(REGISTER_COUNTRIES),
  code: z.string(),
  population: z.int().min(0).max(2_000_000_000),
  populationDate: z.iso.date(),
  source: z.string().trim().min(1).max(200).optional(),
});

/** A file of figures: a list of municipalities, alone or under `municipalities`. */
const fileSchema = z.union([
  z.array(figureSchema).min(1),
  z
    .object({ municipalities: z.array(figureSchema).min(1) })
    .transform(({ municipalities }) => municipalities),
]);

/** Rows of one statement; the database takes 65,535 values in one. */
const BATCH = 5000;

export type PopulationFigure = z.infer<typeof figureSchema>;

/** What an import did with one country's figures of one day. */
export interface PopulationTotal {
  readonly country: string;
  readonly countedOn: string;
  readonly municipalities: number;
  /** Inhabitants, all of them together. */
  readonly population: number;
}

export interface PopulationImport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly totals: readonly PopulationTotal[];
  /** Municipalities of a country in the file that the file says nothing of. */
  readonly missing: readonly { readonly country: string; readonly names: readonly string[] }[];
}

/**
 * Reads figures out of a file's text. Throws `register.badFile` (place) for anything that is not a
 * list of figures, `register.unknownMunicipality` (codes) for codes the register does not know
 * (Svalbard, "unknown", dissolved ones), `register.doubleFigure` where one is given twice.
 */
export function readPopulationFile(text: string): readonly PopulationFigure[] {
  const parsed = fileSchema.safeParse(parseJson(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new CodedError("register.badFile", { place: issuePlace(issue) });
  }
  const figures = parsed.data;
  const unknown = figures.filter((figure) => findMunicipality(figure) === undefined);
  if (unknown.length > 0) {
    throw new CodedError("register.unknownMunicipality", { codes: listOf(unknown) });
  }
  const seen = new Set<string>();
  const doubled = figures.filter((figure) => {
    const key = keyOf(figure);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
  if (doubled.length > 0) throw new CodedError("register.doubleFigure", { codes: listOf(doubled) });
  return figures;
}

/**
 * Keeps the figures, all of them or none. A figure of the same municipality and day is replaced:
 * statistics offices correct themselves. The operator's; no tenant owns the table.
 */
export async function importPopulation(options: {
  app: Pick<App, "systemStore">;
  figures: readonly PopulationFigure[];
}): Promise<PopulationImport> {
  const { app, figures } = options;
  const before = await app.systemStore.write(async (writer) => {
    const kept = await writer
      .selectFrom("municipality_population")
      .select(["country", "code", "counted_on", "population", "source"])
      .forUpdate()
      .execute();
    for (let start = 0; start < figures.length; start += BATCH) {
      await writer
        .insertInto("municipality_population")
        .values(figures.slice(start, start + BATCH).map(rowOf))
        .onConflict((conflict) =>
          conflict.columns(["country", "code", "counted_on"]).doUpdateSet((excluded) => ({
            population: excluded.ref("excluded.population"),
            source: excluded.ref("excluded.source"),
          })),
        )
        .execute();
    }
    return new Map(
      kept.map((row) => [
        keyOf({ ...row, populationDate: row.counted_on }),
        `${row.population} ${row.source ?? ""}`,
      ]),
    );
  });
  const stateOf = (figure: PopulationFigure) => {
    const kept = before.get(keyOf(figure));
    if (kept === undefined) return "added";
    return kept === `${figure.population} ${figure.source ?? ""}` ? "unchanged" : "changed";
  };
  const count = (state: string) => figures.filter((figure) => stateOf(figure) === state).length;
  return {
    added: count("added"),
    changed: count("changed"),
    unchanged: count("unchanged"),
    totals: totalsOf(figures),
    missing: missingFrom(figures),
  };
}

function rowOf({ country, code, populationDate, population, source }: PopulationFigure) {
  return { country, code, counted_on: populationDate, population, source: source ?? null };
}

function totalsOf(figures: readonly PopulationFigure[]): PopulationTotal[] {
  const totals = new Map<string, { municipalities: number; population: number }>();
  for (const { country, populationDate, population } of figures) {
    const key = `${country} ${populationDate}`;
    const sum = totals.get(key) ?? { municipalities: 0, population: 0 };
    totals.set(key, {
      municipalities: sum.municipalities + 1,
      population: sum.population + population,
    });
  }
  return [...totals].map(([key, sum]) => {
    const [country = "", countedOn = ""] = key.split(" ");
    return { country, countedOn, ...sum };
  });
}

function missingFrom(figures: readonly PopulationFigure[]): PopulationImport["missing"] {
  return REGISTER_COUNTRIES.flatMap((country) => {
    const given = new Set(figures.filter((f) => f.country === country).map(({ code }) => code));
    if (given.size === 0) return [];
    const names = municipalitiesOf({ country })
      .filter(({ code }) => !given.has(code))
      .map(({ displayName }) => displayName);
    return names.length === 0 ? [] : [{ country, names }];
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** `municipalities.12.code`: where the first fault is, as deep as the list goes. */
function issuePlace(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === "invalid_union") {
    const deepest = issue.errors
      .flat()
      .toSorted((a, b) => b.path.length - a.path.length)
      .at(0);
    return deepest?.path.join(".") || "–";
  }
  return issue?.path.join(".") || "–";
}

function keyOf(figure: { country: string; code: string; populationDate: string }): string {
  return `${figure.country}-${figure.code}-${figure.populationDate}`;
}

function listOf(figures: readonly PopulationFigure[]): string {
  const codes = figures.slice(0, 10).map(({ country, code }) => `${country} ${code}`);
  return codes.join(", ") + (figures.length > 10 ? " …" : "");
}
