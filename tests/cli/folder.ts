import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";

/** The folder of the test that runs. */
export let folder = "";

/** Gives each test of the file that calls it an empty folder of its own. */
export function eachInOwnFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "laydown-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
}

/** Writes a file into the folder, in folders of its own where its name has some, and gives its path. */
export const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
};
