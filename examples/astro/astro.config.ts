import node from "@astrojs/node";
import { defineConfig } from "astro/config";

export default defineConfig({
  output: "server",
  adapter: node({ mode: "standalone" }),
  server: { port: 3000 },
  // It refuses what other sites send as a form, text among it, in a form of its own. This API goes by a token, no cookie.
  security: { checkOrigin: false },
});
