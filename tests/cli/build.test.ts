import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openLaydown } from "../../src/formats/open-laydown.ts";
import { laydown } from "./command-line.ts";
import { eachInOwnFolder, folder, put } from "./folder.ts";

eachInOwnFolder();

const story = "Denmark is sending a frigate to the Baltic Sea.\n";
const site = (): string => join(folder, "site");
const built = () => laydown(["build", put("a.txt", story), "--out", site()]);
const textOf = (name: string): string => readFileSync(join(site(), name), "utf8");

describe("laydown build", () => {
  it("writes a page, all that it points to, and the laydown", async () => {
    expect(await built()).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(readdirSync(site()).sort()).toEqual(["assets", "index.html", "laydown.json"]);
    expect(openLaydown(textOf("laydown.json"))).toMatchObject({ laydown: { sources: [{ text: expect.any(String) }] } });
    const addresses = [...textOf("index.html").matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) expect(existsSync(join(site(), address))).toBe(true);
  });

  it("forbids the page to ask other hosts or to run what stands in it, before anything else is read", async () => {
    await built();
    const page = textOf("index.html");
    const [, policy = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/);
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.search(/<script|<link/));
    expect(page).not.toMatch(/<script(?![^>]* src=)/);
  });

  it("replaces a site that was built before, and an empty folder", async () => {
    mkdirSync(site());
    expect(await built()).toMatchObject({ status: 0 });
    writeFileSync(join(site(), "old.txt"), "old");
    expect(await built()).toMatchObject({ status: 0 });
    expect(readdirSync(site()).sort()).toEqual(["assets", "index.html", "laydown.json"]);
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "site"]);
  });

  it("refuses a folder with other files, a file, and no folder, and touches nothing", async () => {
    const path = put("site/mine.txt", "mine");
    expect(await built()).toMatchObject({ status: 2, stderr: expect.stringMatching(/holds other files/) });
    expect(readFileSync(path, "utf8")).toBe("mine");
    expect(await laydown(["build", path, "--out", path])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/is a file: name a folder/),
    });
    expect(await laydown(["build", path])).toMatchObject({ status: 2, stderr: expect.stringMatching(/no --out/) });
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "site"]);
  });

  it("leaves nothing behind where the work breaks off", async () => {
    const { status } = await laydown(["build", "--out", site()]);
    expect(status).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("laydown build to a file", () => {
  const hostile =
    "Denmark is sending a frigate to the Baltic Sea, said </script><script>alert(1)</script><!-- a spokesman.\n";

  it("writes one file with the laydown in it, whatever its texts hold", async () => {
    const file = join(folder, "map.html");
    expect(await laydown(["build", put("a.txt", hostile), "--out", file])).toMatchObject({ status: 0, stderr: "" });
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "map.html"]);
    const page = readFileSync(file, "utf8");
    const [, data = ""] = /<script type="application\/json" id="laydown">(.*?)<\/script>/s.exec(page) ?? [];
    expect(data).not.toContain("<");
    expect(openLaydown(data)).toMatchObject({
      laydown: { sources: [{ text: expect.stringContaining("</script><script>") }] },
    });
  });

  it("lets nothing run but the page's own program, and nothing be asked of any host", async () => {
    const file = join(folder, "map.html");
    await laydown(["build", put("a.txt", hostile), "--out", file]);
    const page = readFileSync(file, "utf8");
    const [, policy = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy).not.toMatch(/https?:|\*|'self'|unsafe-eval|script-src[^;]*unsafe/);
    const scripts = [...page.matchAll(/<script(?! type="application\/json")[^>]*>(.*?)<\/script>/gs)];
    expect(scripts).toHaveLength(1);
    const hash = createHash("sha256").update(scripts[0]![1]!).digest("base64");
    expect(policy).toContain(`script-src 'sha256-${hash}';`);
    expect(page.match(/<(?:script|link)[^>]* (?:src|href)="(?!data:)[^"]*"/g)).toBeNull();
  });
});
