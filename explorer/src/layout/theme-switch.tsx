import { Monitor, Moon, Sun } from "lucide-react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../parts/icon-button.jsx";
import { type Theme, useTheme } from "./theme.js";

const THEMES = {
  auto: { icon: Monitor, key: "themeAuto", next: "light" },
  light: { icon: Sun, key: "themeLight", next: "dark" },
  dark: { icon: Moon, key: "themeDark", next: "auto" },
} as const satisfies Record<Theme, unknown>;

/** Steps through the themes: as the system says, light, dark. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const [theme, setTheme] = useTheme();
  const { icon, key, next } = THEMES[theme];
  return <IconButton icon={icon} label={`${t("theme")}: ${t(key)}`} onClick={() => setTheme(next)} />;
}
