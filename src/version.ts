import { readFileSync } from "node:fs";
import { asset } from "./assets.js";

/** The version in package.json, which stands one folder above both src and dist. */
export function version(): string {
  return JSON.parse(readFileSync(asset("../package.json"), "utf8")).version;
}
