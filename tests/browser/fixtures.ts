import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { test as base, expect, type Page } from "@playwright/test";
import type { Laydown } from "../../src/model/laydown.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the built command line serves. */
interface Served {
  address: string;
  laydown: Laydown;
}

/** Every test runs against the seeds, and fails where the page logs an error, throws, or asks another host for anything. */
export const test = base.extend<{ calm: undefined }, { served: Served }>({
  served: [
    // Playwright reads the names of fixtures from this parameter.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = spawn(process.execPath, [at("../../dist/cli/laydown.js"), "serve", at("../../seeds")], {
        env: { ...process.env, PORT: "0" },
        stdio: ["ignore", "pipe", "inherit"],
      });
      const [line] = (await once(server.stdout, "data")) as [Buffer]; // A pipe without an encoding gives buffers.
      const address = /http:\S+/.exec(line.toString())?.[0];
      if (address === undefined) throw new Error(`The server said ${line.toString()} instead of its address.`);
      const laydown = (await (await fetch(`${address}laydown.json`)).json()) as Laydown; // Our own command line's.
      await use({ address, laydown });
      server.kill();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ served }, use) => use(served.address),
  calm: [
    async ({ page, served }, use) => {
      const wrong: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") wrong.push(`console: ${message.text()}`);
      });
      page.on("pageerror", (error) => wrong.push(`page: ${error.message}`));
      page.on("request", (request) => {
        const url = request.url();
        if (!/^(data|blob):/.test(url) && !url.startsWith(served.address)) wrong.push(`request: ${url}`);
      });
      await use(undefined);
      expect(wrong.filter((line) => !forgiven.get(page)?.test(line))).toEqual([]);
    },
    { auto: true },
  ],
});

const forgiven = new WeakMap<Page, RegExp>();

/** Lets a test provoke errors of one kind. */
export const forgive = (page: Page, errors: RegExp): void => void forgiven.set(page, errors);

export { expect };
