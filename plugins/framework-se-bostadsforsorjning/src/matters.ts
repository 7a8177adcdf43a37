import type { StatementTopic, Word } from "@boplan/framework-sdk";
import { bfl, boverketFollowUp, boverketImplementation, localGovernmentAct } from "./citations.ts";

/**
 * What the analyses are about. The first three are the act's since 2022, the next two were its own
 * from 2014 to 2022 and are advice since; the last three are Boverket's.
 */
export const analysisTopics: readonly Word[] = [
  { id: "demografi" },
  { id: "marknadsforutsattningar" },
  { id: "otillgodosedda-behov" },
  { id: "efterfragan" },
  { id: "sarskilda-grupper" },
  { id: "bestand" },
  { id: "planberedskap" },
  { id: "regionalt-sammanhang" },
];

/** Matters to say something about in words. */
export const statements: readonly StatementTopic[] = [
  { id: "samordning", citation: bfl("1 § andra stycket och 7 §") },
  { id: "bostadsformedling", citation: bfl("8 §") },
  { id: "genomforande", citation: boverketImplementation },
  { id: "kommunalekonomi", citation: boverketImplementation },
  { id: "paverkan-pa-annan-planering", citation: boverketFollowUp },
  { id: "arbetssatt", citation: boverketFollowUp },
  { id: "publicering", citation: localGovernmentAct({ section: "8 kap.", verified: false }) },
];

/** Plans, guidelines and studies that a housing plan stands beside. */
export const relatedDocuments: readonly Word[] = [
  /** The municipality's own plan under the act, older, newer or supplemented by this one. */
  { id: "bostadsforsorjningsplan" },
  { id: "oversiktsplan" },
  { id: "planeringsstrategi" },
  { id: "riktlinjer-markanvisning" },
  { id: "riktlinjer-exploateringsavtal" },
  { id: "agardirektiv" },
  /** Criteria for priority and reserved dwellings. */
  { id: "fordelningsregler" },
  { id: "lokalforsorjningsplan" },
  { id: "utbyggnadsplan" },
  { id: "hemloshetsplan" },
  { id: "budget" },
  { id: "lagesrapport" },
  { id: "bostadsmarknadsanalys" },
  { id: "boverkets-underlag" },
  { id: "regional-utvecklingsstrategi" },
  { id: "regionplan" },
  { id: "nationellt-mal" },
  { id: "nationell-strategi" },
];
