import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import {
  test as base,
  type Browser,
  type BrowserContext,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
} from "@playwright/test";
import type { Laydown } from "../../src/model/laydown.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the built command line serves. */
interface Served {
  address: string;
  laydown: Laydown;
}

const colours = { colorScheme: "light", reducedMotion: "reduce" } as const;

/**
 * Every test runs against the seeds, and fails where the page logs an error, throws, or asks another host for anything. The
 * tests of a worker share one page, which forgets all between them, and those of parts beside the map can do without WebGL
 * (`withMap: false`): to draw a map takes a browser without a graphics card longer than most tests.
 */
export const test = base.extend<{ calm: undefined; withMap: boolean }, { served: Served; room: Page; bareRoom: Page }>({
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
  room: [
    async ({ browser, served }, use) => {
      const context = await newContext(browser, served);
      await use(await context.newPage());
      await context.close();
    },
    { scope: "worker" },
  ],
  bareRoom: [
    async ({ browser, served }, use) => {
      const context = await newContext(browser, served);
      await context.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
          apply: (get, canvas, args) => (/^webgl/.test(String(args[0])) ? null : Reflect.apply(get, canvas, args)),
        });
      });
      await use(await context.newPage());
      await context.close();
    },
    { scope: "worker" },
  ],
  withMap: [true, { option: true }],
  context: async ({ page }, use) => use(page.context()),
  page: async ({ room: mapRoom, bareRoom, withMap, viewport }, use) => {
    const room = withMap ? mapRoom : bareRoom;
    if (viewport) await room.setViewportSize(viewport);
    await room.emulateMedia(colours);
    await use(room);
    await room.unrouteAll({ behavior: "ignoreErrors" });
    await room.context().clearPermissions();
    await room.evaluate(() => localStorage.clear());
    await room.goto("about:blank");
  },
  calm: [
    async ({ page, served }, use) => {
      const wrong: string[] = [];
      const onconsole = (message: ConsoleMessage): void => {
        if (message.type() === "error") wrong.push(`console: ${message.text()}`);
      };
      const onerror = (error: Error): unknown => wrong.push(`page: ${error.message}`);
      const onrequest = (request: Request): void => {
        const url = request.url();
        if (!/^(data|blob):/.test(url) && !url.startsWith(served.address)) wrong.push(`request: ${url}`);
      };
      page.on("console", onconsole).on("pageerror", onerror).on("request", onrequest);
      await use(undefined);
      page.off("console", onconsole).off("pageerror", onerror).off("request", onrequest);
      const allowed = forgiven.get(page);
      forgiven.delete(page);
      expect(wrong.filter((line) => !allowed?.test(line))).toEqual([]);
    },
    { auto: true },
  ],
});

const newContext = (browser: Browser, { address }: Served): Promise<BrowserContext> =>
  browser.newContext({ ...colours, baseURL: address, locale: "en-GB", timezoneId: "Pacific/Chatham" });

const forgiven = new WeakMap<Page, RegExp>();

/** Lets a test provoke errors of one kind. */
export const forgive = (page: Page, errors: RegExp): void => void forgiven.set(page, errors);

export { expect };
