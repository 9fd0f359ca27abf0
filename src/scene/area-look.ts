/** How much of its side's colour the area of a force has, 0 to 1. */
export const areaOpacity = 0.14;

/** The line about the area of the selected force: pixels, and in its own widths dash and gap. */
export const areaLine = { width: 1.2, opacity: 0.8, dash: [4, 2] };
