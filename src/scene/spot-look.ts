/** How what lies under and about symbols is drawn. Lengths are pixels. */

/** The soft disc under a symbol for an area; its edge is soft from `1 / (1 + blur)` of its radius on. */
export const halo = { radius: 27, blur: 0.75, opacity: 0.26 };

export const leaderWidth = 0.9;

/** The dot at a place: of a site, and at the end of a leader to an area. */
export const anchorDot = { site: 2.8, area: 1.8, edge: 1 };

/** Paper about the letters of a text. */
export const textRim = 1.4;

/** The ring about the selected symbol. */
export const selectedRing = { radius: 21, width: 2.4, opacity: 0.85 };
