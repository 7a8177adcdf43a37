import {
  type CreatedToken,
  type NewToken,
  newTokenSchema,
} from "@boplan/application/api-token/create-token";
import type { ListedToken } from "@boplan/application/api-token/list-tokens";
import type { Language } from "@boplan/domain/tenant";
import { z } from "zod";
import type { MadeToken, TokenView } from "../screens/token/token-views.ts";
import { dayOfMoment } from "./day-in-words.ts";
import { answerForm, textIn } from "./form.server.ts";
import type { RouteContext } from "./route-builder.server.ts";

/** A token in words. */
export function tokenView(options: { token: ListedToken; language: Language }): TokenView {
  const { token, language } = options;
  const day = (moment: Date) => dayOfMoment({ moment, language });
  return {
    id: token.id,
    name: token.name,
    hint: token.hint,
    scopes: token.scopes,
    state: token.state,
    until: day(token.expiresAt),
    created: day(token.createdAt),
    used: token.lastUsedAt === null ? null : day(token.lastUsedAt),
    person: token.person,
  };
}

/**
 * Answers the forms of a page of tokens. A token just made is in the answer itself and nowhere else:
 * not in an address, a session or a later page.
 */
export async function answerTokenForm(options: {
  context: Pick<RouteContext, "request" | "translator">;
  to: string;
  create: (token: NewToken) => Promise<CreatedToken>;
  revoke: (tokenId: string) => Promise<void>;
}) {
  const { context, to, create, revoke } = options;
  let made: MadeToken | undefined;
  const isMade = Symbol("made");
  try {
    return await answerForm({
      context,
      fields: {
        "token.nameMissing": "name",
        "token.nameTooLong": "name",
        "token.scopeMissing": "scopes",
        "token.scopeBeyondRole": "scopes",
        "token.badExpiry": "days",
        "create.*": "name",
        "revoke.*": "tokens",
      },
      intents: {
        create: async (form) => {
          const token = newTokenSchema.parse({
            name: textIn(form, "name"),
            scopes: form.getAll("scopes"),
            days: Number(textIn(form, "days")),
            key: textIn(form, "key"),
          });
          made = { name: token.name, token: (await create(token)).token };
          throw isMade;
        },
        revoke: async (form) => {
          await revoke(z.uuid().parse(textIn(form, "token")));
          return { to, done: "tokenRevoked" };
        },
      },
    });
  } catch (thrown) {
    if (thrown === isMade && made) return { made };
    throw thrown;
  }
}
