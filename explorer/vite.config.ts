import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// `npm run dev` in this folder shows changes at once; it asks a plangraph that runs at the usual address.
const api = "http://127.0.0.1:4000";

export default defineConfig({
  plugins: [react()],
  build: {
    target: ["chrome123", "firefox120", "safari17.5"],
    // Fonts come as files of their own, each for some characters: a page fetches what it shows.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
    manifest: "manifest.json",
  },
  server: { proxy: { "/graphql": api, "/graphiql": api, "/health": api, "^/p/": api } },
});
