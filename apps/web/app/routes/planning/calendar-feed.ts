import { openCalendarFeed } from "@boplan/application/process/calendar-link";
import { z } from "zod";
import { processPath } from "../../paths/planning.ts";
import { webContainer } from "../../server/container.server.ts";
import { tenantParams } from "../../server/params.ts";
import { calendarAnswer, processCalendar } from "../../server/process-calendar.server.ts";
import { notHere, publicRoute } from "../../server/route-builder.server.ts";
import { textOf } from "../../text/text.tsx";

const addressSchema = z.object({
  tenant: tenantParams.shape.tenant,
  token: z.string().regex(/^[\w-]{20,100}$/),
});

/** A subscribed calendar, for the program that holds the secret address: it cannot sign in. */
export const loader = publicRoute(async ({ app, url }) => {
  const [, , tenant, file = ""] = url.pathname.split("/");
  const address = addressSchema.safeParse({ tenant, token: file.replace(/\.ics$/, "") });
  if (!address.success || !file.endsWith(".ics")) throw notHere();
  const { token } = address.data;
  const feed = await openCalendarFeed({ app, tenantSlug: address.data.tenant, token });
  const { plan, phases, language } = feed;
  const text = textOf({ i18n: webContainer().i18n, language });
  const page = new URL(processPath({ tenant: address.data.tenant, plan: plan.slug }), url);
  const body = processCalendar({ plan, phases, text, url: page.href });
  return calendarAnswer({ body, fileName: `${plan.slug}-process` });
});
