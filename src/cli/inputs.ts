import { open, readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { largestDocument, tooLarge, type Unreadable } from "../read/unreadable.ts";

/** Something named on the command line or found in a folder: a file, records of a file or (`path` null) of standard input, or neither. */
export type Input =
  | { kind: "file"; path: string }
  | { kind: "records"; path: string | null }
  | { kind: "unreadable"; unreadable: Unreadable };

/** Files of records, one a line. */
const ofRecords = /\.(ndjson|jsonl)$/i;

/** The files of some paths, folders with all that is in them in sorted order; hidden ones (".name") only if named. */
export async function inputsOf(paths: readonly string[]): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const path of paths) {
    if (path === "-") inputs.push({ kind: "records", path: null });
    else inputs.push(...(await inputsAt(path, new Set())));
  }
  return inputs;
}

async function inputsAt(path: string, above: ReadonlySet<string>): Promise<Input[]> {
  try {
    const kind = await stat(path);
    if (!kind.isDirectory()) return [{ kind: ofRecords.test(path) ? "records" : "file", path }];
    const real = await realpath(path);
    if (above.has(real)) return [unreadable(path, "is a link to a folder around it", "name the files themselves")];
    const names = (await readdir(path)).filter((name) => !name.startsWith(".")).sort();
    const found: Input[] = [];
    for (const name of names) found.push(...(await inputsAt(join(path, name), new Set([...above, real]))));
    return found.length > 0 || above.size > 0 ? found : [unreadable(path, "is a folder without files", "name another")];
  } catch (error) {
    return [unreadable(path, ...problemOf(error))];
  }
}

/** The bytes of a file, or why there are none. Reads no more than a document may have, from whatever it is. */
export async function bytesOf(path: string): Promise<Uint8Array | Unreadable> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      if (size > largestDocument) return tooLarge(path);
      const chunks: Uint8Array[] = [];
      let length = 0;
      for await (const chunk of file.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > largestDocument) return tooLarge(path);
      }
      return Buffer.concat(chunks, length);
    } finally {
      await file.close();
    }
  } catch (error) {
    const [reason, fix] = problemOf(error);
    return { name: path, reason, fix };
  }
}

const unreadable = (name: string, reason: string, fix: string): Input => ({
  kind: "unreadable",
  unreadable: { name, reason, fix },
});

/** Why a file cannot be read, and what to do, from the error that Node threw. */
export function problemOf(error: unknown): [reason: string, fix: string] {
  const { code, message } = error as NodeJS.ErrnoException; // Node's file functions throw nothing else.
  if (code === "ENOENT") return ["does not exist", "check the name"];
  if (code === "EACCES" || code === "EPERM") return ["may not be read by you", "change its permissions"];
  if (code === "ENOTDIR") return ["does not exist (a part of its path is a file)", "check the name"];
  return [`cannot be read (${message})`, "check the file"];
}
