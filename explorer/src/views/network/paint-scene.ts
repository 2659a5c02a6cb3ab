import { LABEL_SIZE, type Scene } from "./scene.js";

/** Paints a scene and gives it as a PNG, twice as fine as its pixels. */
export async function paintPng(scene: Scene): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = scene.width * 2;
  canvas.height = scene.height * 2;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser gives no canvas to paint on");
  context.scale(2, 2);
  paint(scene, context);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error("The picture is too large")) : resolve(blob)),
      "image/png",
    );
  });
}

function paint(scene: Scene, context: CanvasRenderingContext2D): void {
  const { width, height, background, ink, font, title, source, legend } = scene;
  context.fillStyle = background;
  context.fillRect(0, 0, width, height);
  context.globalAlpha = 0.75;
  for (const { x1, y1, x2, y2, colour, width: stroke } of scene.lines) {
    context.strokeStyle = colour;
    context.lineWidth = stroke;
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  }
  context.globalAlpha = 1;
  context.strokeStyle = background;
  for (const { x, y, radius, colour } of scene.discs) disc(context, x, y, radius, colour);
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.font = `${LABEL_SIZE}px ${font}`;
  context.fillStyle = ink;
  for (const { x, y, radius, label } of scene.discs) {
    if (label === undefined) continue;
    context.strokeText(label, x + radius + 3, y + LABEL_SIZE * 0.36);
    context.fillText(label, x + radius + 3, y + LABEL_SIZE * 0.36);
  }
  legend.forEach(({ colour, text, isLine }, index) => {
    const y = 74 + index * 20;
    context.fillStyle = colour;
    if (isLine) context.fillRect(30, y - 2, 16, 3);
    else disc(context, 38, y, 6, colour);
    context.fillStyle = ink;
    context.fillText(text, 54, y + 5);
  });
  context.fillStyle = ink;
  context.font = `12px ${font}`;
  context.fillText(source, 30, height - 20);
  context.font = `600 24px ${font}`;
  context.fillText(title, 30, 44);
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
  context.lineWidth = 1;
  context.stroke();
}
