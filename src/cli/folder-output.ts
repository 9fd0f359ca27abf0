import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Failure, UsageError } from "./terminal.ts";

/** The folder that a site was built into before: both are at its top. */
const marks = ["index.html", "laydown.json"];

/** A folder that appears whole or not at all. */
export interface FolderOutput {
  /** Where to write what is to be in it. */
  draft: string;
  finish(): Promise<void>;
  /** Takes back what was written, if it was not finished. */
  discard(): Promise<void>;
}

/**
 * A folder written beside its place, then renamed. Throws a `UsageError` where something else is at `path`: only an empty
 * folder and one that a site was built into before are replaced.
 */
export async function folderOutput(path: string): Promise<FolderOutput> {
  const target = resolve(path);
  await refuseOthers(path, target);
  const work = await mkdtemp(join(dirname(target), `.${basename(target)}.part-`)).catch(() => {
    throw new UsageError(`--out ${path}: no folder can be made in ${dirname(target)}`);
  });
  const [draft, old] = [join(work, "new"), join(work, "old")];
  await mkdir(draft);
  const discard = (): Promise<void> => rm(work, { recursive: true, force: true });
  return {
    draft,
    async finish() {
      try {
        if (await exists(target)) await rename(target, old);
        await rename(draft, target);
      } catch (error) {
        throw new Failure(`${path} could not be written: ${error instanceof Error ? error.message : String(error)}`);
      }
      await discard();
    },
    discard,
  };
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function refuseOthers(path: string, target: string): Promise<void> {
  if (!(await exists(target))) return;
  if (!(await stat(target)).isDirectory()) throw new UsageError(`--out ${path} is a file: name a folder`);
  const names = await readdir(target);
  const isOurs = names.length === 0 || marks.every((name) => names.includes(name));
  if (!isOurs) throw new UsageError(`--out ${path} holds other files: name a new or an empty folder`);
}
