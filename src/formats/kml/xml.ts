/** XML that is written already: only `element` makes it, so that no text gets into a file unescaped. */
export interface Xml {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string>>;

/** An element; a string among its children is text. Children that are null are left out. */
export function element(name: string, attributes: Attributes, children: readonly (Xml | string | null)[]): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inner = children.map((child) => (child === null ? "" : typeof child === "string" ? escaped(child) : child.xml));
  return { xml: `<${name}${written.join("")}>${inner.join("")}</${name}>` };
}

/** An element that holds a text or a number; null where there is none. */
export const field = (name: string, value: string | number | null): Xml | null =>
  value === null ? null : element(name, {}, [String(value)]);

/** A whole document with its declaration and a line break at its end. */
export const documentOf = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;

/** Text as HTML, for the few fields of KML whose readers take their text for HTML. */
export const asHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`).replace(/\r\n?|\n/g, "<br>");

/** What XML 1.0 has no place for in any form: control characters, halves of pairs, two non-characters. */
const impossible =
  // eslint-disable-next-line no-control-regex -- these are the characters to take out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\r": "&#13;",
  "\u0085": "&#133;",
  "\u2028": "&#8232;",
};

const escaped = (text: string): string =>
  text.replace(impossible, "\uFFFD").replace(/[&<>"'\r\u0085\u2028]/g, (char) => entities[char] ?? char);
