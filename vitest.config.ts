import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: ["default", "./tests/closing-line.ts"],
    testTimeout: 90_000,
  },
});
