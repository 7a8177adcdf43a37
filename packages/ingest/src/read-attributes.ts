import type { BudgetCost } from "@boplan/domain/plan";
import type { AttributeLabel } from "@boplan/framework-sdk";
import type { CompiledRules } from "./compile-rules.ts";
import type { ProposedAttributes } from "./proposal.ts";
import { readDate, readPeriod } from "./read-date.ts";

type Attribute = AttributeLabel["attribute"];

/**
 * Adds what a cell or a labelled line says of an element. What is not understood adds nothing; the
 * words stay in the element's text either way, so nothing hangs on the understanding.
 */
export function withAttribute(options: {
  attributes: ProposedAttributes;
  attribute: Attribute;
  written: string;
  rules: CompiledRules;
}): ProposedAttributes {
  const { attributes, attribute, rules } = options;
  const written = options.written.trim();
  if (written === "" || /^[-–—]+$/.test(written)) return attributes;
  switch (attribute) {
    case "leadUnit":
      return { ...attributes, leadUnit: attributes.leadUnit ?? written.slice(0, 200) };
    case "indicator":
      return { ...attributes, indicator: attributes.indicator ?? written.slice(0, 500) };
    case "time":
      return { ...attributes, ...readTime({ written, rules }) };
    case "cost":
      return { ...attributes, costs: [...attributes.costs, ...readCosts({ written, rules })] };
  }
}

/** Amounts without a year of their own fall into the year the element ends, else begins. */
export function settleCosts(attributes: ProposedAttributes): ProposedAttributes {
  const year = Number((attributes.end ?? attributes.start ?? "").slice(0, 4));
  const costs = attributes.costs.flatMap((cost) =>
    cost.year > 0 ? [cost] : year > 0 ? [{ ...cost, year }] : [],
  );
  return { ...attributes, costs };
}

/** The label before a colon, where it names an attribute: `Ansvarig: Socialförvaltningen`. */
export function readLabelled(options: {
  text: string;
  rules: CompiledRules;
}): { attribute: Attribute; written: string } | null {
  const match = /^([^:]{2,40}):\s*(\S.*)$/.exec(options.text.slice(0, 300));
  const [, label = "", written = ""] = match ?? [];
  const { rules } = options;
  const found = rules.match({ rules: rules.rules.attributeLabels, text: label.trim() })[0];
  return found ? { attribute: found.rule.attribute, written } : null;
}

/** The attributes that the lines of an element's text name. */
export function attributesOfText(options: {
  texts: readonly string[];
  attributes: ProposedAttributes;
  rules: CompiledRules;
}): ProposedAttributes {
  const { texts, rules } = options;
  return settleCosts(
    texts.reduce((known, text) => {
      const labelled = readLabelled({ text, rules });
      return labelled ? withAttribute({ attributes: known, ...labelled, rules }) : known;
    }, options.attributes),
  );
}

/** The first amount of money in a text, in whole units of the framework's currency. */
export function readMoney(options: { written: string; rules: CompiledRules }): number | null {
  const { written, rules } = options;
  for (const { rule, groups } of rules.match({ rules: rules.rules.money, text: written })) {
    const amount = readNumber(groups.amount ?? "");
    if (amount !== null) return Math.round(amount * rule.factor);
  }
  return null;
}

/** `1 250,5` and `1.250,5` and `1250.5` are one number. */
export function readNumber(written: string): number | null {
  const bare = written.replace(/[\s\u00a0]/g, "").replace(/[.,]$/, "");
  const decimal = /[.,](\d{1,2})$/.exec(bare);
  const whole = (decimal ? bare.slice(0, decimal.index) : bare).replace(/[.,]/g, "");
  if (!/^\d{1,15}$/.test(whole)) return null;
  return Number(decimal ? `${whole}.${decimal[1]}` : whole);
}

function readTime(options: {
  written: string;
  rules: CompiledRules;
}): Pick<ProposedAttributes, "start" | "end"> | null {
  const { written, rules } = options;
  const { months } = rules.rules;
  const period = readPeriod(written);
  if (period) {
    const start = readDate({ written: String(period.from), months });
    const end = readDate({ written: String(period.to), months });
    return { start, end };
  }
  const end = readDate({ written, months });
  return end === null ? null : { start: null, end };
}

function readCosts(options: { written: string; rules: CompiledRules }): BudgetCost[] {
  const { written, rules } = options;
  const amount = readMoney(options) ?? null;
  if (amount === null || amount <= 0) return [];
  const year = Number(/(?<!\d)(20\d{2})(?!\d)/.exec(written)?.[1] ?? 0);
  return [
    {
      year,
      amount,
      currency: rules.currency,
      kind: "operating",
      fundingSource: null,
      inBudget: null,
    },
  ];
}
