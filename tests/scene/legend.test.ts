import { describe, expect, it } from "vitest";
import { statuses, type Status } from "../../src/model/claim.ts";
import type { Deployment } from "../../src/model/laydown.ts";
import { prepareScene } from "../../src/scene/make-scene.ts";
import { forceKind } from "../../src/scene/marks.ts";
import { statusClass } from "../../src/scene/unit.ts";
import { at, context, deployment, goldLaydown, laydownOf, only } from "./sample.ts";

const legend = (deployments: Deployment[], selected: string | null = null): string[] =>
  prepareScene(laydownOf(deployments), context)(5, selected).legend.map(({ id }) => id);

describe("the legend", () => {
  it("is empty where nothing is drawn", () => {
    expect(legend([])).toEqual([]);
    expect(legend([deployment("a", { destination: null })])).toEqual([]);
  });

  it("names just what a single mark shows", () => {
    expect(legend([deployment("a", { action: "station", category: "fighter" })])).toEqual([
      "side-friend",
      "status-reported",
      "force-fighter",
      "place-area",
    ]);
  });

  it("says of a frame without an icon that the kind of unit is not said", () => {
    expect(legend([deployment("a"), deployment("b", { category: "instructors" })])).toContain("force-plain");
    expect(legend([deployment("a", { category: "ship" })])).not.toContain("force-plain");
  });

  it("explains an implied origin only where an arrow has one", () => {
    expect(legend([deployment("a")])).toContain("movement-implied");
    expect(legend([deployment("a", { origin: at.denmark })])).not.toContain("movement-implied");
  });

  it("explains the extent only while one is drawn", () => {
    expect(legend([deployment("a")], "a")).toContain("extent");
    expect(legend([deployment("a")])).not.toContain("extent");
  });

  it("has a line exactly for what is drawn, at every zoom and for any statuses", () => {
    const laydown = goldLaydown();
    for (const shown of [statuses, ["reported"], ["considered", "denied"]] as Status[][])
      for (const zoom of [2, 4, 7]) {
        const scene = prepareScene(only(laydown, shown), context)(zoom, laydown.deployments[2]!.id);
        const expected = new Set([
          ...scene.marks.flatMap((mark) => [
            `side-${mark.side}`,
            `status-${statusClass(mark.status)}`,
            mark.site ? "place-site" : "place-area",
            mark.members.length > 1 ? "stack" : `force-${forceKind(mark)}`,
            ...(mark.leader && !mark.site ? ["leader"] : []),
          ]),
          ...scene.movements.flatMap((movement) => [
            `movement-${statusClass(movement.status)}`,
            ...(movement.originImplied ? ["movement-implied"] : []),
          ]),
          ...(new Set(scene.movements.map(({ band }) => band)).size > 1 ? ["movement-band"] : []),
          ...(scene.extents.length ? ["extent"] : []),
        ]);
        const ids = scene.legend.map(({ id }) => id);
        expect([...ids].sort()).toEqual([...expected].sort());
        expect(new Set(ids).size).toBe(ids.length);
      }
  });
});
