import { readFileSync } from "node:fs";
import { loadFrameworks } from "@boplan/framework-host";
import { createI18n } from "@boplan/i18n/translator";
import { Validator } from "@seriousme/openapi-schema-validator";
import openapiTS, { astToString } from "openapi-typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { describeApi, problemCodes } from "./describe-api.ts";
import { docsPage } from "./docs-page.server.ts";
import { linksOf } from "./links.ts";
import { OPERATIONS } from "./operations/index.ts";
import { planJsonSchema } from "./plan-json-schema.ts";

const CLIENT = new URL("./api-client.generated.ts", import.meta.url);
const i18n = createI18n(loadFrameworks().locales());
const links = linksOf("https://boplan.example");
const described = () =>
  JSON.parse(JSON.stringify(describeApi({ operations: OPERATIONS, i18n, links })));

describe("the description of the API", () => {
  // biome-ignore lint/suspicious/noExplicitAny: looked at as whoever fetches it would
  let description: any;
  beforeAll(() => {
    description = described();
  });

  it("is OpenAPI 3.1 to a validator of others'", async () => {
    const validator = new Validator();
    const result = await validator.validate(description);
    expect(result.errors).toBeUndefined();
    expect([result.valid, validator.version]).toEqual([true, "3.1"]);
    const broken = { ...description, paths: { "/x": { get: { responses: 7 } } } };
    expect((await new Validator().validate(broken)).valid).toBe(false);
  });

  it("tells of every operation once, with what it needs and what can go wrong", () => {
    const told = Object.entries<Record<string, { operationId: string }>>(description.paths).flatMap(
      ([path, methods]) =>
        Object.entries(methods).map(([method, { operationId }]) => [operationId, method, path]),
    );
    expect(told.toSorted()).toEqual(
      OPERATIONS.map(({ id, method, path }) => [id, method.toLowerCase(), path]).toSorted(),
    );
    const edit = description.paths["/tenants/{tenant}/plans/{plan}/elements/{element}"].patch;
    expect(edit.security).toEqual([{ token: ["plans:write"] }]);
    expect(Object.keys(edit.responses)).toEqual(
      expect.arrayContaining(["200", "401", "403", "404", "409", "412", "422", "428", "429"]),
    );
    expect(edit.parameters.map(({ name }: { name: string }) => name)).toContain("If-Match");
    for (const { summary } of told.map(
      ([, method, path]) => description.paths[path ?? ""][method ?? ""],
    )) {
      expect(summary).toMatch(/^[A-Z]/);
    }
  });

  it("is what the client in the tests was made from", async () => {
    const made = astToString(await openapiTS(description, { defaultNonNullable: false }));
    // Made anew with `npx vitest -u` and looked at: a change here is a change for every reader.
    await expect(`${HEAD}${made}`).toMatchFileSnapshot(CLIENT.pathname);
    expect(readFileSync(CLIENT, "utf8")).toContain("getPlanVersion");
  });
});

const HEAD =
  "// Made by openapi-typescript from the description of the API.\n// biome-ignore-all lint: made by a program\n// biome-ignore-all format: made by a program\n";

describe("what goes wrong", () => {
  it("has words in every language, on the page as in the answer", () => {
    const codes = [...new Set(OPERATIONS.flatMap(problemCodes))];
    for (const language of ["sv", "nb", "nn", "en"] as const) {
      const { errors, operations } = docsPage({ i18n, language, origin: links.origin });
      expect(errors.map(({ code }) => code)).toEqual(codes.toSorted());
      const unknown = i18n.getFixedT(language, "errors")("unknown");
      const wordless = errors.filter(({ text }) => text === unknown || text === "");
      expect(wordless.map(({ code }) => code)).toEqual([]);
      expect(errors.filter(({ text }) => text.includes("{{"))).toEqual([]);
      expect(operations).toHaveLength(OPERATIONS.length);
    }
  });
});

describe("the schema of a plan", () => {
  it("stands on its own, with an address", () => {
    const schema = JSON.parse(JSON.stringify(planJsonSchema(links)));
    expect(schema.$id).toBe("https://boplan.example/api/v1/schemas/plan.json");
    expect(schema.$schema).toContain("2020-12");
    expect(schema.required).toEqual(expect.arrayContaining(["shape", "elements", "municipality"]));
  });
});
