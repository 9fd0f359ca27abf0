import type { Terminal } from "./terminal.ts";

/** Says how far long work is, on one line that rewrites itself. */
export interface Progress {
  /** `of` is null where nobody knows how many there will be. */
  step(done: number, of: number | null): void;
  /** Clears the line, so that something else may be written. */
  clear(): void;
}

const silent: Progress = { step() {}, clear() {} };
/** Milliseconds of work before anything is said, and between two changes. */
const patience = 1500;
const interval = 200;

/** Progress on a terminal; silent where standard error is none. */
export function progressOn({ stderr }: Pick<Terminal, "stderr">): Progress {
  if (!stderr.isTTY) return silent;
  let next = Date.now() + patience;
  let shown = false;
  return {
    step(done, of) {
      if (Date.now() < next) return;
      next = Date.now() + interval;
      shown = true;
      stderr.write(`\r\u001b[K${done}${of === null ? "" : ` of ${of}`} documents`);
    },
    clear() {
      if (shown) stderr.write("\r\u001b[K");
      shown = false;
    },
  };
}

/** Names a problem on standard error, in place of the progress that stands there. */
export function reported(message: string, { stderr }: Terminal, progress: Progress): string {
  progress.clear();
  stderr.write(`laydown: ${message}\n`);
  return message;
}
