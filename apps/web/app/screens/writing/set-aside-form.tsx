import { Button } from "@boplan/ui/button";
import { useId, useState } from "react";
import { writingPath } from "../../paths/plan.ts";
import { useText } from "../../text/text.tsx";
import { isRefused } from "./answers.ts";
import { askJson } from "./post-json.ts";
import type { WantingPlace, WantingRule } from "./wanting.ts";
import { useWriting } from "./writing-context.tsx";

/** Sets a finding aside with a reason, in the writer's name, or takes it up again. */
export function SetAsideForm(props: { readonly place: WantingPlace; readonly rule: WantingRule }) {
  const { place, rule } = props;
  const { t } = useText();
  const { address, refreshWanting, announce } = useWriting();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const send = async (sent: Record<string, unknown>) => {
    const answer = await askJson(writingPath({ ...address, part: "findings" }), {
      ...sent,
      rule: rule.rule,
      path: place.path,
    });
    if (answer === null || isRefused(answer)) {
      setProblem(answer === null ? t("writing.unreachable") : answer.message);
      return;
    }
    setOpen(false);
    announce(t(sent.intent === "takeUp" ? "writing.tookUp" : "writing.didSetAside"));
    await refreshWanting();
  };
  const named = `${rule.title}, ${place.label}`;
  if (place.setAside) {
    return (
      <div className="bp-set-aside">
        <p className="bp-sub bp-sm">
          {t("writing.setAsideBy", { name: place.setAside.by, date: place.setAside.on })}{" "}
          {place.setAside.reason}
        </p>
        <button
          type="button"
          className="bp-plain-button"
          aria-label={`${t("writing.takeUp")}: ${named}`}
          onClick={() => void send({ intent: "takeUp" })}
        >
          {t("writing.takeUp")}
        </button>
        {problem ? <p role="alert">{problem}</p> : null}
      </div>
    );
  }
  if (!isOpen) {
    return (
      <button
        type="button"
        className="bp-plain-button"
        aria-label={`${t("writing.setAside")}: ${named}`}
        onClick={() => setOpen(true)}
      >
        {t("writing.setAside")}
      </button>
    );
  }
  return (
    <form
      className="bp-set-aside"
      onSubmit={(event) => {
        event.preventDefault();
        void send({ intent: "setAside", reason });
      }}
    >
      <div className="bp-field">
        <label htmlFor={id}>{t("writing.reason")}</label>
        <textarea
          id={id}
          className="ds-input"
          rows={3}
          required
          maxLength={5000}
          // biome-ignore lint/a11y/noAutofocus: the person has just asked for the field
          autoFocus
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      {problem ? (
        <p className="bp-wrong" role="alert">
          {problem}
        </p>
      ) : null}
      <div className="bp-actions">
        <Button variant="secondary">{t("writing.setAside")}</Button>
        <Button type="button" variant="tertiary" onClick={() => setOpen(false)}>
          {t("edit.cancel")}
        </Button>
      </div>
    </form>
  );
}
