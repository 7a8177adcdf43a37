import { Button } from "@boplan/ui/button";
import { Form } from "@remix-run/react";
import { useText } from "../../text/text.tsx";
import type { Refusal } from "../shell/form-answer.tsx";
import { AdminFrame } from "./admin-frame.tsx";

export interface FrameworksProps {
  readonly tenant: string;
  readonly frameworks: readonly {
    readonly id: string;
    readonly name: string;
    readonly isEnabled: boolean;
    readonly plans: number;
  }[];
  readonly refusal: Refusal | undefined;
}

/** Which laws and words the municipality's plans can be written by. */
export function Frameworks({ tenant, frameworks, refusal }: FrameworksProps) {
  const { t } = useText();
  const enabled = frameworks.filter(({ isEnabled }) => isEnabled).length;
  return (
    <AdminFrame
      tenant={tenant}
      isRegion={false}
      title={t("admin.frameworks")}
      say={t("frameworks.say")}
      refusal={refusal}
    >
      <ul className="bp-rows bp-frameworks">
        {frameworks.map(({ id, name, isEnabled, plans }) => {
          const why =
            plans > 0 ? t("frameworks.inUse") : enabled === 1 ? t("frameworks.last") : null;
          return (
            <li key={id}>
              <div>
                <h2>{name}</h2>
                <p className="bp-sub bp-sm">
                  {isEnabled ? t("frameworks.on") : t("frameworks.off")} ·{" "}
                  {plans === 0 ? t("frameworks.noPlans") : t("frameworks.plans", { count: plans })}
                </p>
              </div>
              {isEnabled && why ? (
                <p className="bp-sub bp-sm" id={id}>
                  {why}
                </p>
              ) : (
                <Form method="post">
                  <input type="hidden" name="framework" value={id} />
                  <Button
                    id={id}
                    variant="secondary"
                    name="intent"
                    value={isEnabled ? "disable" : "enable"}
                    aria-label={t(isEnabled ? "frameworks.disableOf" : "frameworks.enableOf", {
                      name,
                    })}
                  >
                    {t(isEnabled ? "frameworks.disable" : "frameworks.enable")}
                  </Button>
                </Form>
              )}
            </li>
          );
        })}
      </ul>
    </AdminFrame>
  );
}
