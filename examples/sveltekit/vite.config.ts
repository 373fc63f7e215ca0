import adapter from "@sveltejs/adapter-node";
import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter(),
      // It refuses what other sites send as a form, text among it, in a form of its own. This API goes by a token, no cookie.
      csrf: { trustedOrigins: ["*"] },
    }),
  ],
});
