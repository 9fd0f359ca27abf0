/** A text in which Markdown finds nothing to mark up: ORBAT Mapper takes descriptions for Markdown. */
export const markdownText = (text: string): string =>
  text.replace(/\s*\n\s*/g, " ").replace(/[\\`*_[\]<>&~|#!]/g, (char) => `\\${char}`);
