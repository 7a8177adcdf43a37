import type { OpenedWriting } from "@boplan/application/plan/writing/open-writing";
import type { PlanElement } from "@boplan/domain/plan";
import { regimeOf } from "@boplan/framework-host";
import type { Framework } from "@boplan/framework-sdk";
import { planWords } from "../screens/plan/plan-words.ts";
import { packOutline } from "../screens/writing/outline-wire.ts";
import type { PlanWriting } from "../screens/writing/plan-writing-data.ts";
import type { Text } from "../text/text.tsx";

/** What the page where a plan is written is sent, in the framework's words. */
export function writingPage(options: {
  opened: OpenedWriting;
  framework: Framework;
  text: Text;
  tenant: string;
  selected: PlanElement | null;
  /** `YYYY-MM-DD` */
  today: string;
}): PlanWriting {
  const { opened, framework, text, tenant, selected, today } = options;
  const { head, outline, units, people, customFields } = opened;
  const messages = framework.locales[text.language];
  const words = planWords({ framework, language: text.language });
  const regime = regimeOf({ framework, plan: head, on: today }).id;
  return {
    tenant,
    plan: {
      slug: head.slug,
      title: head.title,
      lang: head.language === text.language ? undefined : head.language,
    },
    regime: messages.regimes[regime] ?? regime,
    outline: packOutline(outline),
    units: units.map(({ id, name, dissolvedOn }) => ({
      id,
      name,
      isGone: dissolvedOn !== null && dissolvedOn <= today,
    })),
    people,
    customFields,
    selected,
    framework: {
      name: words.framework,
      currency: framework.currency,
      kinds: words.kinds,
      rules: framework.kinds,
      instruments: framework.instruments.map(({ id }) => ({
        id,
        label: messages.instruments[id] ?? id,
      })),
      targetGroups: framework.targetGroups.map(({ id }) => ({
        id,
        label: messages.targetGroups[id] ?? id,
      })),
      indicators: framework.indicators.map(({ id, unit, norm }) => ({
        id,
        label: messages.indicators[id]?.title ?? id,
        unit: messages.units[unit] ?? unit,
        norm,
      })),
      norms: framework.norms.map(({ id }) => ({ id, label: messages.norms[id]?.title ?? id })),
      templates: templateNames({ framework, text }),
    },
  };
}

function templateNames(options: { framework: Framework; text: Text }): Record<string, string> {
  const messages = options.framework.locales[options.text.language];
  return Object.fromEntries(
    [...Object.entries(messages.goalTemplates), ...Object.entries(messages.measureTemplates)].map(
      ([id, { title }]) => [id, title],
    ),
  );
}
