import { Button } from "@boplan/ui/button";
import { Link } from "@boplan/ui/link";
import { EmptyState } from "@boplan/ui/message";
import { Form } from "@remix-run/react";
import { unitsPath } from "../../paths/admin.ts";
import { editElementPath } from "../../paths/plan.ts";
import { useText } from "../../text/text.tsx";
import { errorOf, type Refusal, writtenValue } from "../shell/form-answer.tsx";
import { AdminFrame } from "./admin-frame.tsx";
import { type UnitChoice, UnitSelect } from "./units.tsx";

/** What one unit or one person left. */
export interface LeftGroup {
  /** `unit:<id>` or `person:<id>`; names the form. */
  readonly key: string;
  readonly heading: string;
  readonly note: string | null;
  readonly successorId: string | null;
  readonly elements: readonly {
    readonly key: string;
    readonly id: string;
    readonly title: string;
    readonly kind: string;
    readonly plan: { readonly slug: string; readonly title: string; readonly lang?: string };
  }[];
}

export interface HandOverProps {
  readonly tenant: string;
  readonly groups: readonly LeftGroup[];
  readonly units: readonly UnitChoice[];
  readonly refusal: Refusal | undefined;
}

/** Elements that nobody answers for any more, and who takes them. */
export function HandOver({ tenant, groups, units, refusal }: HandOverProps) {
  const { t } = useText();
  return (
    <AdminFrame
      tenant={tenant}
      isRegion={false}
      title={t("admin.handOver")}
      say={t("handOver.say")}
      refusal={refusal}
    >
      {groups.length === 0 ? (
        <EmptyState>
          <p>{t("handOver.none")}</p>
        </EmptyState>
      ) : units.length === 0 ? (
        <EmptyState>
          <p>{t("handOver.noUnits")}</p>
          <p>
            <Link href={unitsPath(tenant)}>{t("admin.units")}</Link>
          </p>
        </EmptyState>
      ) : (
        <div className="bp-stack">
          {groups.map((group) => (
            <Group key={group.key} tenant={tenant} group={group} units={units} refusal={refusal} />
          ))}
        </div>
      )}
    </AdminFrame>
  );
}

function Group(props: Omit<HandOverProps, "groups"> & { readonly group: LeftGroup }) {
  const { tenant, group, units } = props;
  const { t } = useText();
  // Two forms of the page have a field of the same sort; each has a name of its own.
  const to = `to-${group.key}`;
  const isMine = props.refusal?.values.group === group.key;
  const refusal = isMine ? props.refusal : undefined;
  const intent = refusal?.intent ?? "";
  return (
    <section aria-labelledby={group.key}>
      <div className="bp-section-head">
        <h2 id={group.key}>{group.heading}</h2>
        <span>{t("handOver.waiting", { count: group.elements.length })}</span>
      </div>
      {group.note ? <p className="bp-sub">{group.note}</p> : null}
      <Form method="post" className="bp-hand-over">
        <input type="hidden" name="group" value={group.key} />
        <fieldset>
          <legend className="bp-hidden">{t("handOver.elements")}</legend>
          <ul className="bp-rows">
            {group.elements.map(({ key, id, title, kind, plan }, place) => (
              <li key={key}>
                <label>
                  <input
                    type="checkbox"
                    name="element"
                    value={key}
                    id={place === 0 ? `first-${group.key}` : undefined}
                  />
                  <span>
                    <b lang={plan.lang}>{title}</b>
                    <small>
                      {kind} · <span lang={plan.lang}>{plan.title}</span>
                    </small>
                  </span>
                </label>
                <Link
                  isOneOfMany
                  href={editElementPath({ tenant, plan: plan.slug, element: id })}
                  aria-label={`${t("handOver.open")}: ${title}`}
                >
                  {t("handOver.open")}
                </Link>
              </li>
            ))}
          </ul>
        </fieldset>
        <div className="bp-hand-over-to">
          <UnitSelect
            name={to}
            label={t("handOver.to")}
            units={units}
            nothing={t("admin.choose")}
            defaultValue={writtenValue({
              refusal,
              intent,
              name: to,
              otherwise: group.successorId ?? "",
            })}
            error={errorOf({ refusal, intent, field: to })}
          />
          <div className="bp-actions">
            <Button variant="secondary" name="intent" value="some">
              {t("handOver.some")}
            </Button>
            <Button variant="secondary" name="intent" value="all">
              {t("handOver.all")}
            </Button>
          </div>
        </div>
      </Form>
    </section>
  );
}
