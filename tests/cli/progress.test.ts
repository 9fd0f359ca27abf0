import { Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { progressOn } from "../../src/cli/progress.ts";

let said = "";
const stderr = (isTTY: boolean): Writable & { isTTY: boolean } =>
  Object.assign(new Writable({ write: (chunk: Buffer, _, done) => ((said += chunk.toString()), done()) }), { isTTY });
const terminal = (isTTY: boolean): Parameters<typeof progressOn>[0] => ({ stderr: stderr(isTTY) });

beforeEach(() => {
  said = "";
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("progress", () => {
  it("is said on a terminal once the work has gone on for a while, and cleared at its end", () => {
    const progress = progressOn(terminal(true));
    progress.step(1, 9);
    expect(said).toBe("");
    vi.advanceTimersByTime(2000);
    progress.step(2, 9);
    progress.step(3, 9);
    expect(said).toBe("\r\u001b[K2 of 9 documents");
    progress.clear();
    progress.clear();
    expect(said).toBe("\r\u001b[K2 of 9 documents\r\u001b[K");
  });

  it("does not guess how many will come", () => {
    const progress = progressOn(terminal(true));
    vi.advanceTimersByTime(2000);
    progress.step(7, null);
    expect(said).toContain("7 documents");
  });

  it("keeps silent where nobody looks", () => {
    const progress = progressOn(terminal(false));
    vi.advanceTimersByTime(2000);
    progress.step(1, 9);
    progress.clear();
    expect(said).toBe("");
  });
});
