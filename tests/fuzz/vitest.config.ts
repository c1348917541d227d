import { defineConfig } from "vitest/config";

export default defineConfig({ test: { include: ["tests/fuzz/long.ts"], testTimeout: 0 } });
