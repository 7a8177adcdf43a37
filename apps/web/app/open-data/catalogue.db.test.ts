import { Readable } from "node:stream";
import { freezeVersion } from "@boplan/application/plan/freeze-version";
import { saveProfile } from "@boplan/application/publishing/save-profile";
import { publishVersion, withdrawPublication } from "@boplan/application/share/publish-version";
import { createTenant } from "@boplan/application/tenant/create-tenant";
import type { Actor } from "@boplan/auth/permission";
import { parsePartialDate } from "@boplan/domain/partial-date";
import { NO_DOCUMENT_FACTS, type PlanStatus } from "@boplan/domain/plan";
import type { DataLicence } from "@boplan/domain/publisher";
import type { Tenant } from "@boplan/domain/tenant";
import { createI18n } from "@boplan/i18n/translator";
import { addMember, addPlan, createTestApp, type TestApp } from "@boplan/testing/test-app";
import jsonld from "jsonld";
import { Parser, type Quad, Store } from "n3";
import { RdfXmlParser } from "rdfxml-streaming-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerCatalogue } from "./answer-catalogue.server.ts";
import { expand } from "./graph.ts";

const ORIGIN = "https://boplan.example";
let app: TestApp;
let i18n: ReturnType<typeof createI18n>;
let norsjo: Tenant;
let eigersund: Tenant;
let maja: Actor;
let ragnhild: Actor;

beforeAll(async () => {
  app = await createTestApp();
  i18n = createI18n(app.frameworks.locales());
  const tenant = (slug: string, name: string, country: "SE" | "NO", code: string) =>
    createTenant({
      app,
      input: {
        slug,
        name,
        kind: "municipality",
        country,
        administrativeCode: code,
        language: country === "SE" ? "sv" : "nb",
        frameworks: [country === "SE" ? "se-bostadsforsorjning" : "no-boligsosial"],
      },
    });
  norsjo = await tenant("norsjo", "Norsjö", "SE", "2417");
  eigersund = await tenant("eigersund", "Eigersund", "NO", "1101");
  maja = await addMember(app, { tenant: norsjo, role: "administrator" });
  ragnhild = await addMember(app, { tenant: eigersund, role: "administrator" });
});

afterAll(() => app?.close());

async function publish(options: {
  actor: Actor;
  title: string;
  status?: PlanStatus;
  plan?: string;
}) {
  const { actor, title, status = "adopted" } = options;
  const isSwedish = actor.tenantId === norsjo.id;
  const { slug } = options.plan
    ? { slug: options.plan }
    : await addPlan(app, {
        actor,
        plan: {
          title,
          status,
          frameworkId: isSwedish ? "se-bostadsforsorjning" : "no-boligsosial",
          language: isSwedish ? "sv" : "nb",
          document: {
            ...NO_DOCUMENT_FACTS,
            validFrom: parsePartialDate("2026"),
            validTo: parsePartialDate("2029-12-31"),
          },
        },
      });
  const { number } = await freezeVersion({ app, actor, planSlug: slug, label: title });
  const { publicationId } = await publishVersion({
    app,
    actor,
    planSlug: slug,
    versionNumber: number,
  });
  return { slug, publicationId };
}

const versions = new Map<string, number>();
const state = (
  actor: Actor,
  given: { number: string | null; licence: DataLicence | null; email?: string | null },
) => {
  const version = versions.get(actor.tenantId) ?? 0;
  versions.set(actor.tenantId, version === 0 ? 2 : version + 1);
  return saveProfile({
    app,
    actor,
    profile: {
      organisationNumber: given.number,
      contactName: "Planning & building <office>",
      contactEmail: given.email === undefined ? "plan@norsjo.example" : given.email,
      licence: given.licence,
      host: null,
      about: "",
      pictureAlt: "",
    },
    picture: "keep",
    version,
    mainHost: null,
  });
};

function ask(path: string, headers: Record<string, string> = {}, municipality?: string) {
  const request = new Request(`http://x${path}`, { headers });
  return answerCatalogue({ app, i18n, request, origin: ORIGIN, municipality });
}

const of = (slug: string, ending = "rdf") => ask(`/p/${slug}/dcat.${ending}`, {}, slug);

async function fromRdfXml(xml: string): Promise<Quad[]> {
  const quads: Quad[] = [];
  for await (const quad of Readable.from([xml]).pipe(new RdfXmlParser())) quads.push(quad as Quad);
  return quads;
}

const line = (quad: Pick<Quad, "subject" | "predicate" | "object">) => {
  const { object } = quad;
  const kind = "language" in object ? `@${object.language}^^${object.datatype.value}` : "";
  return `${quad.subject.value} ${quad.predicate.value} ${object.value}${kind}`;
};

