/** SVG as the address of an image: drawn as a picture, never as part of the page. */
export const svgAddress = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
