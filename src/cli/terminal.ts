import type { Writable } from "node:stream";

/** What a command has of the world besides files. */
export interface Terminal {
  stdin: AsyncIterable<Uint8Array>;
  stdout: Writable;
  stderr: Writable & { isTTY?: boolean };
  env: Readonly<Record<string, string | undefined>>;
  /** Waits for Ctrl-C, which then no longer ends the program by itself. */
  interruption(): Promise<void>;
}

/** A command of the command line. */
export interface Command {
  help: string;
  /** Does the work and gives the exit status. Throws a `UsageError` for arguments that make no sense. */
  run(args: readonly string[], terminal: Terminal): Promise<ExitStatus>;
}

/** 0 all read, 1 some input could not be read, 2 wrong usage, 3 failed for another reason. */
export type ExitStatus = 0 | 1 | 2 | 3;

/** The command was asked for something that makes no sense; the message says what and what would. */
export class UsageError extends Error {}

/** The work could not be finished for a reason outside the documents: a full disk, a port in use. */
export class Failure extends Error {}
