import { type LogEntry, listLogPeople, readLog } from "@boplan/application/audit/read-log";
import { ROLES } from "@boplan/domain/tenant";
import { formatMoment } from "@boplan/i18n/format";
import { useLoaderData } from "@remix-run/react";
import { ACTION_NAMES, FACT_NAMES } from "../../screens/admin/action-names.ts";
import { Log } from "../../screens/admin/log.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { eventSentence, hasSentence } from "../../screens/tenant/event-sentence.ts";
import { logFilterOf, logQueryOf } from "../../server/log-query.ts";
import { tenantParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";
import type { Text } from "../../text/text.tsx";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: "tenant:administer",
  run: async ({ app, actor, tenant, url, language, text, titled }) => {
    const query = logQueryOf(url);
    const [page, people] = await Promise.all([
      readLog({ app, actor, filter: logFilterOf(query), before: query.before }),
      listLogPeople({ app, actor }),
    ]);
    return {
      title: titled(text.t("admin.log")),
      tenant: tenant.slug,
      isRegion: tenant.kind === "region",
      query,
      next: page.next,
      entries: page.entries.map((entry) => ({
        id: entry.id,
        at: entry.at.toISOString(),
        when: formatMoment({ moment: entry.at, language }),
        who: nameOf({ entry, text }),
        what: whatOf({ entry, text }),
        details: detailsOf({ details: entry.details, text }),
      })),
      actions: Object.entries(ACTION_NAMES)
        .map(([value, key]) => ({ value, label: text.t(key) }))
        .sort((a, b) => a.label.localeCompare(b.label, language)),
      people: people.map(({ id, name }) => ({ value: id, label: name })),
    };
  },
});

function nameOf({ entry, text }: { entry: LogEntry; text: Text }): string {
  const token = entry.token && (entry.token.name ?? text.t("programs.log.gone"));
  if (entry.actor === null) {
    return token === null ? text.t("log.system") : text.t("programs.log.service", { token });
  }
  const who = entry.actor.name ?? text.t("log.gone");
  return token === null ? who : text.t("programs.log.via", { who, token });
}

/** The event as a sentence, else by its name and what it was about, else by its code. */
function whatOf({ entry, text }: { entry: LogEntry; text: Text }): string {
  const name = ACTION_NAMES[entry.action];
  const event = { ...entry, actor: nameOf({ entry, text }) };
  if (hasSentence(entry.action)) return eventSentence({ event, text });
  if (!name) return `${eventSentence({ event, text })} (${entry.action})`;
  const { title } = entry.details;
  return typeof title === "string" ? `${text.t(name)}: ${title}` : text.t(name);
}

/** The facts of an event, shortly: ids, hashes and what the sentence has said are left to the file. */
function detailsOf({ details, text }: Pick<LogEntry, "details"> & { text: Text }): string[] {
  return Object.entries(details).flatMap(([name, value]) => {
    if (name === "title" || name === "contentHash" || name.endsWith("Id")) return [];
    const words = Array.isArray(value) ? value.filter((one) => typeof one === "string") : [value];
    const said = words
      .filter((one) => typeof one === "string" || typeof one === "number")
      .map((one) => {
        const role = ROLES.find((known) => known === one);
        return role ? text.t(`domain:roles.${role}`) : one;
      });
    const key = FACT_NAMES[name];
    return said.length > 0 ? [`${key ? text.t(key) : name}: ${said.join(", ")}`] : [];
  });
}

export default function AdminLog() {
  return <Log {...useLoaderData<typeof loader>()} />;
}
