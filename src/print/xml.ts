/** Text as XML, also within an attribute. Characters that XML cannot hold become the replacement character. */
export const escaped = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- these are the very characters that XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "\ufffd")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");

export type Attributes = Readonly<Record<string, string | number | null>>;

/** An element; attributes that are null are left out. `inner` is XML already. */
export function element(name: string, attributes: Attributes, inner = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? short(value) : escaped(value ?? "")}"`)
    .join("");
  return inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** A number with two digits after the point at most, without a sign before nought. */
export const short = (value: number): string => String(Math.round(value * 100) / 100 + 0);
