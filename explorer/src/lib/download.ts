/** Lets the browser save a text, or other data, as a file. */
export function download(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** A file name from the id of an entity. */
export function fileName(id: string, ending: string): string {
  return `${id.replace(/[^\p{L}\p{N}.-]+/gu, "_")}.${ending}`;
}
