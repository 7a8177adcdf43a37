import type { TokenHolder } from "@boplan/application/api-token/resolve-token";
import type { ApiScope } from "@boplan/application/api-token/scopes";
import type { App } from "@boplan/application/app";
import type { Language } from "@boplan/domain/tenant";
import type { i18n } from "i18next";
import type { z } from "zod";
import type { ApiLinks } from "./links.ts";
import type { OperationId } from "./operation-id.ts";

export const METHODS = ["GET", "POST", "PUT", "PATCH"] as const;
export type Method = (typeof METHODS)[number];

/** Formats of answers, with what each is asked for by in `format`. */
export const FORMATS = {
  "application/json": "json",
  "application/ld+json": "jsonld",
  "text/csv": "csv",
} as const;
export type Format = keyof typeof FORMATS;

/** What an operation is given; everything in it has been checked. */
export interface OperationContext<Params, Query, Body> {
  readonly app: App;
  readonly i18n: i18n;
  readonly links: ApiLinks;
  readonly language: Language;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly format: Format;
  /** Whoever the token speaks for; `null` for operations that ask for none. */
  readonly holder: TokenHolder | null;
  /** Entity tags of `If-Match`, or `*`; `null` when it was not sent. */
  readonly ifMatch: readonly string[] | "*" | null;
  /** `Idempotency-Key`, for what creates something. */
  readonly key: string | null;
  /** The description of the whole API. */
  describe(): object;
}

/** What an operation answers with. */
export interface Answer {
  readonly status?: 200 | 201;
  /** Strong entity tag without its quotes; `null` for what is told anew each time. */
  readonly etag: string | null;
  /** Where the created thing is. */
  readonly location?: string;
  /** Address of the page that follows. */
  readonly nextUrl?: string | null;
  readonly fileName?: string;
  /** Made only when it is sent: not for a reader who has it already. */
  content(): Promise<unknown> | unknown;
}

/** One thing the API does, declared once: router, checks, description and page come from here. */
export interface Operation {
  readonly id: OperationId;
  readonly method: Method;
  /** Below `/api/v1`, parameters in braces. */
  readonly path: string;
  /** `null`: for everybody, without a token. */
  readonly scope: ApiScope | "any" | null;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodType | null;
  /** Answers by format, the preferred first; no schema where a format has none in JSON. */
  readonly answers: Readonly<Partial<Record<Format, z.ZodType | null>>>;
  readonly created: boolean;
  /** Whether `If-Match` must be sent. */
  readonly versioned: boolean;
  /** Codes of problems beside those that every operation may answer with. */
  readonly errors: readonly string[];
  run(context: OperationContext<unknown, unknown, unknown>): Promise<Answer>;
}

/** Declares an operation; what `run` gets is inferred from the schemas. */
export function defineOperation<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType = z.ZodNull,
>(
  given: Pick<Operation, "id" | "method" | "path" | "scope" | "answers"> &
    Partial<Pick<Operation, "created" | "versioned" | "errors">> & {
      readonly params: Params;
      readonly query: Query;
      readonly body?: Body;
      run(
        context: OperationContext<z.output<Params>, z.output<Query>, z.output<Body>>,
      ): Promise<Answer>;
    },
): Operation {
  return {
    created: false,
    versioned: false,
    errors: [],
    ...given,
    body: given.body ?? null,
    // The router passes only what these very schemas have parsed.
    run: given.run as Operation["run"],
  };
}
