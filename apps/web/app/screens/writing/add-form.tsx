import { ELEMENT_KINDS } from "@boplan/domain/plan";
import { Button } from "@boplan/ui/button";
import { Form } from "@remix-run/react";
import { type FormEvent, useId, useRef, useState } from "react";
import { useText } from "../../text/text.tsx";
import { kindsUnder } from "./allowed-kinds.ts";
import type { OutlineNode } from "./outline-tree.ts";
import { useElementActions } from "./use-element-actions.ts";
import { tabId as newId } from "./use-presence.ts";
import { usePlaceName, useWriting } from "./writing-context.tsx";

/** Adds an element inside or behind the chosen one, or last in the plan: only what may stand there. */
export function AddForm({ node }: { readonly node: OutlineNode | null }) {
  const { t } = useText();
  const { framework, freshIds, plan, structure } = useWriting();
  const actions = useElementActions();
  const placeName = usePlaceName();
  const field = useId();
  const [title, setTitle] = useState("");
  // Sent twice, it adds one.
  const id = useRef(freshIds.add);
  const { rules, kinds } = framework;
  const parent = node?.parent ?? null;
  const inside = node ? kindsUnder(rules, node.row.kind) : [];
  const behind = kindsUnder(rules, parent?.row.kind ?? null);
  const options = [
    ...inside.map((kind) => ({
      value: `inside:${kind}`,
      label: t("writing.addInside", {
        kind: kinds[kind].one,
        place: node ? placeName(node).toLocaleLowerCase() : "",
      }),
    })),
    ...behind.map((kind) => ({
      value: `behind:${kind}`,
      label: node
        ? t("writing.addBehind", {
            kind: kinds[kind].one,
            place: placeName(node).toLocaleLowerCase(),
          })
        : kinds[kind].one,
    })),
  ];
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const what = new FormData(event.currentTarget).get("what");
    const [where, chosen] = String(what ?? "").split(":");
    const kind = ELEMENT_KINDS.find((one) => one === chosen);
    if (!kind || title.trim() === "") return;
    const isInside = where === "inside";
    const added = await actions.add({
      id: id.current,
      parentId: isInside ? (node?.row.id ?? null) : (parent?.row.id ?? null),
      after: !isInside && node ? node.row.id : "last",
      kind,
      title,
    });
    if (!added) return;
    id.current = newId();
    setTitle("");
  };
  return (
    <details className="bp-add" data-at={node ? "element" : "plan"}>
      <summary>{t(node ? "writing.addHere" : "writing.addToPlan")}</summary>
      <Form method="post" onSubmit={submit} reloadDocument>
        {node ? <input type="hidden" name="element" value={node.row.id} /> : null}
        <input type="hidden" name="parent" value={parent?.row.id ?? ""} />
        <input type="hidden" name="newId" value={freshIds.add} />
        <div className="bp-field">
          <label htmlFor={`${field}-what`}>{t("writing.addWhat")}</label>
          <select id={`${field}-what`} name="what" className="ds-input">
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
        <div className="bp-field">
          <label htmlFor={`${field}-title`}>{t("domain:fields.title")}</label>
          <input
            id={`${field}-title`}
            name="title"
            className="ds-input"
            lang={plan.lang}
            maxLength={500}
            required
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        </div>
        <Button variant="secondary" name="intent" value="add" disabled={structure.isBusy}>
          {t("writing.add")}
        </Button>
      </Form>
    </details>
  );
}
