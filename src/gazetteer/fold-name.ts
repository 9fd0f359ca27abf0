/** Letters that Unicode does not take apart into a base letter and marks. */
const plain: Record<string, string> = {
  æ: "ae",
  đ: "d",
  ð: "d",
  ə: "a",
  ħ: "h",
  ı: "i",
  ł: "l",
  ŋ: "n",
  ø: "o",
  œ: "oe",
  ß: "ss",
  þ: "th",
};

/** What news text shortens in names; both forms fold alike. */
const spelled: Record<string, string> = { ft: "fort", mt: "mount", st: "saint", ste: "sainte" };

const shortened = new RegExp(`(?:^| )(?:${Object.keys(spelled).join("|")})(?: |$)`);
const simple = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const silent = /[\p{M}.'’‘‛ʼʻʽʹʺʾʿˈ`´′″“”"]/gu;
const whole = new RegExp(`[${Object.keys(plain).join("")}]`, "gu");
const between = /[^\p{L}\p{N}]+/gu;

/**
 * The form under which names compare: lower case without diacritics, dots, apostrophes and soft signs; hyphens and
 * other punctuation are one space; "St.", "Ft." and "Mt." are spelt out. "Yel'nya" = "Yelnya", "U.S." = "us",
 * "Saint-Denis" = "St. Denis". Folding twice changes nothing.
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  const bare = simple.test(lower)
    ? lower
    : lower
        .normalize("NFKD")
        .replace(silent, "")
        .replace(whole, (letter) => plain[letter] ?? letter)
        .replaceAll("&", " and ")
        .replace(between, " ")
        .trim();
  if (!shortened.test(bare)) return bare;
  return bare
    .split(" ")
    .map((word) => spelled[word] ?? word)
    .join(" ");
}

/**
 * `foldName` of one word of running text, so that the folded words of a phrase, joined by spaces, are its folded name.
 * A hyphenated word folds to several words with spaces between.
 */
export const foldWord = (word: string): string => foldName(word);
