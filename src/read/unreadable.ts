/** Why a document could not be read, and what its owner can do. All three are plain words for one line of a message. */
export interface Unreadable {
  /** The name it was given under: a path, or "line 3 of standard input". */
  name: string;
  reason: string;
  fix: string;
}

/** The most bytes a document may have. */
export const largestDocument = 10 * 1024 * 1024;

export const tooLarge = (name: string): Unreadable => ({
  name,
  reason: `is larger than ${largestDocument / 1024 / 1024} MB`,
  fix: "split it into its articles",
});

/** One line that names the document, the reason and the fix; control characters of a name are shown escaped. */
export const messageOf = ({ name, reason, fix }: Unreadable): string => `${escaped(name)} ${reason}: ${fix}`;

const escaped = (name: string): string =>
  name.replace(/[\p{Cc}\u2028\u2029]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
