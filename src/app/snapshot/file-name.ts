/** What a picture is saved as: "laydown-forces-near-ukraine-asof-2022-01-25-2180x1960.png". */
export const fileName = (
  title: string,
  asOf: string | null,
  width: number,
  height: number,
  extension: string,
): string => `${fileStem(title, asOf)}-${width}x${height}.${extension}`;

/** How the name of a saved file begins: "laydown-forces-near-ukraine-asof-2022-01-25". */
export function fileStem(title: string, asOf: string | null): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 60)
    .replace(/^-|-$/g, "");
  return `laydown-${plain || "map"}-asof-${asOf ?? "undated"}`;
}
