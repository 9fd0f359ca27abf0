/** A piece of an example: what tells of the act, what fills a slot, or neither. */
export interface Piece {
  text: string;
  role: "act" | "slot" | null;
}

const roles: Record<string, Piece["role"]> = { "^": "act", "~": "slot" };

/** The words of an example, parted where what stands under them changes. */
export function piecesOf(example: string, underline: string): Piece[] {
  const pieces: Piece[] = [];
  for (const [i, letter] of [...example].entries()) {
    const role = roles[underline[i] ?? ""] ?? null;
    const last = pieces.at(-1);
    if (last && last.role === role) last.text += letter;
    else pieces.push({ text: letter, role });
  }
  return pieces;
}
