import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Reads files of the project, by their path from its root. */
export interface Files {
  text: (path: string) => string;
  /** Parsed JSON: the caller says what the project keeps there. */
  json: <Content>(path: string) => Content;
  bytes: (path: string) => Uint8Array;
}

export const filesOf = (root: string): Files => {
  const text = (path: string): string => readFileSync(join(root, path), "utf8");
  return {
    text,
    // Our own files; tests of the data hold them to their shapes.
    json: <Content>(path: string) => JSON.parse(text(path)) as Content,
    bytes: (path) => readFileSync(join(root, path)),
  };
};
