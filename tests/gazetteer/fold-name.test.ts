import { describe, expect, it } from "vitest";
import { foldName, foldWord } from "../../src/gazetteer/fold-name.ts";

const alike: [string, string, string][] = [
  ["Yel'nya", "Yelnya", "a straight apostrophe for a soft sign"],
  ["Yel’nya", "Yelnya", "a curly apostrophe for a soft sign"],
  ["Homyelʹ", "Homyel", "a prime for a soft sign"],
  ["Ba‘qūbah", "Baqubah", "an ayn and a macron"],
  ["U.S.", "US", "dots in an abbreviation"],
  ["W.Va.", "WVa", "dots between capital and small letters"],
  ["Ädaži", "adazi", "marks and case"],
  ["Łódź", "Lodz", "a letter without a base letter"],
  ["Ørland", "Orland", "a stroke"],
  ["Weißkirchen", "Weisskirchen", "a sharp s"],
  ["Reyðarfjörður", "Reydarfjordur", "Icelandic letters"],
  ["Əhmədbəyli", "Ahmadbayli", "an Azerbaijani schwa"],
  ["İstanbul", "Istanbul", "a dotted capital i"],
  ["Diyarbakır", "Diyarbakir", "a dotless i"],
  ["St. Petersburg", "Saint Petersburg", "a saint with a dot"],
  ["St Petersburg", "Saint Petersburg", "a saint without a dot"],
  ["Ft. Hood", "Fort Hood", "a fort"],
  ["Mt Lebanon", "Mount Lebanon", "a mount"],
  ["Deir ez-Zor", "Deir ez Zor", "a hyphen"],
  ["Suwałki–Gap", "Suwalki Gap", "a dash"],
  ["Trinidad & Tobago", "Trinidad and Tobago", "an ampersand"],
  ["  New   York ", "New York", "spaces"],
  ["Washington, D.C.", "Washington DC", "a comma"],
  ["Côte d'Ivoire", "Cote dIvoire", "an elision"],
];

const apart: [string, string][] = [
  ["Niger", "Nigeria"],
  ["Saint-Denis", "Saintdenis"],
  ["Fort", "Forte"],
];

describe("foldName", () => {
  it.each(alike)("folds %j like %j: %s", (a, b) => expect(foldName(a)).toBe(foldName(b)));
  it.each(apart)("keeps %j and %j apart", (a, b) => expect(foldName(a)).not.toBe(foldName(b)));

  it("changes nothing the second time", () => {
    for (const [name] of alike) expect(foldName(foldName(name))).toBe(foldName(name));
  });

  it("is the folded words of a phrase with spaces between", () => {
    const phrase = "St. Petersburg, Côte d’Ivoire and Deir ez-Zor";
    expect(foldName(phrase)).toBe(phrase.split(" ").map(foldWord).join(" "));
  });

  it("leaves nothing of punctuation alone", () => expect(foldName("… — '")).toBe(""));
});
