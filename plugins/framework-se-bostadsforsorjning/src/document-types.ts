import type { DocumentType } from "@boplan/framework-sdk";

const council = "kommunfullmaktige";

/**
 * The ladder of governing documents as most municipalities have it: strategy, programme, plan and
 * action plan say what is to be done; policy, guidelines and rules how. The plan that the act asks
 * for has borne the names of nearly all of them.
 */
export const documentTypes: readonly DocumentType[] = [
  {
    id: "handlingsplan",
    statutory: true,
    nature: "activating",
    level: 4,
    decidingBody: council,
    namedIn: ["bfl-2025"],
  },
  {
    id: "riktlinjer",
    statutory: true,
    nature: "normative",
    level: 2,
    decidingBody: council,
    namedIn: ["bfl-2001", "bfl-2014", "bfl-2022"],
  },
  {
    id: "program",
    statutory: true,
    nature: "activating",
    level: 2,
    decidingBody: council,
    namedIn: [],
  },
  {
    id: "plan",
    statutory: true,
    nature: "activating",
    level: 3,
    decidingBody: council,
    namedIn: [],
  },
  {
    id: "strategi",
    statutory: false,
    nature: "activating",
    level: 1,
    decidingBody: council,
    namedIn: [],
  },
  {
    id: "policy",
    statutory: false,
    nature: "normative",
    level: 1,
    decidingBody: council,
    namedIn: [],
  },
  // Rules are adopted by the council, the executive board or a committee, as the subject has it.
  {
    id: "regler",
    statutory: false,
    nature: "normative",
    level: 3,
    decidingBody: null,
    namedIn: [],
  },
];
