import type { Marker } from "maplibre-gl";
import type { Pin } from "./viewpoint.ts";

/** What a marker of a pin holds: its words, as text. */
export function pinElement(): HTMLElement {
  const element = document.createElement("div");
  element.className = "pin";
  element.append(document.createElement("strong"), document.createElement("span"));
  return element;
}

/** Fills the words of a pin into what `pinElement` made, and puts it there. */
export function placePin(marker: Marker, { lat, lon, name, about }: Pin): Marker {
  const element = marker.getElement();
  const [title, kind] = element.children;
  if (title) title.textContent = name;
  if (kind) kind.textContent = about;
  element.setAttribute("aria-label", `${name}, ${about}`);
  return marker.setLngLat([lon, lat]);
}
