/** Whom the licence of the place data asks to name in every file that holds places. */
export const credits = "Place data © GeoNames (CC BY 4.0)";
