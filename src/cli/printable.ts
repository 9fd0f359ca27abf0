/** Text on one line; without the control characters that a terminal would obey. */
export const printable = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ");
