import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import options from "./remix.config.js";

export default defineConfig({
  plugins: [tailwindcss(), remix(options)],
  // No file is put into another: the security policy takes no scripts and styles from inside a page.
  build: {
    target: "es2022",
    sourcemap: false,
    chunkSizeWarningLimit: 1000,
    assetsInlineLimit: 0,
    rollupOptions: {
      // Routes without a page have nothing for the browser, which is no news.
      onwarn: (warning, warn) => void (warning.code === "EMPTY_BUNDLE" || warn(warning)),
    },
  },
});
