import "@fontsource-variable/inter/wght.css";

/**
 * Chinese fonts as files of this server, for machines that have none: a browser fetches only the pieces it lacks. Their
 * style sheets are long, so they come after the first view.
 */
export function loadChineseFonts(): void {
  const load = () =>
    Promise.all([
      import("@fontsource-variable/noto-sans-sc/wght.css"),
      import("@fontsource-variable/noto-serif-sc/wght.css"),
    ]);
  if ("requestIdleCallback" in window) requestIdleCallback(() => void load());
  else setTimeout(() => void load(), 200);
}
