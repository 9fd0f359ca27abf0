import { createHash } from "node:crypto";
import { withPolicy } from "./site-policy.ts";

/**
 * The page of one file with a laydown in it. Its policy lets nothing run but the page's own program, told by its hash, and
 * nothing be asked of any host, not even its own.
 */
export function pageWith(laydown: string, page: string): string {
  const [script, program] = /<script type="module">(.*?)<\/script>/s.exec(page) ?? [];
  if (script === undefined || program === undefined) throw new Error("The page of one file has no program in it.");
  const hash = createHash("sha256").update(program).digest("base64");
  // No text of a source can end the element or begin another.
  const data = `<script type="application/json" id="laydown">${laydown.replaceAll("<", "\\u003c")}</script>`;
  const start = page.indexOf(script);
  return withPolicy(`${page.slice(0, start)}${data}\n    ${page.slice(start)}`, [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data:",
    "connect-src data: blob:",
    "worker-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
}
