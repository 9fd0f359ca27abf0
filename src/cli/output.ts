import { once } from "node:events";
import { accessSync, constants, rmSync, statSync } from "node:fs";
import { type FileHandle, open, realpath, rename } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { Failure, UsageError } from "./terminal.ts";

/** Where a result goes. Nothing of it is seen in a file before `finish`. */
export interface Output {
  write(data: string | Uint8Array): Promise<void>;
  finish(): Promise<void>;
  /** Takes back what was written to a file, if it was not finished. */
  discard(): void;
}

/** Standard output, held back while the reader at its other end is slow. */
export const streamOutput = (stream: Writable): Output => ({
  async write(data) {
    if (!stream.write(data)) await once(stream, "drain");
  },
  async finish() {},
  discard() {},
});

/**
 * A file that appears whole or not at all: written beside its place under another name, then renamed. An interrupt while it
 * is written removes it. Throws a `UsageError` at once where no file can be at `path`.
 */
export async function fileOutput(path: string): Promise<Output> {
  const target = await targetOf(path);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  let file: FileHandle | null = null;
  const discard = (): void => {
    if (file) rmSync(draft, { force: true });
    forget();
  };
  const interrupt = (signal: NodeJS.Signals): void => {
    discard();
    process.kill(process.pid, signal); // With our listener gone it ends the process as it would have.
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const forget = (): void => {
    for (const signal of signals) process.off(signal, interrupt);
  };
  const opened = async (): Promise<FileHandle> => {
    if (file) return file;
    for (const signal of signals) process.on(signal, interrupt);
    return (file = await open(draft, "w"));
  };
  return {
    write: (data) => failing(path, async () => (await opened()).writeFile(data)),
    finish: () =>
      failing(path, async () => {
        const whole = await opened();
        await whole.close();
        await rename(draft, target);
        file = null;
        forget();
      }),
    discard,
  };
}

/** Where the file itself will be: behind a link, what it points to. */
async function targetOf(path: string): Promise<string> {
  const target = await realpath(path).catch(() => path);
  const existing = statSync(target, { throwIfNoEntry: false });
  if (existing?.isDirectory()) throw new UsageError(`--out ${path} is a folder: name a file`);
  if (existing && !existing.isFile()) throw new UsageError(`--out ${path} is no file: leave --out away and use ">"`);
  try {
    accessSync(dirname(target), constants.W_OK);
  } catch {
    throw new UsageError(`--out ${path}: no file can be written in ${dirname(target)}`);
  }
  return target;
}

async function failing(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw new Failure(`${path} could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
