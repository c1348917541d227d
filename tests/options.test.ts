import { expect, it } from "vitest";
import { wantsColor } from "../src/color.js";
import { isDate } from "../src/iso8601.js";
import { size } from "../src/options.js";
import { nearest } from "../src/suggest.js";

it.each([
  ["jsno", "json"],
  ["jsn", "json"],
  ["JSON", "json"],
  ["doc", "documents"],
  ["dcouments", "documents"],
  ["tabel", "table"],
  ["yaml", undefined],
  ["", undefined],
])("takes %s for %s", (given, meant) => {
  expect(nearest(given, ["json", "ndjson", "documents", "csv", "table"])).toBe(meant);
});

it.each([
  ["2025-07-02", true],
  ["2024-02-29", true],
  ["0099-12-31", true],
  ["2025-02-29", false],
  ["2025-13-01", false],
  ["2025-00-10", false],
  ["2025-04-31", false],
  ["2025-7-2", false],
  ["2025-07-02T10:00", false],
])("%s is a date: %s", (text, is) => {
  expect(isDate(text)).toBe(is);
});

it.each([
  ["1", 1],
  ["500000", 500_000],
  ["64K", 65_536],
  ["2m", 2_097_152],
  ["1MiB", 1_048_576],
])("reads the size %s as %i bytes", (given, bytes) => {
  expect(size(given)).toBe(bytes);
});

it.each(["0", "-1", "1.5M", "M", "1T", "9G", ""])("refuses the size %s", (given) => {
  expect(() => size(given)).toThrow();
});

it.each([
  ["always", { NO_COLOR: "1" }, false, true],
  ["never", { FORCE_COLOR: "1" }, true, false],
  ["auto", {}, true, true],
  ["auto", {}, false, false],
  ["auto", { NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
  ["auto", { NO_COLOR: "" }, true, true],
  ["auto", { FORCE_COLOR: "1" }, false, true],
  ["auto", { FORCE_COLOR: "0" }, true, false],
  ["auto", { TERM: "dumb" }, true, false],
] as const)("--color %s with %j, on a terminal: %s, is colour: %s", (mode, env, terminal, color) => {
  expect(wantsColor(mode, env, terminal)).toBe(color);
});
