import { useFetcher, useSearchParams } from "@remix-run/react";
import { useCallback, useEffect, useMemo, useState } from "react";
import { writingPath } from "../../paths/plan.ts";
import { useText } from "../../text/text.tsx";
import { isElementAnswer, type RefusedAnswer } from "./answers.ts";
import { ElementPanel } from "./element-panel.tsx";
import { FIELD_GROUPS, type FieldGroup } from "./field-groups.ts";
import { GroupSaver } from "./group-saver.tsx";
import { OutlinePane } from "./outline-pane.tsx";
import { createOutlineStore } from "./outline-store.ts";
import { unpackOutline } from "./outline-wire.ts";
import type { PlanWriting } from "./plan-writing-data.ts";
import { askJson } from "./post-json.ts";
import { LeaveGuard, useKeptDrafts } from "./use-kept-drafts.ts";
import { usePresence } from "./use-presence.ts";
import { useStructure } from "./use-structure.ts";
import { useWanting } from "./use-wanting.ts";
import { WritingBar } from "./writing-bar.tsx";
import { type Writing, WritingProvider } from "./writing-context.tsx";
import { WritingNotices } from "./writing-notices.tsx";

export interface PlanWritingPageProps {
  readonly writing: PlanWriting;
  /** A removal that a form without script has just made. */
  readonly removed: string | null;
  readonly freshIds: Writing["freshIds"];
  /** Why a form without script was refused. */
  readonly refusal: string | null;
}

/** The page where a plan is written: its tree, the element chosen, and what the law asks beside it. */
export function PlanWritingPage({ writing, removed, freshIds, refusal }: PlanWritingPageProps) {
  const { t } = useText();
  const address = useMemo(
    () => ({ tenant: writing.tenant, plan: writing.plan.slug }),
    [writing.tenant, writing.plan.slug],
  );
  const [store] = useState(() => createOutlineStore(unpackOutline(writing.outline)));
  const drafts = useKeptDrafts({ address, selected: writing.selected });
  useReadyToSave(writingPath({ ...address, part: "element" }));
  const [selectedId, select] = useSelection();
  const [message, setMessage] = useState("");
  const [problem, setProblem] = useState<string | null>(refusal);
  const [changes, setChanges] = useState(0);
  const refusalText = useRefusalText(writing);

  const load = useCallback(
    async (id: string) => {
      const answer = await askJson(`${writingPath({ ...address, part: "element" })}?element=${id}`);
      if (isElementAnswer(answer)) drafts.receive(answer.element);
    },
    [address, drafts],
  );
  useEffect(() => {
    // What was sent with the page is there already.
    if (selectedId && !drafts.get().elements.has(selectedId)) void load(selectedId);
  }, [selectedId, load, drafts]);
  const hear = useCallback(
    (ids: readonly string[]) => {
      setChanges((count) => count + 1);
      for (const id of ids)
        if (drafts.get().elements.has(id) && store.get().byId.has(id)) void load(id);
    },
    [drafts, load, store],
  );

  const structure = useStructure({
    address,
    store,
    onRefused: (answer) => setProblem(refusalText(answer)),
    onDone: ({ how, what, ids }) => {
      setProblem(null);
      setMessage(t(`writing.${how}`, { what }));
      hear(ids);
    },
  });
  const presence = usePresence({ address, store, elementId: selectedId, onNews: hear });
  const { wanting, refresh } = useWanting({ address, elementId: selectedId, changes });
  useSavesShowInTree({ drafts, store, onSaved: () => setChanges((count) => count + 1) });

  const shared: Writing = {
    ...writing,
    address,
    store,
    drafts,
    structure,
    selectedId: selectedId && store.get().byId.has(selectedId) ? selectedId : null,
    select,
    others: presence.others,
    enter: presence.enter,
    wanting,
    refreshWanting: refresh,
    announce: setMessage,
    freshIds,
  };
  return (
    <WritingProvider value={shared}>
      <main
        className="bp-writing"
        id="main"
        tabIndex={-1}
        data-step={shared.selectedId ? "element" : "outline"}
      >
        <WritingBar regime={writing.regime} isConnected={presence.isConnected} />
        <WritingNotices problem={problem} onClose={() => setProblem(null)} removed={removed} />
        <div className="bp-writing-panes">
          <OutlinePane />
          <ElementPanel />
        </div>
        <p className="bp-hidden" role="status" aria-live="polite" data-announcer>
          {message}
        </p>
      </main>
      <LeaveGuard drafts={drafts} />
      {FIELD_GROUPS.map((group) => (
        <GroupSaver key={group} group={group} address={address} drafts={drafts} />
      ))}
    </WritingProvider>
  );
}

/** Brings what saving needs while there is a connection. */
function useReadyToSave(path: string): void {
  const { load } = useFetcher({ key: "write-ready" });
  useEffect(() => load(path), [load, path]);
}

/** The element that the address names; a choice is a step back and forth in the browser. */
function useSelection(): [string | null, Writing["select"]] {
  const [params, setParams] = useSearchParams();
  const select = useCallback(
    (id: string | null, focus?: FieldGroup) => {
      setParams(
        (known) => {
          known.delete("removed");
          if (id === null) known.delete("element");
          else known.set("element", id);
          return known;
        },
        { preventScrollReset: true },
      );
      if (focus) focusGroup(focus);
    },
    [setParams],
  );
  return [params.get("element"), select];
}

/** Lands in the first field of a group, as soon as its panel is drawn. */
function focusGroup(group: FieldGroup, tries = 40): void {
  const field = document.querySelector<HTMLElement>(
    `[data-group="${group}"] :is(input, select, textarea, [contenteditable], button)`,
  );
  if (field) {
    field.focus();
    field.scrollIntoView({ block: "center" });
  } else if (tries > 0) setTimeout(() => focusGroup(group, tries - 1), 50);
}

/** A refusal in words: what may stand where is said with the framework's names. */
function useRefusalText(writing: PlanWriting): (answer: RefusedAnswer | null) => string {
  const { t } = useText();
  return (answer) => {
    if (!answer) return t("writing.unreachable");
    if (answer.code !== "element.kindNotAllowedThere") return answer.message;
    const { kinds } = writing.framework;
    const named = (kind: string) =>
      Object.entries(kinds).find(([id]) => id === kind)?.[1].one ?? kind;
    const allowed = String(answer.params.allowed ?? "")
      .split(", ")
      .filter((kind) => kind !== "")
      .map((kind) => named(kind).toLocaleLowerCase());
    const kind = named(String(answer.params.kind));
    return allowed.length > 0
      ? t("writing.notThere", { kind, allowed: allowed.join(", ") })
      : t("writing.nothingThere", { kind });
  };
}

function useSavesShowInTree(options: {
  drafts: Writing["drafts"];
  store: Writing["store"];
  onSaved: () => void;
}): void {
  const { drafts, store, onSaved } = options;
  useEffect(() => {
    let last = drafts.get().savedAt;
    return drafts.subscribe(() => {
      const { savedAt, elements } = drafts.get();
      for (const { element } of elements.values()) {
        const { title, kind, leadUnitId, status, attainment, version } = element;
        const row = store.get().byId.get(element.id)?.row;
        if (row && row.version < version) {
          store.patch(element.id, { title, kind, leadUnitId, status, attainment, version });
        }
      }
      if (savedAt !== last) {
        last = savedAt;
        onSaved();
      }
    });
  }, [drafts, store, onSaved]);
}
