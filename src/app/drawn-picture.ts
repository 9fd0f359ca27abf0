/** What a canvas needs to be told. */
export interface Drawing {
  /** Device pixels. */
  width: number;
  height: number;
  /** Said where this browser cannot draw it. */
  failure: string;
  settings?: CanvasRenderingContext2DSettings;
}

/** A picture at an address, drawn at a size: vectors are drawn anew, never stretched. Rejects where this browser cannot. */
export async function drawnPicture(
  address: string,
  { width, height, failure, settings }: Drawing,
): Promise<CanvasRenderingContext2D> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", settings);
  if (!context) throw new Error(failure);
  context.drawImage(image, 0, 0, width, height);
  return context;
}

/** The same as a PNG file. */
export async function pngOf(address: string, drawing: Drawing): Promise<Blob> {
  const { canvas } = await drawnPicture(address, drawing);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error(drawing.failure);
  return blob;
}
