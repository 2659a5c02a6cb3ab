import type { NodeDisplayData, PartialButFor } from "sigma/types";
import type { Palette } from "./palette.js";

type Labelled = PartialButFor<NodeDisplayData, "x" | "y" | "size" | "label" | "color">;
type Draw = (context: CanvasRenderingContext2D, data: Labelled, settings: LabelSettings) => void;
interface LabelSettings {
  labelSize: number;
  labelFont: string;
}

/** Labels with a seam in the colour of the paper, so that edges do not run through them; what is pinned has a ring. */
export function drawLabel(palette: Palette): Draw {
  return (context, data, settings) => {
    const { labelSize, labelFont } = settings;
    if (data.isPinned) drawRing(context, data, palette.ink);
    if (!data.label) return;
    context.font = `500 ${labelSize}px ${labelFont}`;
    context.lineJoin = "round";
    context.lineWidth = 3.5;
    context.strokeStyle = palette.paper;
    context.fillStyle = palette.ink;
    const [x, y] = [data.x + data.size + 3, data.y + labelSize / 3];
    context.strokeText(data.label, x, y);
    context.fillText(data.label, x, y);
  };
}

/** The label of what is pointed at or chosen: on a plate of its own, above all others. */
export function drawHover(palette: Palette): Draw {
  return (context, data, { labelSize, labelFont }) => {
    context.font = `600 ${labelSize}px ${labelFont}`;
    const width = data.label ? context.measureText(data.label).width + 12 : 0;
    const height = labelSize + 10;
    context.fillStyle = palette.raised;
    context.strokeStyle = palette.faint;
    context.lineWidth = 1;
    if (width > 0) {
      context.beginPath();
      context.roundRect(data.x + data.size + 1, data.y - height / 2, width, height, 5);
      context.fill();
      context.stroke();
      context.fillStyle = palette.ink;
      context.fillText(data.label ?? "", data.x + data.size + 7, data.y + labelSize / 3);
    }
    context.fillStyle = data.color;
    context.beginPath();
    context.arc(data.x, data.y, data.size, 0, 2 * Math.PI);
    context.fill();
    drawRing(context, data, palette.accent);
  };
}

function drawRing(context: CanvasRenderingContext2D, { x, y, size }: Labelled, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(x, y, size + 2.5, 0, 2 * Math.PI);
  context.stroke();
}
