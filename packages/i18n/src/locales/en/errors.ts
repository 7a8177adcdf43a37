import type { Messages } from "../../messages.ts";

export const errors: Messages["errors"] = {
  unknown: "Something went wrong. Try again.",
};
