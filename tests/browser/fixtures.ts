import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { test as base, type Browser, type ConsoleMessage, expect, type Page, type Request } from "@playwright/test";
import type { Laydown } from "../../src/model/laydown.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the built command line serves. */
interface Served {
  address: string;
  laydown: Laydown;
}

/** How a test has its map. */
type Manner = "drawn" | "laid out" | "none";

const colours = { colorScheme: "light", reducedMotion: "reduce" } as const;

/**
 * Every test runs against the seeds, and fails where the page logs an error, throws, or asks another host for anything. The
 * tests of a worker share a page, which forgets all between them. To draw a map takes a browser without a graphics card longer
 * than most tests: but for those that look at it (`map: "drawn"`), the map is laid out and all its layers can be asked, but no
 * pixel of it is filled; and those of parts beside it do without WebGL (`map: "none"`).
 */
export const test = base.extend<{ calm: undefined; map: Manner }, { served: Served; rooms: Record<Manner, Page> }>({
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
  rooms: [
    async ({ browser, served }, use) => {
      const [drawn, laidOut, none] = await Promise.all([
        newRoom(browser, served),
        newRoom(browser, served, () => {
          for (const draw of ["drawArrays", "drawElements"] as const)
            WebGL2RenderingContext.prototype[draw] = () => undefined;
        }),
        newRoom(browser, served, () => {
          HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
            apply: (get, canvas, args) => (/^webgl/.test(String(args[0])) ? null : Reflect.apply(get, canvas, args)),
          });
        }),
      ]);
      await use({ drawn, "laid out": laidOut, none });
      await Promise.all([drawn, laidOut, none].map((room) => room.context().close()));
    },
    { scope: "worker" },
  ],
  map: ["laid out", { option: true }],
  context: async ({ page }, use) => use(page.context()),
  page: async ({ rooms, map, viewport }, use) => {
    const room = rooms[map];
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

/** A page in a context of its own, where something was done before the page's own program runs. */
async function newRoom(browser: Browser, { address }: Served, first?: () => void): Promise<Page> {
  const context = await browser.newContext({
    ...colours,
    baseURL: address,
    locale: "en-GB",
    timezoneId: "Pacific/Chatham",
  });
  if (first) await context.addInitScript(first);
  return context.newPage();
}

const forgiven = new WeakMap<Page, RegExp>();

/** Lets a test provoke errors of one kind. */
export const forgive = (page: Page, errors: RegExp): void => void forgiven.set(page, errors);

export { expect };