/** Things of a type, each by the values of its properties. */
function things(quads: Quad[], type: string) {
  const store = new Store(quads);
  return store.getSubjects(expand("rdf:type"), expand(type), null).map((subject) => ({
    iri: subject.value,
    get: (name: string) => store.getObjects(subject, expand(name), null).map(({ value }) => value),
    languages: (name: string) =>
      store
        .getObjects(subject, expand(name), null)
        .map((object) => ("language" in object ? object.language : "")),
  }));
}

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  "dcat:Catalog": [
    "dcterms:title",
    "dcterms:description",
    "dcterms:publisher",
    "dcterms:license",
    "dcat:contactPoint",
    "dcat:dataset",
  ],
  "dcat:Dataset": [
    "dcterms:title",
    "dcterms:description",
    "dcterms:publisher",
    "dcterms:identifier",
    "dcat:contactPoint",
    "dcat:theme",
    "dcat:keyword",
    "dcterms:issued",
    "dcterms:spatial",
    "dcterms:temporal",
    "dcterms:accessRights",
    "dcterms:language",
    "dcat:distribution",
  ],
  "dcat:Distribution": ["dcat:accessURL", "dcterms:format", "dcterms:license", "dcterms:title"],
  "dcat:DataService": [
    "dcterms:title",
    "dcat:endpointURL",
    "dcterms:publisher",
    "dcat:contactPoint",
  ],
  "foaf:Agent": ["foaf:name", "dcterms:type", "dcterms:identifier"],
  "vcard:Organization": ["vcard:fn", "vcard:hasEmail"],
  "dcterms:Location": ["dcterms:identifier", "skos:prefLabel"],
};

/** What must be told at most once of a thing. */
const SINGLE = [
  "dcterms:publisher",
  "dcterms:type",
  "dcterms:license",
  "dcat:accessURL",
  "vcard:fn",
];

