/** Width of the world at zoom 0 in CSS pixels, as MapLibre has it. */
export const WORLD = 512;

/** Web Mercator, the world being 1 wide, y down. */
export const mercatorX = (lon) => lon / 360 + 0.5;
export const mercatorY = (lat) => 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
export const longitude = (x) => (x - 0.5) * 360;
export const latitude = (y) => (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;

/** Degrees to two decimals: a pixel at zoom 7. */
export const rounded = (degrees) => Math.round(degrees * 100) / 100;
