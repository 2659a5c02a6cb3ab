/** The parts of Citation.js that we use; the packages bring no types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: object, options?: { generateGraph?: boolean });
    format(format: string, options?: Record<string, unknown>): string;
  }
  export const plugins: {
    config: {
      get(ref: "@bibtex"): { format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean } };
      get(ref: "@csl"): { templates: { add(name: string, style: string): void } };
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
