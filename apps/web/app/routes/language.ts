import { setLanguage } from "@boplan/application/session/set-language";
import { LANGUAGES } from "@boplan/domain/tenant";
import { z } from "zod";
import { entryPath } from "../paths/entry.ts";
import { webEnv } from "../server/env.server.ts";
import { languageCookie } from "../server/language.server.ts";
import { redirectTo } from "../server/redirect.server.ts";
import { publicRoute } from "../server/route-builder.server.ts";

export const loader = publicRoute(async () => redirectTo(entryPath));

const formSchema = z.object({ language: z.enum(LANGUAGES), next: z.string().catch(entryPath) });

/** Remembers the language on this computer and, for who is signed in, in the account. */
export const action = publicRoute(async ({ app, request, scope }) => {
  const form = formSchema.safeParse(Object.fromEntries(await request.formData()));
  if (!form.success) return redirectTo(entryPath);
  const { language, next } = form.data;
  const session = await scope.session();
  if (session) await setLanguage({ app, userId: session.user.id, language });
  const secure = webEnv().BOPLAN_ORIGIN?.startsWith("https:") ?? false;
  scope.cookies.push(languageCookie({ language, secure }));
  return redirectTo(next);
});
