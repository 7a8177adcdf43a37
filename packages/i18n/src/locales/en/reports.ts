import type { Messages } from "../../messages.ts";

export const reports: Messages["reports"] = { contents: "Contents" };
