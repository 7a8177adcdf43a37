import type { Messages } from "../../messages.ts";

/** The page about the API; written on the server alone. */
export const apiDocs: Pick<Messages["site"], "apiDocs"> = {
  apiDocs: {
    title: "Open data and API",
    say: "Published plans can be read by anyone, without a token. A municipality's own plans are read and written with a token.",
    start: "Getting started",
    startSay:
      "Every address begins with {{base}}. Answers are JSON unless said otherwise; a plan also exists as JSON-LD and CSV.",
    description: "The whole description (OpenAPI 3.1)",
    schema: "Schema of a plan (JSON Schema)",
    catalogue: "Catalogue of all open data (DCAT-AP)",
    contents: "On this page",
    tryIt: "Try it in a terminal",
    files: "Descriptions for programs",
    open: "Open to all",
    openSay: "Without a key. Only what municipalities have made public is here.",
    own: "With a key",
    ownSay:
      "A municipality's own plans, drafts too. The last column says which permission is needed.",
    call: "Call",
    does: "What it does",
    needs: "Scope",
    anyKey: "any key",
    tokens: "Tokens",
    tokensSay:
      "Send the token in the Authorization field. A personal token never has more rights than the person; a service's token is made by an administrator. A revoked token ends at once.",
    changing: "Changing without overwriting",
    changingSay:
      "Each answer has an ETag. Send it in If-Match when you change something: if somebody else was first, the answer is 412 and nothing is overwritten. New things are created with an Idempotency-Key, so that a repeated request does not create two.",
    paging: "Pages",
    pagingSay:
      "Lists have the fields items and next, and a Link with rel=next. Send the value of next as cursor, and limit for how many (at most {{most}}).",
    limits: "Limits",
    limitsSay:
      "{{address}} requests a minute from one address without a token, {{token}} with a token. The fields RateLimit and RateLimit-Policy say what is left; with 429, Retry-After says how long to wait.",
    errors: "Errors",
    errorsSay:
      "Errors are application/problem+json with the field code. The text is in the language that Accept-Language asks for.",
    code: "Code",
    meaning: "Meaning",
    licence: "Licence",
    licenceSay: "Each municipality states its licence in the catalogue.",
    operation: {
      getIndex: "Show where everything is",
      getOpenApi: "Get this description",
      getPlanSchema: "Get the schema of a plan",
      listMunicipalities: "List municipalities with published plans",
      getMunicipality: "Read about a municipality and its plans",
      listPlans: "Search published plans",
      getPlan: "Read a published plan",
      listPlanVersions: "List a plan's published versions",
      getPlanVersion: "Read a published version",
      listPlanElements: "List goals and measures of a plan",
      getPlanElement: "Read a goal or a measure",
      searchMeasures: "Search published measures",
      listFrameworks: "List national frameworks",
      getFramework: "Read the words of a framework",
      listThemes: "List the shared themes",
      getToken: "Show what the token may do",
      listOwnPlans: "List the municipality's own plans",
      createOwnPlan: "Create a plan",
      getOwnPlan: "Read an own plan",
      editOwnPlan: "Change the facts of a plan",
      listOwnElements: "List the parts of an own plan",
      createElement: "Create a goal or a measure",
      getOwnElement: "Read a part of an own plan",
      editElement: "Change fields of a part",
      reportStatus: "Report status or attainment",
      reportObservation: "Report a measured value",
    },
  },
};
