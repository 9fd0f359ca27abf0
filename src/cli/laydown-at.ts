import { open, readFile } from "node:fs/promises";
import { looksLikeLaydown, openLaydown } from "../formats/open-laydown.ts";
import type { Laydown } from "../model/laydown.ts";
import type { Means } from "./crew.ts";
import { inputsOf } from "./inputs.ts";
import { Failure, type Terminal, UsageError } from "./terminal.ts";

/** Enough of a file to see whether it is a laydown, bytes. */
const headLength = 200;

/**
 * The laydown of some paths, and whether all was read: opened where the only path is a laydown that was saved, else made of
 * the documents. Throws a `UsageError` where no path is given, or a saved laydown beside others.
 */
export async function laydownAt(
  paths: readonly string[],
  terminal: Terminal,
  means: Means,
): Promise<{ laydown: Laydown; isWhole: boolean }> {
  const saved = await savedLaydown(paths);
  if (saved) return { laydown: saved, isWhole: true };
  const { laydownOf } = await import("./laydowns.ts");
  return laydownOf(await inputsOf(paths), terminal, means);
}

/**
 * The laydown that was saved at the only path; null where documents are. Throws a `UsageError` where paths make no sense
 * together, and a `Failure` where a saved laydown is damaged.
 */
export async function savedLaydown(paths: readonly string[]): Promise<Laydown | null> {
  if (paths.length === 0) throw new UsageError('no PATH is given: name files, a folder or "-"');
  if (paths.filter((path) => path === "-").length > 1)
    throw new UsageError('"-" is given twice: standard input can be read once');
  for (const path of paths) {
    if (path === "-" || !looksLikeLaydown(await headOf(path))) continue;
    if (paths.length > 1) throw new UsageError(`${path} is a laydown that was saved: name it alone`);
    const opened = openLaydown(await readFile(path, "utf8"));
    if ("reason" in opened) throw new Failure(`${path} ${opened.reason}: save the laydown again`);
    return opened.laydown;
  }
  return null;
}

/** How a file begins; empty for whatever cannot be read: who reads it as a document says why. */
async function headOf(path: string): Promise<string> {
  try {
    const file = await open(path);
    try {
      if (!(await file.stat()).isFile()) return "";
      const { bytesRead, buffer } = await file.read(Buffer.alloc(headLength), 0, headLength);
      return buffer.toString("utf8", 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return "";
  }
}
