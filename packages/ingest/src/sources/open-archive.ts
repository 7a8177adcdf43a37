import { CodedError } from "@boplan/domain/error";
import { unzipSync } from "fflate";

/** The parts of a zip archive. Names are only ever compared; nothing is written anywhere. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  /** The part unpacked, or `null` where there is none of that name. */
  read(name: string): Uint8Array | null;
}

const MAX_ENTRIES = 10_000;
/** The text of the longest plans takes some ten megabytes as XML. */
const MAX_PART_BYTES = 64 * 1024 * 1024;
const MAX_READ_BYTES = 96 * 1024 * 1024;
/** Pictures are never unpacked, but an archive that claims more than this was made to do harm. */
const MAX_DECLARED_BYTES = 2 * 1024 * 1024 * 1024;

/**
 * Opens a zip archive without unpacking anything. Sizes are checked before memory is taken, and a
 * part never fills more than the size it declares. Throws `import.corrupt` or `import.zipBomb`.
 */
export function openArchive(options: { bytes: Uint8Array; fileName: string }): Archive {
  const { bytes, fileName } = options;
  const sizes = new Map<string, number>();
  let declared = 0;
  let entries = 0;
  attempt({ fileName }, () =>
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        declared += originalSize;
        entries += 1;
        if (entries > MAX_ENTRIES || declared > MAX_DECLARED_BYTES) throw bomb(fileName);
        // Packing hardly ever makes a part longer: such a size is a lie about what is to come.
        if (size > originalSize * 1.01 + 1_000) throw new Error(`part ${name} lies about its size`);
        sizes.set(name, originalSize);
        return false;
      },
    }),
  );
  let readBytes = 0;
  return {
    names: new Set(sizes.keys()),
    read: (name) => {
      const size = sizes.get(name);
      if (size === undefined) return null;
      readBytes += size;
      if (size > MAX_PART_BYTES || readBytes > MAX_READ_BYTES) throw bomb(fileName);
      return attempt({ fileName }, () => {
        const unpacked = unzipSync(bytes, { filter: (entry) => entry.name === name })[name];
        if (unpacked?.length !== size) throw new Error(`part ${name} is not as long as it says`);
        return unpacked;
      });
    },
  };
}

function attempt<Result>({ fileName }: { fileName: string }, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof CodedError) throw error;
    throw new CodedError("import.corrupt", { fileName });
  }
}

function bomb(fileName: string): CodedError {
  return new CodedError("import.zipBomb", { fileName });
}
