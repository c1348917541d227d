import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: ["default", "./tests/closing-line.ts"],
    testTimeout: 90_000,
    maxWorkers: "100%",
    // the doubling tests compare times, and a machine may stumble once
    retry: 2,
  },
});
