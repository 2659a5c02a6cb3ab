import { LABEL_SIZE, type Scene } from "./scene.js";
import { xmlText } from "./write-xml.js";

/** A scene as an SVG document: edges, entities and labels as elements of their own, each with its name as its title. */
export function writeSvg(scene: Scene): string {
  const { width, height, background, ink, font, title, source } = scene;
  const lines = scene.lines.map(
    ({ id, x1, y1, x2, y2, colour, width: stroke, title: name }) =>
      `<line data-id="${xmlText(id)}" x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${xmlText(colour)}" stroke-width="${round(stroke)}"><title>${xmlText(name)}</title></line>`,
  );
  const discs = scene.discs.map(
    ({ id, x, y, radius, colour, title: name }) =>
      `<circle data-id="${xmlText(id)}" cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${xmlText(colour)}"><title>${xmlText(name)}</title></circle>`,
  );
  const labels = scene.discs.flatMap(({ x, y, radius, label }) =>
    label === undefined
      ? []
      : [`<text x="${round(x + radius + 3)}" y="${round(y + LABEL_SIZE * 0.36)}">${xmlText(label)}</text>`],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${xmlText(font)}" fill="${xmlText(ink)}">
<title>${xmlText(title)}</title>
<desc>${xmlText(source)}</desc>
<rect width="${width}" height="${height}" fill="${xmlText(background)}"/>
<g id="links" stroke-opacity="0.75">
${lines.join("\n")}
</g>
<g id="entities" stroke="${xmlText(background)}">
${discs.join("\n")}
</g>
<g id="labels" font-size="${LABEL_SIZE}" paint-order="stroke" stroke="${xmlText(background)}" stroke-width="3" stroke-linejoin="round">
${labels.join("\n")}
</g>
<text x="30" y="44" font-size="24" font-weight="600">${xmlText(title)}</text>
<g id="legend" font-size="${LABEL_SIZE}">
${legendOf(scene).join("\n")}
</g>
<text x="30" y="${height - 20}" font-size="12">${xmlText(source)}</text>
</svg>
`;
}

function legendOf({ legend }: Scene): string[] {
  return legend.map(({ colour, text, isLine }, index) => {
    const y = 74 + index * 20;
    const mark = isLine
      ? `<rect x="30" y="${y - 2}" width="16" height="3" fill="${xmlText(colour)}"/>`
      : `<circle cx="38" cy="${y}" r="6" fill="${xmlText(colour)}"/>`;
    return `${mark}<text x="54" y="${y + 5}">${xmlText(text)}</text>`;
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
