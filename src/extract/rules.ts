import type { Rule } from "./rule.ts";
import { aboard } from "./rules/aboard.ts";
import { actsAt } from "./rules/acts-at.ts";
import { numbers } from "./rules/numbers.ts";
import { putOnAlert } from "./rules/alert.ts";
import { askedFor } from "./rules/asked-for.ts";
import { broughtTo } from "./rules/brought-to.ts";
import { bracketed } from "./rules/bracketed.ts";
import { comesTo } from "./rules/comes-to.ts";
import { entries } from "./rules/entries.ts";
import { holdsExercise } from "./rules/exercise.ts";
import { hasItsBase } from "./rules/has-its-base.ts";
import { heldBy } from "./rules/held-by.ts";
import { exchanges } from "./rules/exchanges.ts";
import { follows } from "./rules/follows.ts";
import { goes } from "./rules/goes.ts";
import { madeUpOf } from "./rules/made-up-of.ts";
import { likewise } from "./rules/likewise.ts";
import { listed } from "./rules/listed.ts";
import { partsOfTold } from "./rules/parts-of-told.ts";
import { nationEntry } from "./rules/nation-entry.ts";
import { nationsOfForce } from "./rules/nations-of-force.ts";
import { nominal } from "./rules/nominal.ts";
import { standsAt } from "./rules/presence.ts";
import { resizes } from "./rules/resizes.ts";
import { sends } from "./rules/sends.ts";
import { takesIn } from "./rules/takes-in.ts";
import { takesPart } from "./rules/takes-part.ts";
import { turned } from "./rules/turned.ts";
import { verbless } from "./rules/verbless.ts";
import { isYetToCome } from "./rules/yet-to-come.ts";

/** Every rule, in order: words that one has read as an act are not read again by a later one. */
export const rules: readonly Rule[] = [
  // Before "sends": troops that are put on alert in a country are not put into it.
  putOnAlert,
  // Before "sends": "received a shipment of U.S. equipment" has another's force as its object.
  takesIn,
  heldBy,
  hasItsBase,
  madeUpOf,
  // After "made-up-of": parts that have places of their own are there.
  partsOfTold,
  // Before "goes": what "stands at 1,960" or "reached 45,000" is at no such place.
  numbers,
  // Before "sends": what is "brought to 900" is brought nowhere.
  broughtTo,
  // Before "goes": who "went from 5,000 troops to 3,000" went nowhere.
  resizes,
  // Before "goes": what "are" has before it tells more than "are".
  turned,
  // Before "sends": who is asked for a force does not ask.
  askedFor,
  // Before "goes": who replaces a force with another one sends it.
  exchanges,
  // Before "sends": in "the troops alerted on Monday are still in Kuwait" the last verb places them.
  goes,
  sends,
  // After "goes" and "sends": where more is due, these tell.
  isYetToCome,
  // After "goes": what follows to a place that its own clause names goes there.
  follows,
  // After "goes": who does likewise does what it told.
  likewise,
  // After "goes": who is aboard goes where the ship does.
  aboard,
  // After "goes": who joins a force is where its own clause puts that one.
  comesTo,
  holdsExercise,
  takesPart,
  nominal,
  verbless,
  nationEntry,
  entries,
  // Before "force-in-place": what an item of a list stands for is told by the sentence above it.
  listed,
  bracketed,
  // After all that tell of the whole.
  nationsOfForce,
  // Last: it needs no verb, and is for forces that no other rule has placed.
  standsAt,
  actsAt,
];
