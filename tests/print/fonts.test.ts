import { describe, expect, it } from "vitest";
import { textWidth } from "../../src/print/faces.ts";
import { snapshot } from "../../src/print/snapshot.ts";
import { unpackedFont } from "../../src/print/sfnt.ts";
import { faces, requestFor } from "./sheet-of.ts";

const embedded = (svg: string): number => svg.split("@font-face").length - 1;

describe("fonts", () => {
  it("tell how wide letters are", () => {
    expect(textWidth(" ", "regular", 1000, faces)).toBe(200);
    expect(textWidth("0000", "regular", 1000, faces)).toBe(4 * textWidth("0", "regular", 1000, faces));
    expect(textWidth("W", "bold", 10, faces)).toBeGreaterThan(2 * textWidth("i", "bold", 10, faces));
    expect(textWidth("Ł", "regular", 1000, faces)).not.toBe(600);
    expect(textWidth("Ж", "title", 1000, faces)).not.toBe(600);
  });

  it("are embedded with the letters that a picture draws, and no others", () => {
    const plain = snapshot(requestFor({ title: "Forces" }));
    const cyrillic = snapshot(requestFor({ title: "Сили" }));
    expect(embedded(cyrillic.svg)).toBe(embedded(plain.svg));
    expect(embedded(snapshot(requestFor({ title: "Forces: Сили" })).svg)).toBe(embedded(plain.svg) + 1);
    expect(plain.svg).not.toContain("U+421");
  });

  it("refuse what is no WOFF file", () => {
    expect(() => unpackedFont(new Uint8Array(64), (packed) => packed)).toThrow(/WOFF/);
  });
});
