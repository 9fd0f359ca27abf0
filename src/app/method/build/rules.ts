import type { RuleFacts } from "../facts.ts";
import type { Files } from "./files.ts";
import { plain } from "./plain.ts";

/** Of an example in a comment. */
const indent = 4;

/** The rules in their order, each with what the comment above it says of it. Throws where one has none. */
export function rulesOf({ text }: Files): RuleFacts[] {
  const list = text("src/extract/rules.ts");
  const files = new Map(
    [...list.matchAll(/import \{ (\w+) \} from "\.\/(rules\/[\w-]+\.ts)"/g)].map(([, name, file]) => [name, file]),
  );
  const order =
    list
      .slice(list.indexOf("= ["))
      .replace(/\/\/.*/g, "")
      .match(/\w+/g) ?? [];
  return order.map((constant) => {
    const source = text(`src/extract/${files.get(constant) ?? `rules.ts: ${constant}`}`);
    const [, comment = ""] =
      new RegExp(String.raw`/\*\*((?:(?!\*/)[\s\S])*)\*/\nexport const ${constant}: Rule`).exec(source) ?? [];
    const [, name] = new RegExp(String.raw`export const ${constant}: Rule = \{\s*name: "([\w-]+)"`).exec(source) ?? [];
    const lines = comment.split("\n").map((line) => line.replace(/^ \* ?/, ""));
    const at = lines.findIndex((line) => /^ {4}\s*[~^]/.test(line));
    if (!name || at < 1) throw new Error(`The rule ${constant} has no name, or no underlined example above it.`);
    const blank = lines.findIndex((line, i) => i > 0 && line === "");
    const example = lines
      .slice(blank + 1, at)
      .map((line) => line.slice(indent))
      .join("\n");
    const before = example.lastIndexOf("\n") + 1;
    return {
      name,
      summary: plain(lines.slice(0, blank).join(" ")),
      example,
      underline: " ".repeat(before) + (lines[at] ?? "").slice(indent),
    };
  });
}
