import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { eachInOwnFolder, folder } from "./folder.ts";

eachInOwnFolder();

const program = new URL("../../dist/cli/laydown.js", import.meta.url).pathname;
if (!existsSync(program)) throw new Error("The command line is not built: run npm run build:cli.");

const start = (args: string[], env = {}): ChildProcess & { said: () => string } => {
  const child = spawn(program, args, { cwd: folder, env: { ...process.env, ...env } });
  let text = "";
  child.stderr.on("data", (data) => (text += String(data)));
  return Object.assign(child, { said: () => text });
};
const record = (id: string): string =>
  `${JSON.stringify({ id, text: "Denmark is sending a frigate to the Baltic Sea." })}\n`;
/** What the program prints first; fails with its last words where it ends without any. */
async function firstWords(child: ReturnType<typeof start>): Promise<string> {
  const ended = once(child, "exit").then(() => Promise.reject(new Error(child.said())));
  const [data] = (await Promise.race([once(child.stdout ?? child, "data"), ended])) as [Buffer];
  ended.catch(() => {}); // It ends some time after its first words too.
  return data.toString();
}
const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe("the built program", () => {
  it("starts by its name, from any folder", async () => {
    const child = start(["--version"]);
    expect(await firstWords(child)).toMatch(/^laydown \d+\.\d+\.\d+\n$/);
  });

  it("answers each record before the next one comes", async () => {
    const child = start(["extract", "-", "--format", "ndjson"]);
    for (const id of ["a", "b"]) {
      child.stdin?.write(record(id));
      expect(JSON.parse(await firstWords(child))).toMatchObject({ sources: [{ id }] });
    }
    child.stdin?.end();
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("ends without a word when its reader leaves", async () => {
    const child = start(["extract", "-", "--format", "ndjson"]);
    child.stdin?.on("error", () => {}); // It may be gone before all is written.
    child.stdin?.write(record("a"));
    await once(child.stdout ?? child, "data");
    child.stdout?.destroy();
    for (let at = 0; at < 50; at++) child.stdin?.write(record(String(at)));
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(child.said()).toBe("");
  });

  it.each(["SIGINT", "SIGTERM"] as const)("leaves nothing behind when it is ended by %s", async (signal) => {
    const child = start(["extract", "-", "--format", "ndjson", "--out", "out.ndjson"]);
    child.stdin?.write(record("a"));
    await until(() => readdirSync(folder).length > 0);
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([null, signal]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("serves the seeds on the port of PORT until Ctrl-C", async () => {
    const child = start(["serve"], { PORT: "0" });
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(await firstWords(child))?.[0] ?? "";
    expect(await (await fetch(`${address}laydown.json`)).json()).toMatchObject({ sources: { length: 5 } });
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(child.said()).toBe("");
  });
});
