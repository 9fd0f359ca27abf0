import { once } from "node:events";
import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, relative, sep } from "node:path";
import { sitePolicy } from "./site-policy.ts";
import { Failure } from "./terminal.ts";

const host = "127.0.0.1";

const headers = {
  "Content-Security-Policy": [...sitePolicy, "frame-ancestors 'none'"].join("; "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

const mediaTypes: Readonly<Record<string, string>> = {
  ".bin": "application/octet-stream",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** A running server. */
export interface SiteServer {
  /** "http://127.0.0.1:4173/" */
  address: string;
  close(): Promise<void>;
}

/**
 * Serves the files of `site`, and `laydown` under /laydown.json, to this machine alone. Where `port` is in use and `orAnother`
 * is set, a free port is taken.
 */
export async function listen(site: string, laydown: string, port: number, orAnother: boolean): Promise<SiteServer> {
  const files = await filesUnder(site);
  const server = createServer((request, response) => answer(request, response, files, laydown));
  await bound(server, port, orAnother);
  const { port: taken } = server.address() as AddressInfo; // It listens on a port, not on a pipe.
  return {
    address: `http://${host}:${taken}/`,
    async close() {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, "close");
    },
  };
}

/** Every file by its address. Only these are served, so no address can lead out of the folder. */
async function filesUnder(site: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = new Map(paths.map((path) => [`/${relative(site, path).split(sep).join("/")}`, path]));
  return new Map([...files, ["/", join(site, "index.html")]]);
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, string>,
  laydown: string,
): void {
  const refuse = (status: number, extra = {}): void => void response.writeHead(status, { ...headers, ...extra }).end();
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(405, { Allow: "GET, HEAD" });
  const path = pathOf(request.url ?? "/");
  const file = path === null ? undefined : files.get(path);
  const isLaydown = path === "/laydown.json";
  if (!file && !isLaydown) return refuse(404);
  const type = mediaTypes[extname(isLaydown ? ".json" : (file ?? ""))] ?? "application/octet-stream";
  // Built files carry a hash of their content in their name; everything else may change at any start.
  const caching = path?.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-cache";
  response.writeHead(200, { ...headers, "Content-Type": type, "Cache-Control": caching });
  if (request.method === "HEAD") response.end();
  else if (isLaydown) response.end(laydown);
  else
    createReadStream(file ?? "")
      .on("error", () => response.destroy())
      .pipe(response);
}

function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ""));
  } catch {
    return null;
  }
}

async function bound(server: Server, port: number, orAnother: boolean): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException; // Node's server throws nothing else.
    if (code !== "EADDRINUSE") throw new Failure(`no port could be opened: ${message}`);
    if (!orAnother) throw new Failure(`port ${port} is in use: set PORT to another`);
    server.listen(0, host);
    await once(server, "listening");
  }
}
