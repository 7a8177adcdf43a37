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
  | "predecessorNamed";

/** The address with what just happened. */
export function withDone(path: string, done: DoneKey): string {
  return `${path}?done=${done}`;
}
