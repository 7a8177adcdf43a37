import { todayOf } from "@boplan/application/app";
import { addParty, editParty, removeParty } from "@boplan/application/consultation/change-parties";
import { closeRound } from "@boplan/application/consultation/close-round";
import { openRound } from "@boplan/application/consultation/open-round";
import { dropRound, editRound } from "@boplan/application/consultation/prepare-round";
import { readRound } from "@boplan/application/consultation/read-round";
import { registerAnswer } from "@boplan/application/consultation/register-answer";
import { remindParties } from "@boplan/application/consultation/remind-parties";
import { CodedError } from "@boplan/domain/error";
import { z } from "zod";
import { consultationPath, roundPath } from "../paths/consultation.ts";
import { answerIn, filesIn } from "./answer-form.server.ts";
import { answerLinks } from "./answer-link.server.ts";
import { type FormDone, textIn } from "./form.server.ts";
import type { TenantContext } from "./route-builder.server.ts";

/** The field of a round's page that an error belongs to. */
export const ROUND_FIELDS: Readonly<Record<string, string>> = {
  "addParty.*": "partyName",
  "editParty.*": "partyName",
  "consultation.partyTwice": "partyName",
  "consultation.badEmail": "email",
  "edit.*": "name",
  "edit/text.tooLong": "message",
  "url.malformed": "url",
  "open.*": "open",
  "close.*": "close",
  "remind.*": "close-title",
  "register.*": "receivedOn",
  "edit/date.missing": "deadline",
  "edit/date.malformed": "deadline",
  "edit/date.dayMissing": "deadline",
  "consultation.answerEmpty": "remark-0",
  "consultation.answerBoth": "remark-0",
  "consultation.remarkTooLong": "remark-0",
  "attachment.tooMany": "files",
  "attachment.tooLarge": "files",
  "attachment.type": "files",
};

type Context = TenantContext<{ tenant: string; plan: string; round: string }>;

/** What the forms of a round's page do. */
export function roundIntents(
  context: Context,
): Readonly<Record<string, (form: FormData) => Promise<FormDone>>> {
  const { app, actor, tenant, params, url, text } = context;
  const asked = { app, actor, planSlug: params.plan, roundId: params.round };
  const address = { tenant: tenant.slug, plan: params.plan, round: params.round };
  const to = roundPath(address);
  const linkOf = answerLinks(url);
  return {
    edit: async (form) => {
      const basedOn = numberIn(form, "version");
      await editRound({ ...asked, basedOn, round: Object.fromEntries(form) });
      return { to, done: "roundEdited" };
    },
    drop: async () => {
      await dropRound(asked);
      return { to: consultationPath(address), done: "roundDropped" };
    },
    open: async (form) => {
      const { round } = await readRound(asked);
      const label = text.t("consultation.versionLabel", { name: round.name, date: todayOf(app) });
      const basedOn = numberIn(form, "version");
      await openRound({ ...asked, basedOn, versionLabel: label.slice(0, 200), linkOf });
      return { to, done: "roundOpened" };
    },
    close: async () => {
      await closeRound(asked);
      return { to, done: "roundClosed" };
    },
    remind: async (form) => {
      const partyId = form.has("party") ? idIn(form, "party") : undefined;
      await remindParties({ ...asked, partyId, linkOf });
      return { to, done: "partiesReminded" };
    },
    addParty: async (form) => {
      const partyId = idIn(form, "party");
      await addParty({ ...asked, partyId, party: partyIn(form), linkOf });
      return { to, done: "partyAdded" };
    },
    editParty: async (form) => {
      const partyId = idIn(form, "party");
      await editParty({ ...asked, partyId, party: partyIn(form), linkOf });
      return { to, done: "partyEdited" };
    },
    removeParty: async (form) => {
      await removeParty({ ...asked, partyId: idIn(form, "party") });
      return { to, done: "partyRemoved" };
    },
    register: async (form) => {
      await registerAnswer({
        ...asked,
        partyId: idIn(form, "party"),
        receivedOn: textIn(form, "receivedOn"),
        answer: answerIn(form),
        files: await filesIn(form),
      });
      return { to, done: "answerRegistered" };
    },
  };
}

function partyIn(form: FormData) {
  return { ...Object.fromEntries(form), name: textIn(form, "partyName") };
}

function idIn(form: FormData, name: string): string {
  const id = z.uuid().safeParse(textIn(form, name));
  if (!id.success) throw new CodedError("consultation.notFound");
  return id.data;
}

function numberIn(form: FormData, name: string): number {
  return Number(textIn(form, name)) || 0;
}
