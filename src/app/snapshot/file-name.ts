/** What a picture is saved as: "laydown-forces-near-ukraine-asof-2022-01-25-2180x1960.png". */
export function fileName(title: string, asOf: string | null, width: number, height: number): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 60)
    .replace(/^-|-$/g, "");
  return `laydown-${plain || "map"}-asof-${asOf ?? "undated"}-${width}x${height}.png`;
}
