import type { Page } from "@playwright/test";

/** How many colours each of ten strips of the picture has, from top to bottom. */
export function coloursByStrip(page: Page, png: Buffer): Promise<number[]> {
  return page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext("2d");
      if (!context) return [];
      context.drawImage(image, 0, 0);
      return Array.from({ length: 10 }, (_, strip) => {
        const top = Math.floor((image.height * strip) / 10);
        const { data } = context.getImageData(0, top, image.width, Math.floor(image.height / 10));
        return new Set(new Uint32Array(data.buffer)).size;
      });
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
}
