import type { ElementKind } from "@boplan/domain/plan";
import type { ThemeId } from "@boplan/domain/theme";
import { Icon } from "@boplan/ui/icons";
import { Link } from "@boplan/ui/link";
import { Tabs } from "@boplan/ui/shell";
import { lensPath, planPath } from "../../paths/plan.ts";
import { useText } from "../../text/text.tsx";
import { PlanCrumbs, PlanTabs } from "./plan-frame.tsx";

interface LensElement {
  readonly id: string;
  readonly kind: ElementKind;
  readonly kindLabel: string;
  readonly title: string;
}

export interface PlanLensProps {
  readonly tenant: string;
  readonly plan: { readonly slug: string; readonly title: string; readonly lang?: string };
  readonly current: string;
  readonly lenses: readonly { readonly id: string; readonly name: string }[];
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly entries: readonly (LensElement & {
      readonly fit: "primary" | "secondary";
      readonly themes: readonly ThemeId[];
    })[];
  }[];
  readonly unmapped: readonly LensElement[];
}

/** The same plan under another framework's goals; what has no counterpart is listed, not hidden. */
export function PlanLens({ tenant, plan, current, lenses, groups, unmapped }: PlanLensProps) {
  const { t } = useText();
  const name = lenses.find((lens) => lens.id === current)?.name ?? current;
  const address = { tenant, plan: plan.slug };
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <PlanCrumbs tenant={tenant} plan={plan} here={t("lens.title")} />
          <h1 lang={plan.lang}>{plan.title}</h1>
          <p className="bp-say">{t("lens.say", { framework: name })}</p>
        </div>
      </div>
      <PlanTabs {...address} current="lens" lens={current} />
      {lenses.length > 1 ? (
        <Tabs
          label={t("lens.choose")}
          items={lenses.map((lens) => ({
            label: lens.name,
            href: lensPath({ ...address, framework: lens.id }),
            isCurrent: lens.id === current,
          }))}
        />
      ) : null}
      <div className="bp-lens">
        {groups.map((group) => (
          <section key={group.id} aria-labelledby={`group-${group.id}`}>
            <div className="bp-section-head">
              <h2 id={`group-${group.id}`}>{group.title}</h2>
              <span className="bp-sub">{t("lens.counted", { count: group.entries.length })}</span>
            </div>
            {group.entries.length === 0 ? (
              <p className="bp-sub bp-none">{t("lens.none")}</p>
            ) : (
              <ul className="bp-lens-list">
                {group.entries.map((entry) => (
                  <LensRow key={entry.id} {...address} entry={entry} lang={plan.lang}>
                    {t(`lens.${entry.fit}`)}:{" "}
                    {entry.themes.map((theme) => t(`domain:themes.${theme}`)).join(", ")}
                  </LensRow>
                ))}
              </ul>
            )}
          </section>
        ))}
        <section aria-labelledby="unmapped">
          <div className="bp-section-head">
            <h2 id="unmapped">{t("lens.unmapped")}</h2>
          </div>
          {unmapped.length === 0 ? (
            <p className="bp-sub bp-none">{t("lens.nothingUnmapped")}</p>
          ) : (
            <>
              <p className="bp-sub bp-none">{t("lens.unmappedSay")}</p>
              <ul className="bp-lens-list">
                {unmapped.map((entry) => (
                  <LensRow key={entry.id} {...address} entry={entry} lang={plan.lang} />
                ))}
              </ul>
            </>
          )}
        </section>
      </div>
    </main>
  );
}

interface LensRowProps {
  readonly tenant: string;
  readonly plan: string;
  readonly entry: LensElement;
  readonly lang?: string;
  readonly children?: React.ReactNode;
}

function LensRow({ tenant, plan, entry, lang, children }: LensRowProps) {
  return (
    <li>
      <Icon name={entry.kind} />
      <div>
        <p className="bp-line">{entry.kindLabel}</p>
        <p className="bp-what" lang={lang}>
          <Link href={`${planPath({ tenant, plan })}#${entry.id}`}>{entry.title}</Link>
        </p>
      </div>
      {children ? <p className="bp-lens-fit">{children}</p> : null}
    </li>
  );
}
