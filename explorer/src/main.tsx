import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router";
import { createQueryClient } from "./api/use-operation.js";
import { createRouter } from "./app.jsx";
import { languageOf, preferredLanguage, ZH_PREFIX } from "./i18n/language.js";
import { applyStoredTheme } from "./layout/theme.js";
import "./styles/theme.css";
import "./styles/base.css";
import { loadChineseFonts } from "./styles/fonts.js";

applyStoredTheme();

// Only somebody who names no view is sent to their language; every other address says which one it is in.
if (location.pathname === "/" && preferredLanguage() === "zh") {
  history.replaceState(null, "", `${ZH_PREFIX}/${location.search}`);
}

const router = createRouter(languageOf(location.pathname));
const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
loadChineseFonts();
