import { faceStyles } from "./faces.ts";
import { familiesOf, type Typesetter } from "./text.ts";

/**
 * A symbol whose letters are set in a face of the picture: symbols come with letters of whatever font a machine has. Their
 * base line is told, since programs disagree where the middle of a letter is.
 */
export function withOwnLetters(svg: string, setter: Typesetter): string {
  for (const [, letters = ""] of svg.matchAll(/>([^<>]+)<\/text>/g)) setter.note(letters, "bold");
  return svg
    .replace(
      / font-family="[^"]*" font-weight="bold"/g,
      ` font-family="${familiesOf("bold")}" font-weight="${faceStyles.bold.weight}"`,
    )
    .replace(/ dominant-baseline="middle"/g, ' dy="0.32em"');
}
