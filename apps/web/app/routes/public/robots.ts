import { z } from "zod";
import { publicText } from "../../server/public/public-route.server.tsx";

/** Public pages are to be found; what needs a sign-in or a personal link is nobody's to list. */
const PRIVATE = ["/t/", "/t$", "/answer/", "/join/", "/calendar/", "/mail-demo", "/sign-in"];

export const loader = publicText({
  params: z.object({}),
  contentType: "text/plain; charset=utf-8",
  find: async () => ({ stamp: "", language: "en" as const }),
  text: ({ origin, own }) =>
    [
      "User-agent: *",
      ...(own === null ? PRIVATE.map((path) => `Disallow: ${path}`) : ["Allow: /"]),
      "",
      `Sitemap: ${origin}/sitemap.xml`,
      "",
    ].join("\n"),
});
