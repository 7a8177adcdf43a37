import { redirect, redirectDocument } from "@remix-run/node";
import { isPublicPath } from "../paths/public.ts";
import { safePath } from "./safe-path.ts";

/** Goes on to a page of ours after something was done; never anywhere else. */
export function redirectTo(path: string, headers?: Headers): Response {
  const to = safePath({ path, fallback: "/" });
  // A public page is no part of the application in the browser: it is fetched whole.
  const go = isPublicPath(to) ? redirectDocument : redirect;
  return go(to, { status: 303, headers });
}
