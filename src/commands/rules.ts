import { UsageError } from "../error.js";
import { Exit, type Io } from "../io.js";
import { languages } from "../languages/index.js";
import type { RulesFormat } from "../options.js";
import { isNamed, type RuleInfo } from "../rules/info.js";
import { streamSink } from "../sink.js";
import { nearest } from "../suggest.js";

/** `claims rules`: what the rules are. */
export async function rules(name: string | undefined, { format }: { readonly format: RulesFormat }, io: Io): Promise<number> {
  const all = (await Promise.all(Object.values(languages).map((language) => language.rules()))).flat();
  const chosen = name === undefined ? all : choose(all, name);
  const sink = streamSink(io.stdout);
  await sink.write(tell(chosen, format, name?.includes("/") ?? false));
  await sink.close();
  return Exit.done;
}

function choose(all: readonly RuleInfo[], name: string): readonly RuleInfo[] {
  const one = all.find((rule) => rule.name === name) ?? all.find((rule) => isNamed(rule, name));
  if (one) return [one];
  const kind = all.filter((rule) => rule.name.startsWith(`${name.replace(/\/$/, "")}/`));
  if (kind.length > 0) return kind;
  const meant = nearest(name, [...all.map((rule) => rule.name), ...new Set(all.map((rule) => rule.name.split("/")[0] as string))]);
  throw new UsageError(
    `no rule "${name}"${meant === undefined ? "" : `; did you mean ${meant}?`}${meant === undefined ? ";" : ""} claims rules lists them`,
  );
}

function tell(list: readonly RuleInfo[], format: RulesFormat, inFull: boolean): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(list, null, 2)}\n`;
    case "markdown":
      return markdown(list);
    case "table":
      return inFull
        ? list.map(full).join("\n")
        : list.map(({ name, pattern, example }) => `${name.padEnd(30)} ${pattern}\n${" ".repeat(31)}“${example}”\n`).join("");
  }
}

function full({ name, pattern, yields, example, accepts = {}, rejects = [] }: RuleInfo): string {
  const row = (key: string, value: string) => `${key.padEnd(10)}${value}\n`;
  return [
    `${name}\n`,
    row("pattern", pattern),
    row("yields", yields),
    row("example", example),
    ...Object.entries(accepts).map(([phrase, meaning]) => row("accepts", `${phrase}  →  ${JSON.stringify(meaning)}`)),
    ...rejects.map((phrase) => row("rejects", phrase)),
  ].join("");
}

/** A table for a page: one row a rule. */
function markdown(list: readonly RuleInfo[]): string {
  const cell = (text: string) => text.replaceAll("|", "\\|").replace(/\s+/g, " ");
  const code = (text: string) => `\`${cell(text)}\``;
  const rows = list.map(
    ({ name, pattern, yields, example }) =>
      `| ${code(name)} | ${/[{}]/.test(pattern) ? code(pattern) : cell(pattern)} | ${cell(yields)} | ${cell(example)} |`,
  );
  return ["| rule | pattern | yields | example |", "| --- | --- | --- | --- |", ...rows, ""].join("\n");
}
