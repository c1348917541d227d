import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ARTICLE, folder, plainEnv, root, start } from "./support/claims.js";

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync("npm", args, { cwd, encoding: "utf8", env: plainEnv(), stdio: ["ignore", "pipe", "ignore"] });

describe("the package", () => {
  it("holds only what runs, and works where nothing else is installed and no script is run", async () => {
    const cwd = folder({ "a.txt": ARTICLE });
    const [packed] = JSON.parse(npm(["pack", "--json", "--ignore-scripts", "--pack-destination", cwd], root)) as [Packed];
    console.log(
      `package: ${packed.filename} ${(packed.size / 1024).toFixed(0)} KiB packed, ${(packed.unpackedSize / 1024).toFixed(0)} KiB unpacked, ${packed.files.length} files`,
    );
    const kinds = packed.files.map(({ path }) =>
      path.replace(/^dist\/.*?((?:\.d|\.cjs)?\.[a-z0-9]+)(?:\.\d.*)?$/, "dist/*$1").replace(/^dist\/(?!\*).*$/, "dist/?"),
    );
    expect([...new Set(kinds)].sort()).toEqual(
      [
        "CHANGELOG.md",
        "LICENSE",
        "README.md",
        "SECURITY.md",
        "bin/claims.js",
        "bin/package.json",
        "dist/*.1",
        "dist/*.bin",
        "dist/*.cjs",
        `dist/*.cjs.${process.version.split(".")[0]}`,
        "dist/*.d.ts",
        "dist/*.js",
        "dist/*.json",
        "dist/*.txt",
        "package.json",
      ].sort(),
    );
    writeFileSync(join(cwd, "package.json"), '{"private": true}');
    npm(["install", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", join(cwd, packed.filename)], cwd);
    const ended = await start(join(cwd, "node_modules/.bin/claims"), ["extract", "--format", "ndjson", "a.txt"], { cwd });
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(ended.stdout)).toMatchObject({ metric: "funding", value: { amount: 385_000_000 } });
  });

  it("names every runtime dependency, with an exact version, and CONTRIBUTING.md the reason for each", () => {
    const { dependencies, scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      dependencies: Record<string, string>;
      scripts: Record<string, string>;
    };
    const contributing = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
    for (const [name, version] of Object.entries(dependencies)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(contributing).toMatch(new RegExp(`${name} \\([^)]+\\)`));
    }
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
    const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
      packages: Record<string, { resolved?: string; integrity?: string; dev?: boolean; hasInstallScript?: boolean }>;
    };
    const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== "" && !dev);
    expect(shipped.filter(([, { integrity, hasInstallScript }]) => !integrity || hasInstallScript)).toEqual([]);
  });
});
