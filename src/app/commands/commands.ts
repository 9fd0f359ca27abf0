import { sayTheSame } from "../filter-history.ts";
import { clearedAll } from "../filter-words.ts";
import { perspectives } from "../../scene/perspectives.ts";
import type { Situation } from "../situation.svelte.ts";
import type { CommandId } from "./key-table.ts";
import { stepped } from "../stepped.ts";

/** What a command does, and whether it can be done just now. */
export interface Command {
  id: CommandId;
  isPossible: boolean;
  run: () => void;
}

/** What only the page itself can do. */
export type Actions = Record<"close" | "copy-link" | "export" | "method" | "search" | "snapshot" | "theme", () => void>;

/** Every command, in the order of the palette. */
export function commandsFor(
  situation: Situation,
  actions: Actions & Record<"find" | "keys", () => void>,
  onselect: (id: string) => void,
): Command[] {
  const { viewpoint, filter, panelOpen, reading, pin, opened } = situation;
  const always = (id: keyof typeof actions): Command => ({ id, isPossible: true, run: actions[id] });
  const step = (id: CommandId, by: 1 | -1): Command => {
    const next = stepped(inList(situation), situation.selected, by);
    return { id, isPossible: next !== null, run: () => next !== null && onselect(next) };
  };
  const zoom = (id: CommandId, by: 1 | -1): Command => ({
    id,
    isPossible: viewpoint !== null,
    run: () =>
      viewpoint && situation.aimAt({ at: { ...viewpoint, zoom: Math.max(0, viewpoint.zoom + by) }, gently: true }),
  });
  return [
    always("find"),
    always("search"),
    step("next", 1),
    step("previous", -1),
    { ...always("close"), isPossible: panelOpen || reading !== null || pin !== null || opened !== null },
    { id: "undo", isPossible: situation.canUndo, run: () => situation.undo() },
    { id: "redo", isPossible: situation.canRedo, run: () => situation.redo() },
    {
      id: "clear",
      isPossible: !sayTheSame(filter, clearedAll(filter)),
      run: () => situation.setFilter(clearedAll(filter)),
    },
    { id: "everything", isPossible: viewpoint !== null, run: () => situation.aimAt({ at: null, gently: true }) },
    zoom("zoom-in", 1),
    zoom("zoom-out", -1),
    always("copy-link"),
    always("snapshot"),
    always("export"),
    { id: "places", isPossible: true, run: () => situation.showPlaces(!situation.placesShown) },
    always("theme"),
    { id: "view", isPossible: perspectives.length > 1, run: () => situation.seeAs(viewAfter(situation)) },
    always("method"),
    always("keys"),
  ];
}

/** The deployments that are shown, in the order of the list. */
function inList({ groups, shown }: Situation): string[] {
  const ids = new Set(shown.map(({ deployment }) => deployment.id));
  return groups.flatMap(({ entries }) => entries.map(({ deployment }) => deployment.id)).filter((id) => ids.has(id));
}

function viewAfter({ perspective }: Situation): string {
  const at = perspectives.findIndex(({ id }) => id === perspective.id);
  return perspectives[(at + 1) % perspectives.length]?.id ?? perspective.id;
}
