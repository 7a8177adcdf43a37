import type { ElementKind } from "@boplan/domain/plan";
import { useText } from "../../text/text.tsx";
import type { OutlineNode } from "./outline-tree.ts";
import { countUnder } from "./outline-tree.ts";
import { tabId as newId } from "./use-presence.ts";
import { usePlaceName, useWriting } from "./writing-context.tsx";

export type Step = "moveUp" | "moveDown" | "indent" | "outdent";

/** What can be done with an element in the tree; each tells in words what was done. */
export function useElementActions() {
  const { t } = useText();
  const { structure, store, announce, select, selectedId } = useWriting();
  const placeName = usePlaceName();
  /** Where it stands now, in words, once the tree has it. */
  const tellPlace = (id: string) => {
    const node = store.get().byId.get(id);
    if (!node) return;
    announce(
      t("writing.standsAt", {
        title: node.row.title,
        place: placeName(node),
        at: node.at + 1,
        of: node.siblings.length,
      }),
    );
  };
  return {
    async step(node: OutlineNode, step: Step): Promise<void> {
      const { id, title } = node.row;
      const what = t("writing.did.move", { title });
      if (await structure.run({ type: step, id }, what)) tellPlace(id);
    },

    async move(
      node: OutlineNode,
      target: { parentId: string | null; after: string; kind?: ElementKind },
    ): Promise<void> {
      const { id, title } = node.row;
      const what = t("writing.did.move", { title });
      if (await structure.run({ type: "move", id, ...target }, what)) tellPlace(id);
    },

    async add(given: {
      id: string;
      parentId: string | null;
      after: string;
      kind: ElementKind;
      title: string;
    }): Promise<boolean> {
      const what = t("writing.did.add", { title: given.title });
      const done = await structure.run({ type: "add", ...given }, what);
      if (done) {
        select(given.id);
        tellPlace(given.id);
      }
      return done;
    },

    async changeKind(node: OutlineNode, kind: ElementKind): Promise<void> {
      const { id, title } = node.row;
      const what = t("writing.did.changeKind", { title });
      if (await structure.run({ type: "changeKind", id, kind }, what)) tellPlace(id);
    },

    async merge(node: OutlineNode): Promise<void> {
      const before = node.siblings[node.at - 1];
      const what = t("writing.did.merge", { title: node.row.title });
      const command = { type: "merge", id: node.row.id, removalId: newId() } as const;
      if ((await structure.run(command, what)) && before) select(before.row.id);
    },

    async remove(node: OutlineNode): Promise<void> {
      const { id, title } = node.row;
      const count = countUnder(node);
      const what =
        count > 0
          ? t("writing.did.removeAll", { title, count })
          : t("writing.did.remove", { title });
      const isChosen = selectedId === id;
      if (await structure.run({ type: "remove", id, removalId: newId() }, what)) {
        if (isChosen) select(null);
      }
    },
  };
}
