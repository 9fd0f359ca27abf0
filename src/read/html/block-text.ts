const blocks = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM " +
    "H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL"
  ).split(" "),
);
const unseen = new Set(
  "AUDIO BUTTON CANVAS DATALIST EMBED HEAD IFRAME INPUT MATH NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO".split(
    " ",
  ),
);
/** What surrounds an article on its page. */
export const surroundings: ReadonlySet<string> = new Set(["ASIDE", "FOOTER", "FORM", "NAV"]);

/**
 * The words of an element as plain text: one blank line between blocks, one line break for `br`, other white space folded.
 * Elements named in `without` are left out. Walks without recursion, so that depth costs nothing.
 */
export function blockText(root: Node, without: ReadonlySet<string> = new Set()): string {
  const pieces: string[] = [];
  let node: Node | null = root;
  while (node) {
    const skipped: boolean = isElement(node) && (unseen.has(nameOf(node)) || without.has(nameOf(node)));
    if (isElement(node)) pieces.push(breakAt(nameOf(node)));
    else if (node.nodeType === 3) pieces.push((node.nodeValue ?? "").replace(/[\s\u00a0]+/g, " "));
    const child: Node | null = skipped ? null : node.firstChild;
    node = child ?? nextAfter(node, root, pieces);
  }
  return tidied(pieces.join(""));
}

/** The next node in document order that is no child of this one; leaves the end of every block it closes in `pieces`. */
function nextAfter(node: Node, root: Node, pieces: string[]): Node | null {
  let at: Node | null = node;
  while (at && at !== root) {
    if (isElement(at) && blocks.has(nameOf(at))) pieces.push("\n\n");
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const nameOf = (element: Element): string => element.nodeName.toUpperCase();

function breakAt(name: string): string {
  if (blocks.has(name)) return "\n\n";
  if (name === "BR") return "\n";
  return name === "TD" || name === "TH" ? " " : "";
}

const tidied = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
