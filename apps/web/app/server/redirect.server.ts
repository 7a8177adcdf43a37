import { redirect } from "@remix-run/node";
import { safePath } from "./safe-path.ts";

/** Goes on to a page of ours after something was done; never anywhere else. */
export function redirectTo(path: string, headers?: Headers): Response {
  return redirect(safePath({ path, fallback: "/" }), { status: 303, headers });
}
