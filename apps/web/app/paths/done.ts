/** What just happened, told by the page that one is led to. */
export type DoneKey =
  | "invited"
  | "inviteOpen"
  | "invitedAgain"
  | "withdrawn"
  | "roleChanged"
  | "unitsBound"
  | "memberRemoved"
  | "unitAdded"
  | "unitRenamed"
  | "unitMoved"
  | "unitDissolved"
  | "unitReinstated"
  | "handedOver"
  | "frameworkEnabled"
  | "frameworkDisabled"
  | "versionKept"
  | "decisionNoted"
  | "planAdopted"
  | "predecessorNamed"
  | "roundPrepared"
  | "roundEdited"
  | "roundDropped"
  | "roundOpened"
  | "partyAdded"
  | "partyEdited"
  | "partyRemoved"
  | "partiesReminded"
  | "roundClosed"
  | "answerRegistered"
  | "remarkAssessed"
  | "basisSaved"
  | "basisRestored"
  | "headSaved"
  | "findingSetAside"
  | "findingTakenUp"
  | "fieldSaved"
  | "fieldRetired";

/** The address with what just happened. */
export function withDone(path: string, done: DoneKey): string {
  const [bare = "", hash] = path.split("#");
  const joint = bare.includes("?") ? "&" : "?";
  return `${bare}${joint}done=${done}${hash === undefined ? "" : `#${hash}`}`;
}
