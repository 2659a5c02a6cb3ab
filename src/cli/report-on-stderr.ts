/** Prints one line of progress on stderr, where it does not mix with results. */
export function reportOnStderr(line: string): void {
  console.error(line);
}
