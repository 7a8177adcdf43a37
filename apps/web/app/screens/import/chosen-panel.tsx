import { Button } from "@boplan/ui/button";
import { FactList } from "@boplan/ui/fact-list";
import { SelectField, TextArea, TextField } from "@boplan/ui/form";
import { useText } from "../../text/text.tsx";
import type { ChosenElement, ReviewData } from "./review-data.ts";
import { OperationButton, OperationForm } from "./review-forms.tsx";

/** All that can be done with the chosen element. Every step is a form of its own. */
export function ChosenPanel(props: {
  readonly chosen: ChosenElement;
  readonly kinds: ReviewData["kinds"];
}) {
  const { chosen, kinds } = props;
  const { t } = useText();
  const { id } = chosen;
  const splits = chosen.lines.slice(1);
  return (
    <div className="bp-review-panel" id="chosen">
      <OperationForm fields={{ id }} className="bp-op-words">
        <TextField
          key={`t-${chosen.title}`}
          name="title"
          label={t("importing.elementTitle")}
          defaultValue={chosen.title}
          maxLength={500}
          required
        />
        <TextArea
          key={`x-${chosen.text}`}
          name="text"
          label={t("importing.elementText")}
          defaultValue={chosen.text}
          rows={Math.min(8, 2 + Math.ceil(chosen.text.length / 80))}
        />
        <Button variant="secondary" name="op" value="edit">
          {t("importing.saveWords")}
        </Button>
      </OperationForm>
      <OperationForm fields={{ id }} className="bp-op-line">
        <SelectField
          key={chosen.kind}
          name="kind"
          label={t("importing.kind")}
          defaultValue={chosen.kind}
          choices={kinds.map(({ kind, name }) => ({ value: kind, label: name }))}
        />
        <Button variant="secondary" name="op" value="changeKind">
          {t("importing.changeKind")}
        </Button>
      </OperationForm>
      {splits.length > 0 ? (
        <OperationForm fields={{ id }} className="bp-op-line">
          <SelectField
            name="line"
            label={t("importing.splitAt")}
            choices={splits.map((line) => ({
              value: String(line),
              label: t("importing.lineNumber", { line }),
            }))}
          />
          <Button variant="secondary" name="op" value="split">
            {t("importing.split")}
          </Button>
        </OperationForm>
      ) : null}
      <div className="bp-review-bar">
        <OperationButton
          op="accept"
          fields={{ id, accepted: chosen.accepted ? "no" : "yes" }}
          label={chosen.accepted ? t("importing.unaccept") : t("importing.accept")}
        />
        <OperationButton op="moveUp" fields={{ id }} label={t("importing.moveUp")} />
        <OperationButton op="moveDown" fields={{ id }} label={t("importing.moveDown")} />
        <OperationButton op="indent" fields={{ id }} label={t("importing.indent")} />
        <OperationButton op="outdent" fields={{ id }} label={t("importing.outdent")} />
        <OperationButton op="merge" fields={{ id }} label={t("importing.merge")} />
        <OperationButton op="remove" fields={{ id, branch: "no" }} label={t("importing.remove")} />
        {chosen.hasChildren ? (
          <OperationButton
            op="remove"
            fields={{ id, branch: "yes" }}
            label={t("importing.removeBranch")}
          />
        ) : null}
      </div>
      {chosen.attributes.length > 0 ? <FactList facts={[...chosen.attributes]} /> : null}
    </div>
  );
}
