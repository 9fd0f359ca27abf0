import { dotLook, placeName } from "../scene/place-look.ts";
import { dotRadius, type PlaceDot } from "../scene/places.ts";
import type { MarkColours } from "../scene/mark-colours.ts";
import { type Box, grown, isWithin, pointBox, wholeOf } from "./boxes.ts";
import type { MapFrame } from "./map-frame.ts";
import { nameShape, placesBeside } from "./name-shape.ts";
import { boxAt, nameText, type Obstacles, standingPlace } from "./standing.ts";
import type { TextLook, Typesetter } from "./text.ts";
import { element } from "./xml.ts";

/** Mentioned places as a picture draws them. */
export interface MentionedPlaces {
  svg: string;
  /** What dots and names take up. */
  boxes: Box[];
}

/** The places whose dots the edge of the picture does not cut. */
export const placesWithin = (places: readonly PlaceDot[], frame: MapFrame): PlaceDot[] =>
  places.filter((place) => isWithin(dotBox(place, frame), wholeOf(frame)));

/** A dot for each place, and its name on a side where nothing stands, that of the most often mentioned first. */
export function mentionedPlaces(
  places: readonly PlaceDot[],
  colours: MarkColours,
  { taken, crossed }: Obstacles,
  frame: MapFrame,
  setter: Typesetter,
): MentionedPlaces {
  const dots = places.map((place) => dotBox(place, frame));
  const names: Box[] = [];
  const texts = places.map((place, index) => {
    const look: TextLook = {
      face: "regular",
      size: placeName.size,
      fill: colours.place,
      rim: { colour: colours.paper, width: placeName.rim },
    };
    const shape = nameShape(place.name, look, placeName, setter.faces);
    const others = dots.filter((_, other) => other !== index);
    const at = standingPlace(
      {
        shape,
        padding: 0,
        places: placesBeside(frame.at(place.position), shape, dotRadius(place.mentions) + placeName.gap),
      },
      { taken: [...taken, ...names], crossed: [...crossed, ...others] },
      wholeOf(frame),
    );
    if (!at) return "";
    names.push(boxAt(shape, at, placeName.padding));
    return nameText({ shape, look }, at, setter);
  });
  if (places.length === 0) return { svg: "", boxes: [] };
  const circles = places.map((place) => dot(place, colours, frame));
  return {
    svg:
      element("g", { class: "places" }, circles.join("")) +
      element("g", { class: "place-names" }, texts.reverse().join("")),
    boxes: [...dots, ...names],
  };
}

function dot({ id, position, mentions, use }: PlaceDot, colours: MarkColours, frame: MapFrame): string {
  const { fill, opacity, stroke, width } = dotLook(use, colours);
  const [cx, cy] = frame.at(position);
  const r = dotRadius(mentions) + width / 2;
  return element("circle", { "data-id": id, cx, cy, r, fill, "fill-opacity": opacity, stroke, "stroke-width": width });
}

/** The widest ring about a dot, pixels. */
const widestRing = 1.8;

/** What the dot of a place takes up. */
export function dotBox({ position, mentions }: PlaceDot, frame: MapFrame): Box {
  return grown(pointBox(frame.at(position)), dotRadius(mentions) + widestRing);
}
