import type { App } from "@boplan/application/app";
import type { Actor, Permission } from "@boplan/auth/permission";
import { isAllowed } from "@boplan/auth/permission";
import type { ResolvedSession } from "@boplan/auth/session";
import { isCodedError, saysMissing } from "@boplan/domain/error";
import type { Language, Tenant } from "@boplan/domain/tenant";
import { translatorFor } from "@boplan/i18n/translator";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { TFunction } from "i18next";
import type { z } from "zod";
import { signInPath } from "../paths/entry.ts";
import { type Text, textOf } from "../text/text.tsx";
import { webContainer } from "./container.server.ts";
import { languageOf } from "./language.server.ts";
import { redirectTo } from "./redirect.server.ts";
import type { RequestScope } from "./request-scope.server.ts";

type RouteArgs = LoaderFunctionArgs | ActionFunctionArgs;

/** What every route is given. */
export interface RouteContext {
  readonly app: App;
  readonly request: Request;
  readonly url: URL;
  readonly scope: RequestScope;
  readonly language: Language;
  /** The texts of pages. */
  readonly text: Text;
  /** Translates in the reader's language; with a framework id, in its words. */
  translator(frameworkId?: string): TFunction;
  /** A page's title, with the product's name. */
  titled(page: string): string;
}

/** What a route of a signed-in person is given. */
export interface UserContext extends RouteContext {
  readonly session: ResolvedSession;
}

/** What a route inside a tenant is given: membership and permission hold. */
export interface TenantContext<Params> extends UserContext {
  readonly tenant: Tenant;
  readonly actor: Actor;
  /** Reports of this person that ended and were not looked at. */
  readonly unseenReports: number;
  readonly params: Params;
}

/** A route that anybody may ask for. */
export function publicRoute<Result>(run: (context: RouteContext) => Promise<Result>) {
  return (args: RouteArgs) => answering(args, async () => run(await routeContext(args)));
}

/** A route for whoever is signed in; others are sent to sign in and come back. */
export function userRoute<Result>(run: (context: UserContext) => Promise<Result>) {
  return (args: RouteArgs) => answering(args, async () => run(await userContext(args)));
}

/**
 * A route inside a tenant: parses the params, resolves session, membership and permission in that
 * order, then runs. A tenant that is missing and one that the person is no member of give the very
 * same 404; so does anything not found inside.
 */
export function tenantRoute<Schema extends z.ZodType, Result>(options: {
  params: Schema;
  /** Of a list, one is enough: the forms of some pages are for different roles. */
  permission: Permission | readonly Permission[] | null;
  run: (context: TenantContext<z.output<Schema>>) => Promise<Result>;
}) {
  return (args: RouteArgs) =>
    answering(args, async () => {
      const user = await userContext(args);
      const params = options.params.safeParse(args.params);
      const mine = (await user.scope.myTenants()).find(
        ({ tenant }) => tenant.slug === args.params.tenant,
      );
      if (!mine || !params.success) throw notHere();
      const { role } = mine.actor;
      const asked = [options.permission ?? []].flat();
      if (asked.length > 0 && !asked.some((permission) => isAllowed({ role, permission }))) {
        throw forbidden();
      }
      return options.run({ ...user, ...mine, params: params.data });
    });
}

/** The one answer for what is missing or hidden. */
export function notHere(): Response {
  return new Response(null, { status: 404 });
}

export function forbidden(): Response {
  return new Response(null, { status: 403 });
}

async function routeContext({ request, context }: RouteArgs): Promise<RouteContext> {
  const { app, i18n } = webContainer();
  const { scope } = context;
  const language = await languageOf({ scope, request });
  const text = textOf({ i18n, language });
  return {
    app,
    request,
    url: new URL(request.url),
    scope,
    language,
    text,
    titled: (page) => text.t("shell.pageTitle", { page, product: text.t("common:productName") }),
    translator: (frameworkId) => translatorFor({ i18n, language, frameworkId }),
  };
}

async function userContext(args: RouteArgs): Promise<UserContext> {
  const context = await routeContext(args);
  const session = await context.scope.session();
  if (!session) {
    const { pathname, search } = context.url;
    throw redirectTo(signInPath({ next: pathname + search }));
  }
  return { ...context, session };
}

/**
 * Turns expected failures into answers; what is unexpected goes on to the error boundary. Answers
 * that are no page (redirects, files) leave from here, so cookies are put on them here.
 */
async function answering<Result>(args: RouteArgs, run: () => Promise<Result>): Promise<Result> {
  const { cookies } = args.context.scope;
  try {
    return withCookies(await run(), cookies);
  } catch (error) {
    if (error instanceof Response) throw withCookies(error, cookies);
    if (!isCodedError(error)) throw error;
    // The same bare 404 for whatever is missing.
    if (saysMissing(error.code)) throw notHere();
    if (error.code === "access.forbidden") throw forbidden();
    throw error;
  }
}

function withCookies<Answer>(answer: Answer, cookies: string[]): Answer {
  if (answer instanceof Response) {
    for (const cookie of cookies.splice(0)) answer.headers.append("Set-Cookie", cookie);
  }
  return answer;
}
