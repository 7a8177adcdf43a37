import {
  ATTACHMENT_ENDINGS,
  MAX_ATTACHMENT_BYTES,
  MAX_ATTACHMENTS,
} from "@boplan/application/attachment/admit-files";
import type { NamedBody } from "@boplan/application/consultation/named-bodies";
import type { PartyView } from "@boplan/application/consultation/read-round";
import type { Language } from "@boplan/domain/tenant";
import { citationText } from "@boplan/framework-host";
import type { PartyRowView } from "../screens/consultation/party-row.tsx";
import type { FileLimits } from "../screens/shell/files-field.tsx";
import { dayInWords } from "./day-in-words.ts";

/** What may be attached, for the forms that say so. */
export const FILE_LIMITS: FileLimits = {
  endings: ATTACHMENT_ENDINGS,
  count: MAX_ATTACHMENTS,
  megabytes: MAX_ATTACHMENT_BYTES / 1024 / 1024,
};

/** Somebody who is heard, in the reader's words. */
export function partyRow(options: {
  party: PartyView;
  bodies: readonly NamedBody[];
  language: Language;
}): PartyRowView {
  const { party, bodies, language } = options;
  const { id, bodyId, name, mode, email, answers, letter } = party;
  const citation = bodies.find((body) => body.id === bodyId)?.citation ?? null;
  const day = (written: string | null) =>
    written === null ? null : dayInWords({ day: written, language });
  return {
    id,
    bodyId,
    name,
    mode,
    email,
    letter,
    language: party.language,
    law: citation === null ? null : citationText(citation),
    askedOn: day(party.askedOn),
    remindedOn: day(party.remindedOn),
    answeredOn: day(answers[0]?.receivedOn ?? null),
    // Whoever answered in time and adds something later has answered in time.
    late: answers.length > 0 && answers.every((answer) => answer.late),
    noComments: answers.length > 0 && answers.every((answer) => answer.noComments),
  };
}

/** Bodies that the law names in the plural and of which nobody is on the list yet. */
export function missingBodies(options: {
  parties: readonly PartyView[];
  bodies: readonly NamedBody[];
}): { name: string; law: string }[] {
  const { parties, bodies } = options;
  return bodies.flatMap(({ id, name, several, citation }) =>
    several && citation !== null && !parties.some(({ bodyId }) => bodyId === id)
      ? [{ name, law: citationText(citation) }]
      : [],
  );
}
