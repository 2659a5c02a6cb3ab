import { useEffect, useState } from "react";

/** The colour behind a custom property such as `--stated`, in the theme that shows now, for what paints on a canvas. */
export function readColour(name: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** A number that changes with the theme; charts that have read colours paint again when it does. */
export function useThemeVersion(): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const query = matchMedia("(prefers-color-scheme: dark)");
    const change = () => setVersion((value) => value + 1);
    query.addEventListener("change", change);
    window.addEventListener("themechange", change);
    return () => {
      query.removeEventListener("change", change);
      window.removeEventListener("themechange", change);
    };
  }, []);
  return version;
}
