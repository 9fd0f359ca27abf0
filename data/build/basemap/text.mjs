import { quantize } from "topojson-client";

/**
 * A topology as text: one geometry and one arc a line, delta-coded, so that a change is a small diff.
 * @param {object} topology not yet quantised
 * @param {number} steps of the grid across the map
 */
export function topologyText(topology, steps) {
  const { transform, objects, arcs, bbox } = quantize(topology, steps);
  const list = (items) => `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
  const object = ([name, { geometries }]) =>
    `${JSON.stringify(name)}: {"type": "GeometryCollection", "geometries": ${list(geometries)}}`;
  return [
    `{"type": "Topology",`,
    `"bbox": ${JSON.stringify(bbox)},`,
    `"transform": ${JSON.stringify(transform)},`,
    `"objects": {${Object.entries(objects).map(object).join(",\n")}},`,
    `"arcs": ${list(arcs)}}\n`,
  ].join("\n");
}

/** Lists of records as text, one record a line. @param {Record<string, object[]>} lists */
export function recordsText(lists) {
  const list = ([name, records]) =>
    `${JSON.stringify(name)}: [\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]`;
  return `{${Object.entries(lists).map(list).join(",\n")}}\n`;
}
