import type { HearingMode } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import type { FileLimits } from "../shell/files-field.tsx";
import type { Refusal } from "../shell/form-answer.tsx";
import type { ConsultationPlan } from "./consultation-frame.tsx";
import type { NamedElement } from "./element-names.ts";
import type { PartyRowView } from "./party-row.tsx";
import type { RoundValues } from "./round-fields.tsx";

/** A kind of party as it can be chosen. */
export interface BodyChoice {
  readonly id: string;
  readonly name: string;
  readonly mode: HearingMode;
}

export interface RoundProps {
  readonly tenant: string;
  readonly plan: ConsultationPlan;
  readonly round: RoundValues & {
    readonly id: string;
    readonly state: "preparing" | "open" | "closed";
    readonly version: number;
    readonly versionNumber: number | null;
    readonly openedOn: string | null;
    readonly deadlineInWords: string;
    readonly deadlineHasPassed: boolean;
    readonly remarks: number;
    readonly unassessed: number;
  };
  readonly parties: readonly PartyRowView[];
  readonly bodies: readonly BodyChoice[];
  /** Bodies that the law names in the plural and of which nobody is on the list. */
  readonly missing: readonly { readonly name: string; readonly law: string }[];
  readonly lengthHint: string;
  readonly lengthWarning: string | null;
  /** The party whose form is open. */
  readonly editing: PartyRowView | null;
  readonly registering: { readonly id: string; readonly name: string } | null;
  readonly elements: readonly NamedElement[];
  readonly limits: FileLimits;
  /** Ids for what the page's forms make. */
  readonly newPartyId: string;
  readonly clientKey: string;
  readonly planLanguage: Language;
  readonly mayWrite: boolean;
  readonly lens: string | null;
  readonly refusal: Refusal | undefined;
}
