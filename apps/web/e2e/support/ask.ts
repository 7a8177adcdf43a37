import { DEMO_PASSWORD } from "@boplan/demo/people";
import type { Site } from "./site.ts";

type At = Pick<Site, "origin">;

const cookies = new Map<string, Promise<string>>();

/** The session cookie of a person of the demo, who signs in once per site. */
export function cookieOf(site: At, email: string): Promise<string> {
  const key = `${site.origin} ${email}`;
  const cookie = cookies.get(key) ?? startSession(site, email);
  cookies.set(key, cookie);
  return cookie;
}

async function startSession(site: At, email: string): Promise<string> {
  const answer = await fetch(`${site.origin}/sign-in`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: site.origin },
    body: new URLSearchParams({ email, password: DEMO_PASSWORD }),
  });
  if (answer.status !== 303) throw new Error(`${email} was not signed in: ${answer.status}`);
  return (answer.headers.getSetCookie()[0] ?? "").split(";")[0] ?? "";
}

/** Asks the server itself, past every page: as a person of the demo, or as nobody. No redirect is followed. */
export async function askAs(
  site: At,
  options: { who: string | null; path: string; form?: Record<string, string> | FormData },
): Promise<Response> {
  const { who, path, form } = options;
  return fetch(site.origin + path, {
    method: form ? "POST" : "GET",
    redirect: "manual",
    headers: { Cookie: who === null ? "" : await cookieOf(site, who), Origin: site.origin },
    body: form instanceof FormData ? form : form && new URLSearchParams(form),
  });
}
