import type { Messages } from "../../messages.ts";

/** What programs are told when something cannot be done, and what goes wrong with their tokens. */
export const apiErrors: Pick<Messages["errors"], "api" | "token" | "observation"> = {
  api: {
    badToken: "The token does not hold. It may be revoked, expired or mistyped.",
    tokenMissing: "This needs a token. Send it in the Authorization: Bearer field.",
    scopeMissing: "The token lacks the scope {{scope}}.",
    notFound: "There is nothing here.",
    methodNotAllowed: "{{method}} cannot be used here. These can: {{allowed}}.",
    notAcceptable: "The requested format does not exist. These do: {{offered}}.",
    mediaType: "The content must be {{wanted}}.",
    tooLarge: "The content is too large. The limit is {{kilobytes}} kB.",
    badJson: "The content is not valid JSON.",
    badParameters: "Something in the address or the header does not fit.",
    badBody: "Something in the content does not fit.",
    preconditionRequired: "State in If-Match which version the change is based on.",
    preconditionFailed:
      "It has changed since the version stated in If-Match. Read the new one and try again.",
    throttled: "Too many requests. Wait {{seconds}} seconds.",
    internal: "Something went wrong on our side.",
    field: {
      type: "The value must be of type {{expected}}.",
      missing: "The value is missing.",
      unknown: "Unknown fields: {{keys}}.",
      choice: "Allowed values: {{allowed}}.",
      malformed: "The value does not fit.",
    },
    /** Titles of problems, by status. */
    titles: {
      "400": "Malformed request",
      "401": "Not signed in",
      "403": "Not allowed",
      "404": "Not found",
      "405": "Wrong method",
      "406": "No such format",
      "409": "Conflict",
      "412": "Changed in the meantime",
      "413": "Too large",
      "415": "Wrong content type",
      "422": "Content does not fit",
      "428": "Version required",
      "429": "Too many requests",
      "500": "Error on our side",
    },
  },
  token: {
    notFound: "There is no such token.",
    nameMissing: "Write a name for the token.",
    nameTooLong: "The name is too long. At most 100 characters.",
    scopeMissing: "Choose at least one scope.",
    badExpiry: "Choose how long the token is to hold.",
    scopeBeyondRole: "Your role does not have the scope {{scope}}, so the token cannot have it.",
    tooMany: "There are {{limit}} tokens already. Revoke one first.",
    alreadyMade: "The token has been made and cannot be shown again. Revoke it and make a new one.",
  },
  observation: {
    unknownIndicator: "The part has no indicator called “{{name}}”.",
    tooMany: "The indicator can have at most {{limit}} values.",
  },
};
