/** The length of a scale bar: 1, 2 or 5 with noughts, the longest that fits; both are km. */
export function barKm(mostKm: number): number {
  const power = 10 ** Math.floor(Math.log10(mostKm));
  return ([5, 2, 1].find((digit) => digit * power <= mostKm) ?? 1) * power;
}
