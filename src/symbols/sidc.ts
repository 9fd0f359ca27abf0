import type { Status } from "../model/claim.ts";

/** Whose side a force is on in a view; a claim does not know it. */
export type Side = "friend" | "hostile" | "neutral" | "unknown";

const identityDigits: Record<Side, string> = { unknown: "1", friend: "3", neutral: "4", hostile: "6" };
const landUnit = "10";

/** What a symbol code is made of. */
export interface SymbolParts {
  /** Symbol set, 2 digits: "10" land unit, "15" land equipment, "01" air, "30" sea surface, "35" subsurface. */
  set: string;
  /** Entity, type and subtype, 6 digits; "000000" where the branch is not known. */
  entity: string;
  /** 2 digits, "11" team to "24" army group; left out where the text names no unit of that size. */
  echelon?: string;
  /** Present for a reported force, planned or anticipated (a dashed frame) for any other. */
  status: Status;
  /** The symbol stands on a staff. */
  headquarters?: boolean;
}

/**
 * The 20-digit code of APP-6D / MIL-STD-2525D, identity unknown. An echelon is kept for land units only: the same digits say
 * mobility for equipment and a towed array for ships. An exercise stays in the context "reality": in that of exercises the
 * hostile identity is a "faker", drawn with a friend's frame. Throws where a part has not the digits it should.
 */
export function sidcOf({ set, entity, echelon = "00", status, headquarters = false }: SymbolParts): string {
  const size = set === landUnit ? echelon : "00";
  const planned = status === "reported" ? "0" : "1";
  const staff = headquarters ? "2" : "0";
  const sidc = `100${identityDigits.unknown}${set}${planned}${staff}${size}${entity}0000`;
  if (!/^\d{20}$/.test(sidc))
    throw new Error(`Not a symbol code: got ${JSON.stringify({ set, entity, echelon })}, want 2, 6 and 2 digits.`);
  return sidc;
}

/** The code with the identity digit of a side: the same force as another view sees it. */
export const withIdentity = (sidc: string, side: Side): string =>
  sidc.slice(0, 3) + identityDigits[side] + sidc.slice(4);
