import { buildTree, type ElementNode, type Plan } from "@boplan/domain/plan";

/**
 * A plan as JSON: head, the document with its facts and parts, and the tree with every attribute of
 * each element.
 */
export function planDocument(plan: Plan) {
  const unitNames = new Map(plan.units.map(({ id, name }) => [id, name]));
  const shape = ({ element, number, children }: ElementNode): unknown => {
    const { parentId: _parentId, ...attributes } = element;
    return {
      ...attributes,
      number,
      leadUnit: element.leadUnitId === null ? null : (unitNames.get(element.leadUnitId) ?? null),
      children: children.map(shape),
    };
  };
  return {
    id: plan.id,
    slug: plan.slug,
    title: plan.title,
    summary: plan.summary,
    framework: plan.frameworkId,
    language: plan.language,
    status: plan.status,
    document: { ...plan.document, ...plan.parts },
    customFields: plan.customFields,
    elements: buildTree(plan.elements).map(shape),
  };
}

/** A node of any tree that can be drawn with indentation. */
export interface OutlineNode {
  readonly kind: string;
  readonly title: string;
  readonly children: readonly OutlineNode[];
}

/** The tree as lines for a terminal. */
export function outlineOf(nodes: readonly OutlineNode[], depth = 0): string[] {
  return nodes.flatMap(({ kind, title, children }) => [
    `${"  ".repeat(depth)}${kind}: ${title}`,
    ...outlineOf(children, depth + 1),
  ]);
}

/** A plan's tree with the framework's own words for the kinds. */
export function planOutline(options: {
  plan: Plan;
  nameOf: (kind: string) => string;
}): OutlineNode[] {
  const shape = ({ element, number, children }: ElementNode): OutlineNode => ({
    kind: `${options.nameOf(element.kind)} ${number}`,
    title: element.title,
    children: children.map(shape),
  });
  return buildTree(options.plan.elements).map(shape);
}
