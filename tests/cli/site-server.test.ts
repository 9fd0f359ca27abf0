import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen, type SiteServer } from "../../src/cli/site-server.ts";

let folder = "";
let server: SiteServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "laydown-"));
  mkdirSync(join(folder, "site/assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "site/index.html"), "<!doctype html>");
  writeFileSync(join(folder, "site/assets/app-1.js"), "1");
  writeFileSync(join(folder, "site/laydown.json"), "old");
  server = await listen(join(folder, "site"), '{"format":"laydown/1"}', 0, false);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Sends a path as it stands: `fetch` would tidy it first. */
const rawStatus = (path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.address).port), "127.0.0.1");
    let text = "";
    socket.on("data", (data) => (text += data.toString()));
    socket.on("end", () => resolve(text));
    socket.on("error", reject);
    socket.end(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });

describe("the site server", () => {
  it("serves the page, its files and the laydown of this run", async () => {
    expect(await (await fetch(server.address)).text()).toBe("<!doctype html>");
    expect(await (await fetch(`${server.address}laydown.json?x`)).json()).toEqual({ format: "laydown/1" });
    const script = await fetch(`${server.address}assets/app-1.js`);
    expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(script.headers.get("cache-control")).toContain("immutable");
  });

  it("lets a page ask nobody else", async () => {
    for (const path of ["", "laydown.json", "nothing"]) {
      const { headers } = await fetch(server.address + path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'|script-src[^;]*'unsafe-inline'/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
    }
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/../../secret.txt",
    "//etc/passwd",
    "/%",
    "/assets",
  ])("has nothing at %s", async (path) => {
    const answer = await rawStatus(path);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toContain("secret\n");
  });

  it("takes no other method", async () => {
    const answer = await fetch(server.address, { method: "POST", body: "x" });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    expect(await (await fetch(server.address, { method: "HEAD" })).text()).toBe("");
  });

  it("takes a free port where the usual one is in use, and says so where one was asked for", async () => {
    const port = Number(new URL(server.address).port);
    const other = await listen(join(folder, "site"), "{}", port, true);
    expect(other.address).not.toBe(server.address);
    await other.close();
    await expect(listen(join(folder, "site"), "{}", port, false)).rejects.toThrow(`port ${port} is in use`);
  });

  it("gives its port back when it is closed", async () => {
    const other = await listen(join(folder, "site"), "{}", 0, false);
    const port = Number(new URL(other.address).port);
    await fetch(other.address);
    await other.close();
    const next = createServer();
    await new Promise<void>((resolve, reject) => next.on("error", reject).listen(port, "127.0.0.1", resolve));
    next.close();
  });
});
