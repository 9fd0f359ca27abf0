import { slotNames } from "../strings/reader.ts";

type Slot = keyof typeof slotNames;

const lookOf: Record<Slot, string> = {
  actor: "slot-actor",
  action: "slot-act",
  force: "slot-force",
  destination: "slot-place",
  origin: "slot-place",
  when: "slot-time",
  status: "slot-act",
  speaker: "slot-voice",
};

const isSlot = (slot: string): slot is Slot => Object.hasOwn(slotNames, slot);

/** Slots in the order in which they are told; those of another maker last. */
export const slotOrder = (a: string, b: string): number => rank(a) - rank(b);
const rank = (slot: string): number =>
  isSlot(slot) ? Object.keys(slotNames).indexOf(slot) : Object.keys(slotNames).length;

/** The class in `slots.css` of words that fill slots: the look of the first in their order; "" for none. */
export function slotClass(slots: readonly string[]): string {
  const [first] = [...slots].filter(isSlot).sort(slotOrder);
  return first === undefined ? (slots.length > 0 ? "slot-voice" : "") : lookOf[first];
}

/** What slots are called: "Who, Says so"; undefined for none. */
export const slotName = (slots: readonly string[]): string | undefined =>
  slots.length === 0
    ? undefined
    : [...slots]
        .sort(slotOrder)
        .map((slot) => (isSlot(slot) ? slotNames[slot] : slot))
        .join(", ");
