import iso from "i18n-iso-countries";
import { feature, mesh } from "topojson-client";
import { topology } from "topojson-server";
import { simplifyByZone } from "./simplify.mjs";
import { ringAreaKm2, ringBbox } from "./geometry.mjs";

/**
 * The lines between the first-order divisions of countries, one geometry a country (id; property `zoom`, from
 * which they are drawn), and the lines of breakaway
 * regions (property `name`).
 * @param {Map<string, object>} divisions topology of a country's divisions by lower-case ISO 3166-1 alpha-3
 * @param {object} choice provinces.json
 * @param {object} breakaway breakaway.json
 * @param {object} detail provinces part of detail.json
 */
export function buildProvinces(divisions, choice, breakaway, detail) {
  const provinces = [...divisions]
    .filter(([code]) => !choice.left.includes(code))
    .map(([code, country]) => ({ code, country, areaKm2: medianAreaKm2(country) }))
    .filter(({ country, areaKm2 }) => areaKm2 >= choice.leastMedianKm2 && !isWhole(country))
    .map(({ code, country, areaKm2 }) => {
      const zoom = choice.zooms.find(({ fromKm2 }) => areaKm2 >= fromKm2).zoom;
      return lineFeature(iso.alpha3ToAlpha2(code.toUpperCase()), { zoom }, innerLines(country, choice.undrawn));
    });
  const disputed = breakaway.regions.map((region) =>
    lineFeature(undefined, { name: region.name }, region.line ? [region.line] : regionLines(region, divisions)),
  );
  const collection = (features) => ({ type: "FeatureCollection", features });
  return simplifyByZone(topology({ provinces: collection(provinces), breakaway: collection(disputed) }), detail);
}

const lineFeature = (id, properties, coordinates) => ({
  type: "Feature",
  id,
  properties,
  geometry: { type: "MultiLineString", coordinates },
});

const divisionsOf = (country) => Object.values(country.objects)[0];

const innerLines = (country, undrawn) =>
  mesh(country, divisionsOf(country), ({ properties: a }, { properties: b }) => {
    const isUndrawn = undrawn.some((pair) => pair.includes(a?.name) && pair.includes(b?.name));
    return a !== b && !isUndrawn;
  }).coordinates;

const polygonsOf = ({ type, coordinates }) => (type === "Polygon" ? [coordinates] : coordinates);

const isWhole = (country) => innerLines(country, []).length === 0;

function medianAreaKm2(country) {
  const areas = divisionsOf(country)
    .geometries.filter(({ type }) => type)
    .map((geometry) =>
      polygonsOf(feature(country, geometry).geometry).reduce((sum, [outer]) => sum + ringAreaKm2(outer), 0),
    )
    .sort((a, b) => a - b);
  return areas[areas.length >> 1] ?? 0;
}

function regionLines({ divisionsOf: code, divisions: names, twins = {} }, divisions) {
  const country = divisions.get(code);
  const west = (geometry) =>
    Math.min(...polygonsOf(feature(country, geometry).geometry).map(([outer]) => ringBbox(outer)[0]));
  const isIn = (geometry) => {
    const { name } = geometry.properties;
    return names.includes(name) && (!(name in twins) || west(geometry) > twins[name]);
  };
  return mesh(country, divisionsOf(country), (a, b) => isIn(a) !== isIn(b)).coordinates;
}
