import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { RenderOrder, TypesettingAssets } from "./protocol.ts";

export interface Typesetter {
  /** Throws with the typesetter's own words when the document cannot be set. */
  render(order: RenderOrder): Uint8Array;
  /** Lets go of what the last document left behind. */
  forget(): void;
}

/**
 * One Typst compiler with a constant main file. Text reaches it only through `inputs`: a main file
 * that changes between documents can abort the process, and files mapped into the compiler would
 * stay for the next tenant's document.
 */
export function createTypesetter(assets: TypesettingAssets): Typesetter {
  const compiler = NodeCompiler.create({
    workspace: assets.workspace,
    fontArgs: [{ fontPaths: [...assets.fonts] }],
  });
  const set = ({ document, standard, createdAt }: RenderOrder) => {
    const compiled = compiler.compile({
      mainFilePath: assets.template,
      inputs: { doc: document },
    });
    const failure = compiled.takeError();
    if (failure) throw new Error(JSON.stringify(compiler.fetchDiagnostics(failure)));
    if (!compiled.result) throw new Error("no document");
    return compiler.pdf(compiled.result, {
      pdfStandard: standard,
      creationTimestamp: createdAt,
    });
  };
  return {
    render: (order) => (assets.missing.length === 0 ? set(order) : setWithFew({ order, set })),
    forget: () => compiler.evictCache(0),
  };
}

/** How often what cannot be drawn is looked for again: an export names only some of it at a time. */
const MOST_ROUNDS = 12;

/**
 * With fonts missing, nobody knows what the others can draw until the export refuses: each letter
 * that it names becomes a question mark, and it is tried again.
 */
function setWithFew(options: {
  order: RenderOrder;
  set: (order: RenderOrder) => Uint8Array;
}): Uint8Array {
  let { order } = options;
  for (let round = 1; ; round += 1) {
    try {
      return options.set(order);
    } catch (error) {
      const undrawn = undrawnIn(error instanceof Error ? error.message : String(error));
      if (undrawn.length === 0 || round === MOST_ROUNDS) throw error;
      const document = undrawn.reduce((text, sign) => text.replaceAll(sign, "?"), order.document);
      if (document === order.document) throw error;
      order = { ...order, document };
    }
  }
}

/** Signs of which an export says that no font has them; plain letters would be no document. */
function undrawnIn(message: string): string[] {
  const named = message.matchAll(/the text `[\\"]+(.+?)[\\"]+` could not be displayed/g);
  return [...named].flatMap(([, sign = ""]) => (/[^ -~]/.test(sign) ? [sign] : []));
}