describe("the catalogue of open data", () => {
  beforeAll(async () => {
    await publish({ actor: maja, title: 'Handlingsplan <för> "bostäder" & tak' });
    await publish({ actor: maja, title: "Remissversion", status: "draft" });
    await publish({ actor: ragnhild, title: "Boligsosial plan" });
    await addPlan(app, {
      actor: maja,
      plan: { title: "Hemligt utkast", frameworkId: "se-bostadsforsorjning" },
    });
  });

  it("leaves out whoever has not said enough of themselves, and makes nothing up", async () => {
    expect((await of("norsjo")).status).toBe(404);
    await state(maja, { number: "212000-2817", licence: "cc0-1.0", email: null });
    expect((await of("norsjo")).status).toBe(404);
    // Nine digits are a Norwegian number.
    await state(maja, { number: "944496394", licence: "cc0-1.0" });
    expect((await of("norsjo")).status).toBe(404);
    expect(await fromRdfXml(await (await ask("/dcat.rdf")).text())).toEqual([]);
    await state(maja, { number: "212000-2817", licence: "cc0-1.0" });
    expect((await of("norsjo")).status).toBe(200);
    expect((await of("eigersund")).status).toBe(404);
    await state(ragnhild, { number: "944496394", licence: "nlod-2.0" });
    expect((await of("eigersund")).status).toBe(200);
    expect((await of("nowhere")).status).toBe(404);
  });

  it("has all that both profiles demand, once, and nothing anonymous", async () => {
    for (const slug of ["norsjo", "eigersund"]) {
      const answer = await of(slug);
      expect(answer.headers.get("Content-Type")).toBe("application/rdf+xml");
      const quads = await fromRdfXml(await answer.text());
      const terms = quads.flatMap(({ subject, object }) => [subject.termType, object.termType]);
      expect(terms).not.toContain("BlankNode");
      for (const [type, names] of Object.entries(REQUIRED)) {
        const found = things(quads, type);
        expect(found.length, type).toBeGreaterThan(0);
        for (const thing of found) {
          for (const name of names) expect(thing.get(name), `${type} ${name}`).not.toEqual([]);
          for (const name of SINGLE) expect(thing.get(name).length, name).toBeLessThanOrEqual(1);
          for (const name of ["dcterms:title", "dcterms:description"]) {
            const languages = thing.languages(name);
            expect(new Set(languages).size, name).toBe(languages.length);
            expect(languages).not.toContain("");
          }
        }
      }
      // Whatever is pointed at among our own things is there.
      const subjects = new Set(quads.map(({ subject }) => subject.value));
      for (const name of [
        "dcat:dataset",
        "dcat:distribution",
        "dcat:contactPoint",
        "dcterms:spatial",
        "dcterms:temporal",
        "dcterms:publisher",
      ]) {
        for (const { object } of quads.filter(
          ({ predicate }) => predicate.value === expand(name),
        )) {
          expect(subjects.has(object.value), `${name} ${object.value}`).toBe(true);
        }
      }
    }
  });

  it("speaks of publisher, licence, place and law as each country wants it", async () => {
    const [swedish, norwegian] = await Promise.all(
      ["norsjo", "eigersund"].map(async (slug) => fromRdfXml(await (await of(slug)).text())),
    );
    const [catalogue] = things(swedish ?? [], "dcat:Catalog");
    expect(catalogue?.get("dcterms:publisher")).toEqual([
      "http://dataportal.se/organisation/SE2120002817",
    ]);
    expect(catalogue?.get("dcterms:license")).toEqual([
      "http://creativecommons.org/publicdomain/zero/1.0/",
    ]);
    expect(catalogue?.get("dcat:contactPoint")).not.toEqual(catalogue?.get("dcterms:publisher"));
    expect(things(swedish ?? [], "dcterms:Location")[0]?.get("dcterms:identifier")).toEqual([
      "2417",
    ]);
    const [dataset, ...others] = things(swedish ?? [], "dcat:Dataset");
    expect(others).toEqual([]);
    expect(dataset?.get("dcterms:title")).toEqual(['Handlingsplan <för> "bostäder" & tak']);
    expect(dataset?.languages("dcterms:title")).toEqual(["sv"]);
    const [period] = things(swedish ?? [], "dcterms:PeriodOfTime");
    expect(period?.get("dcat:startDate")).toEqual(["2026"]);
    expect(period?.get("dcat:endDate")).toEqual(["2029-12-31"]);
    const [theirs] = things(norwegian ?? [], "dcat:Dataset");
    expect(theirs?.get("dcatap:applicableLegislation")).toContain(
      "https://lovdata.no/eli/lov/2022/12/20/121",
    );
    expect(things(norwegian ?? [], "foaf:Agent")[0]?.iri).toBe(
      "https://organization-catalog.fellesdatakatalog.digdir.no/organizations/944496394",
    );
  });

  it("says the same in every format", async () => {
    const xml = (await fromRdfXml(await (await of("norsjo", "rdf")).text())).map(line).sort();
    const turtle = new Parser()
      .parse(await (await of("norsjo", "ttl")).text())
      .map(line)
      .sort();
    const json: unknown = JSON.parse(await (await of("norsjo", "jsonld")).text());
    const nquads = (await jsonld.toRDF(json as jsonld.JsonLdDocument, {
      format: "application/n-quads",
    })) as unknown as string;
    const linked = new Parser({ format: "N-Quads" }).parse(nquads).map(line).sort();
    expect(xml.length).toBeGreaterThan(80);
    expect(turtle).toEqual(xml);
    expect(linked).toEqual(xml);
  });

  it("lists what is adopted and public, of everybody or of one, and nothing else", async () => {
    const all = await (await ask("/dcat.rdf")).text();
    expect(all).toContain("Boligsosial plan");
    expect(all).not.toContain("Remissversion");
    expect(all).not.toContain("Hemligt");
    const own = await (await of("norsjo")).text();
    expect(own).not.toContain("Boligsosial plan");
    expect(own).not.toContain("eigersund");
  });

  it("keeps the dataset when a new version is public, with the forms of both", async () => {
    const { slug } = await publish({ actor: maja, title: "Riktlinjer" });
    const before = things(await fromRdfXml(await (await of("norsjo")).text()), "dcat:Dataset");
    const { publicationId } = await publish({ actor: maja, title: "Reviderad", plan: slug });
    const after = things(await fromRdfXml(await (await of("norsjo")).text()), "dcat:Dataset");
    expect(after.map(({ iri }) => iri)).toEqual(before.map(({ iri }) => iri));
    const dataset = after.find(({ iri }) => iri.includes(slug));
    const forms = before.find(({ iri }) => iri.includes(slug))?.get("dcat:distribution") ?? [];
    expect(dataset?.get("dcat:version")).toEqual(["2"]);
    expect(dataset?.get("dcat:distribution")).toEqual(expect.arrayContaining(forms));
    expect(dataset?.get("dcat:distribution")).toHaveLength(forms.length * 2);
    await withdrawPublication({ app, actor: maja, publicationId });
    const back = things(await fromRdfXml(await (await of("norsjo")).text()), "dcat:Dataset");
    expect(back.find(({ iri }) => iri.includes(slug))?.get("dcat:version")).toEqual(["1"]);
  });

  it("is told apart by its tag, and by what its reader takes", async () => {
    const first = await of("norsjo");
    const etag = first.headers.get("ETag") ?? "";
    const again = await ask("/p/norsjo/dcat.rdf", { "If-None-Match": etag }, "norsjo");
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await of("norsjo", "ttl")).headers.get("ETag")).not.toBe(etag);
    const asked = (accept: string) => ask("/p/norsjo/datasets/dcat", { Accept: accept }, "norsjo");
    expect((await asked("*/*")).headers.get("Content-Type")).toBe("application/rdf+xml");
    expect((await asked("text/turtle")).headers.get("Content-Type")).toMatch(/^text\/turtle/);
    expect((await asked("image/png")).status).toBe(406);
    expect((await of("norsjo")).headers.get("Cache-Control")).toBe("public, no-cache");
  });
});
