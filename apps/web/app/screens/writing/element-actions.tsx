import { Button } from "@boplan/ui/button";
import { Form } from "@remix-run/react";
import { type FormEvent, useRef, useState } from "react";
import { useText } from "../../text/text.tsx";
import { kindsFor } from "./allowed-kinds.ts";
import { countUnder, type OutlineNode } from "./outline-tree.ts";
import { SplitForm } from "./split-form.tsx";
import { type Step, useElementActions } from "./use-element-actions.ts";
import { useWriting } from "./writing-context.tsx";

const STEPS: readonly Step[] = ["moveUp", "moveDown", "outdent", "indent"];

/** What can be done with an element in the tree, as buttons. Each is a form without script. */
export function ElementActions({ node }: { readonly node: OutlineNode }) {
  const { t } = useText();
  const { framework, freshIds, structure } = useWriting();
  const actions = useElementActions();
  const [isSplitting, setSplitting] = useState(false);
  const more = useRef<HTMLDetailsElement>(null);
  const close = () => more.current?.removeAttribute("open");
  const { id } = node.row;
  const kinds = kindsFor(framework.rules, node);
  const before = node.siblings[node.at - 1];
  const possible: Readonly<Record<Step, boolean>> = {
    moveUp: node.at > 0,
    moveDown: node.at < node.siblings.length - 1,
    outdent: node.parent !== null,
    indent: node.at > 0,
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent;
    const intent = submitter instanceof HTMLButtonElement ? submitter.value : "";
    event.preventDefault();
    close();
    const step = STEPS.find((one) => one === intent);
    if (step) void actions.step(node, step);
    else if (intent === "merge") void actions.merge(node);
    else if (intent === "remove") void actions.remove(node);
    else if (intent === "changeKind") {
      const chosen = new FormData(event.currentTarget).get("kind");
      const kind = kinds.find((one) => one === chosen);
      if (kind && kind !== node.row.kind) void actions.changeKind(node, kind);
    }
  };
  const count = countUnder(node);
  return (
    <>
      <Form method="post" className="bp-element-acts" onSubmit={submit} reloadDocument>
        <input type="hidden" name="element" value={id} />
        <input type="hidden" name="removalId" value={freshIds.removal} />
        {STEPS.map((step) => (
          <Button
            key={step}
            variant="tertiary"
            name="intent"
            value={step}
            disabled={!possible[step] || structure.isBusy}
          >
            {t(`writing.step.${step}`)}
          </Button>
        ))}
        <details
          className="bp-more"
          ref={more}
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) close();
          }}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            close();
            event.currentTarget.querySelector("summary")?.focus();
          }}
        >
          <summary>{t("writing.more")}</summary>
          <div>
            <label>
              {t("domain:fields.kind")}{" "}
              <select
                name="kind"
                className="ds-input"
                key={node.row.kind}
                defaultValue={node.row.kind}
              >
                {kinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {framework.kinds[kind].one}
                  </option>
                ))}
              </select>
            </label>
            <Button variant="tertiary" name="intent" value="changeKind" disabled={kinds.length < 2}>
              {t("writing.changeKind")}
            </Button>
            <Button
              type="button"
              variant="tertiary"
              className="bp-live"
              onClick={() => {
                close();
                setSplitting(true);
              }}
            >
              {t("writing.split.start")}
            </Button>
            <Button
              variant="tertiary"
              name="intent"
              value="merge"
              disabled={before?.row.kind !== node.row.kind}
            >
              {t("writing.merge")}
            </Button>
            <Button variant="tertiary" name="intent" value="remove">
              {count > 0 ? t("writing.removeAll", { count }) : t("writing.remove")}
            </Button>
          </div>
        </details>
      </Form>
      {isSplitting ? <SplitForm node={node} onClose={() => setSplitting(false)} /> : null}
    </>
  );
}
