import { cityLabels } from "./city-labels.mjs";
import { besideCapital, countryLabels } from "./country-labels.mjs";

/** Zoom from which capitals show. A country too small for its name by then has its capital one zoom after its name. */
const CAPITAL_ZOOM = 4;
/** A country smaller than this and called as its capital shows the capital only. */
const CITY_STATE_KM2 = 4000;

/**
 * Labels with the whole zoom from which each may show: { countries, seas, cities }.
 * @param {object} topology built countries
 * @param {object[]} seas seas.json
 * @param {string} cities500 GeoNames' cities500 in its 19 columns
 * @param {object} choices label-choices.json
 */
export function buildLabels(topology, seas, cities500, choices) {
  const named = new Map(countryLabels(topology, choices).map((label) => [label.id, label]));
  const capitalZoom = (country) => Math.max(CAPITAL_ZOOM, (named.get(country)?.zoom ?? 0) + 1);
  const cities = cityLabels(cities500, capitalZoom, choices);
  const capitals = new Map(cities.filter(({ capital }) => capital).map((city) => [city.country, city]));
  const cityNames = new Set(cities.map(({ name, country }) => `${country} ${name}`));
  return {
    countries: [...named.values()]
      .filter(({ id, name, areaKm2 }) => areaKm2 > CITY_STATE_KM2 || !cityNames.has(`${id} ${name}`))
      .map((label) => (capitals.has(label.id) ? besideCapital(label, capitals.get(label.id)) : label))
      .map(({ id, name, lon, lat, zoom }) => ({ id, name, lon, lat, zoom })),
    seas: seas.map((sea) => ({ ...sea, zoom: Math.round(sea.zoom) })),
    cities,
  };
}
