import { measureLoad } from "@boplan/domain/plan";
import { Button } from "@boplan/ui/button";
import { Icon } from "@boplan/ui/icons";
import { Form } from "@remix-run/react";
import { useText } from "../../text/text.tsx";
import { useTree, useWriting } from "./writing-context.tsx";

/** What has to be said above the panes: a refusal, a removal that can be undone, too many measures. */
export function WritingNotices(props: {
  readonly problem: string | null;
  readonly onClose: () => void;
  readonly removed: string | null;
}) {
  const { t } = useText();
  return (
    <>
      {props.problem ? (
        <div className="bp-notice" data-kind="wrong" role="alert">
          <Icon name="wrong" />
          <p>{props.problem}</p>
          <Button type="button" variant="tertiary" className="bp-live" onClick={props.onClose}>
            {t("writing.close")}
          </Button>
        </div>
      ) : null}
      {props.removed ? (
        <Form method="post" className="bp-notice" role="status" reloadDocument>
          <Icon name="check" />
          <p>{t("writing.removed")}</p>
          <input type="hidden" name="removalId" value={props.removed} />
          <Button variant="tertiary" name="intent" value="restore">
            {t("writing.undo")}
          </Button>
        </Form>
      ) : null}
      <TooManyMeasures />
    </>
  );
}

/** Soft: more measures than anybody will follow up. Says why, and asks nothing. */
function TooManyMeasures() {
  const { t } = useText();
  const { units, framework } = useWriting();
  const tree = useTree();
  const load = measureLoad([...tree.byId.values()].map(({ row }) => row));
  if (!load.isMuch && load.unit === null) return null;
  const { other } = framework.kinds.measure;
  const unit = units.find(({ id }) => id === load.unit?.id);
  return (
    <details className="bp-notice" data-kind="advice">
      <summary>
        {load.isMuch
          ? t("writing.manyMeasures", { count: load.measures, measures: other.toLocaleLowerCase() })
          : t("writing.manyForUnit", {
              count: load.unit?.measures ?? 0,
              measures: other.toLocaleLowerCase(),
              unit: unit?.name ?? "",
            })}
      </summary>
      <p>{t(load.isMuch ? "writing.manyWhy" : "writing.manyForUnitWhy", load.limits)}</p>
    </details>
  );
}
