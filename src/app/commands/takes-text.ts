/** True for a field in which keys write. */
export const takesText = (element: Element): boolean =>
  element.matches("input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable]");
