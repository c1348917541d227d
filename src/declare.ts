import { Argument, type Command, Option } from "commander";
import { REPORTERS } from "./check/report/reporter.js";
import { COLOR_MODES } from "./color.js";
import type { Configured } from "./config/apply.js";
import type { Io } from "./io.js";
import { LANGUAGES } from "./iso639.js";
import { FIELDS } from "./ndjson.js";
import {
  choice,
  date,
  EXTRACT_FORMATS,
  encoding,
  field,
  gather,
  INPUTS,
  jobs,
  MAX_BYTES,
  MENTIONS_FORMATS,
  RULES_FORMATS,
  reporter,
  size,
} from "./options.js";
import { OFFSET_UNITS } from "./records.js";
import { SCHEMA_NAMES } from "./schema/read.js";
import { SHELLS } from "./shell/shells.js";
import { version } from "./version.js";
import { visible } from "./visible.js";

/** Carries out a command and gives its exit status; what it needs is loaded then, so that --version and --help load little. */
type Carry = (command: Command, run: (config: Configured) => Promise<number>) => Promise<void>;

/** Declares the commands: what --help, the completions and the man page are made of. */
export function declare(program: Command, io: Io, carry: Carry): Command {
  program
    .name("claims")
    .description("Reads French tech-news articles and writes every figure they state as a structured claim.")
    .version(version())
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`claims: ${visible(text.replace(/^error: /, "").trim())}\n`) });

  const extract = readingCommand(program, "extract", EXTRACT_FORMATS)
    .description("articles in, claims out")
    .addOption(
      oneOf("--input <kind>", "what an input holds: text (an article), or ndjson (an article a line, answered by a line)", INPUTS, "text"),
    )
    .option("--input-field <name=field>", `the field of your lines that is the ${FIELDS.join(", ")}; may be given several times`, field)
    .option("--mentions", "write every figure, name and date too (json, ndjson and documents)")
    .addOption(oneOf("--color <when>", "colour in the table", COLOR_MODES, "auto"))
    .option("--fail-on-empty", "exit with status 1 if there is no claim at all")
    .addHelpText(
      "after",
      examples({
        "claims extract article.txt": "the claims as JSON",
        "claims extract --format table articles/": "for reading at a terminal",
        "claims extract *.txt | jq -c '.claims[] | select(.metric == \"funding\")'": "only funding",
        "claims extract --input ndjson < articles.ndjson": 'lines such as {"id": "a1", "text": "…"}',
        "curl -s URL | claims extract --format ndjson -": "a claim a line, from standard input",
      }),
    );
  configured(extract).action((paths, options) =>
    carry(extract, async (config) => {
      // a line in, a line out: unless another format was asked for
      if (extract.opts().input === "ndjson" && extract.getOptionValueSource("format") === "default")
        extract.setOptionValue("format", "documents");
      return (await import("./commands/extract.js")).extract(paths, extract.opts<typeof options>(), config, io);
    }),
  );

  const mentions = readingCommand(program, "mentions", MENTIONS_FORMATS)
    .description("articles in, every figure, name and date out")
    .addHelpText("after", examples({ "claims mentions --format csv article.txt": "a table of all that was found" }));
  configured(mentions).action((paths, options) =>
    carry(mentions, async (config) =>
      (await import("./commands/mentions.js")).mentions(paths, mentions.opts<typeof options>(), config, io),
    ),
  );

  const check = program
    .command("check")
    .description("hold what comes out to what is expected: articles (NAME.txt) with NAME.expected.json beside them")
    .argument("[paths...]", "articles, folders or quoted patterns (fixtures/ if left out)")
    .option("-r, --reporter <name[=file]>", `${REPORTERS.join(", ")}; may be given several times`, reporter)
    .option("-u, --update", "renew the expectations from what comes out, and show what changed")
    .option("--new", "start the expectations of an article from what comes out")
    .addOption(oneOf("--color <when>", "colour in the text report", COLOR_MODES, "auto"))
    .option("--debug", "show where an internal error comes from")
    .addHelpText(
      "after",
      examples({
        "claims check": "every fixture below fixtures/",
        "claims check --reporter text --reporter junit=report.xml fixtures/": "for a person and for CI",
        "claims check --new fixtures/article.txt": "start a fixture, to be read and corrected",
        "claims check --update fixtures/": "after a change of rules that was looked at",
      }),
    );
  configured(check).action((paths, options) =>
    carry(check, async (config) => (await import("./commands/check.js")).check(paths, check.opts<typeof options>(), config, io)),
  );

  const explain = program
    .command("explain")
    .description("how claims came about: what each stage made of the sentence, and which rules won")
    .argument("<file[:line]>", "an article, and the line whose claims to tell; all if left out")
    .option("--claim <id>", "only the claim of this id, or of an id that begins so")
    .option("--why-not <text>", "why these words gave no claim, or why a role of theirs is null")
    .addOption(oneOf("-f, --format <format>", "text or json", ["text", "json"], "text"))
    .option("--published <date>", "publication date of the article, such as 2025-07-02", date)
    .addOption(oneOf("--lang <code>", "language of the article, instead of detecting it", Object.values(LANGUAGES)))
    .option("--encoding <name>", "encoding of the file, instead of telling it from the bytes", encoding)
    .addOption(oneOf("--color <when>", "colour in the text", COLOR_MODES, "auto"))
    .option("--debug", "show where an internal error comes from")
    .addHelpText(
      "after",
      examples({
        "claims explain article.txt:12": "the claims of line 12",
        'claims explain article.txt --why-not "100 millions"': "why there is no claim",
      }),
    );
  configured(explain).action((place, options) =>
    carry(explain, async () => (await import("./commands/explain.js")).explain(place, explain.opts<typeof options>(), io)),
  );

  const rules = program
    .command("rules")
    .description("every rule with its pattern, what it yields and an example; or one in full")
    .argument("[name]", 'such as "money/amount", or a kind such as "money"')
    .addOption(oneOf("-f, --format <format>", RULES_FORMATS.join(", "), RULES_FORMATS, "table"))
    .option("--debug", "show where an internal error comes from")
    .addHelpText("after", examples({ "claims rules subject": "the ways to a subject", "claims rules money/amount": "one rule in full" }));
  configured(rules).action((name, options) =>
    carry(rules, async () => (await import("./commands/rules.js")).rules(name, rules.opts<typeof options>(), io)),
  );

  const schema = program
    .command("schema")
    .description("the JSON Schema of what is written, and of fixtures and configuration")
    .addArgument(oneWord("[name]", SCHEMA_NAMES).default("claims"))
    .addHelpText(
      "after",
      examples({ "claims schema > claims.schema.json": "of all of --format json", "claims schema documents": "of one line" }),
    );
  configured(schema).action((name) => {
    // only in claims are metrics of the user's own; whoever mends a configuration may want its schema
    if (name === "config" || name === "fixture") schema.setOptionValue("config", false);
    return carry(schema, async (config) =>
      (await import("./commands/schema.js")).schema(
        name,
        config.metrics.map(({ metric }) => metric),
        io,
      ),
    );
  });

  const completion = program
    .command("completion")
    .description("a script that completes commands and options in your shell")
    .addArgument(oneWord("<shell>", SHELLS))
    .addHelpText(
      "after",
      examples({
        'eval "$(claims completion bash)"': "in ~/.bashrc",
        "claims completion zsh > ~/.zfunc/_claims": "once, for zsh",
        "claims completion fish > ~/.config/fish/completions/claims.fish": "once, for fish",
      }),
    );
  completion.action((shell) => carry(completion, async () => (await import("./commands/completion.js")).completion(program, shell, io)));
  return program;
}

/** A command that reads articles. */
function readingCommand(program: Command, name: string, formats: readonly [string, ...string[]]): Command {
  return program
    .command(name)
    .argument("[paths...]", "files, folders (every .txt below), quoted patterns, - for standard input")
    .addOption(oneOf("-f, --format <format>", formats.join(", "), formats, formats[0]))
    .option("-o, --output <file>", "write there, whole or not at all")
    .option("--published <date>", "publication date of all articles, such as 2025-07-02", date)
    .addOption(oneOf("--lang <code>", "language of all articles, instead of detecting it", Object.values(LANGUAGES)))
    .option("--encoding <name>", "encoding of files without a byte-order mark, instead of telling it from the bytes", encoding)
    .addOption(oneOf("--offset-unit <unit>", `what offsets count: ${OFFSET_UNITS.join(", ")}`, OFFSET_UNITS, "code_point"))
    .option("--max-bytes <size>", "refuse larger inputs", size, MAX_BYTES)
    .option("-j, --jobs <number>", "use at most so many threads, where there are many inputs (default: the cores)", jobs)
    .option("--strict-lang", "exit with status 2 if an article is in a language without rules, or in none that can be told")
    .option("--strict-encoding", "exit with status 2 if the encoding of an input had to be guessed, or some of its bytes are no text")
    .option("--allow-no-match", "a pattern may match nothing")
    .option("--stdin-filename <name>", "the path that standard input has in the output", "-")
    .option("-q, --quiet", "no warnings, progress or summary on stderr")
    .option("--debug", "show where an internal error comes from");
}

/** The options of every command that words of the user's own bear upon. */
function configured(command: Command): Command {
  return command
    .option("--gazetteer <file>", "a TSV or CSV of names (name, type, aliases, parent); may be given several times", gather)
    .option("--config <file>", "a configuration file, instead of claims.config.json of this folder")
    .option("--no-config", "no configuration file")
    .option("--print-config", "what options and data would be used, and where each comes from");
}

/** An option whose value is one of a list. */
function oneOf(flags: string, description: string, list: readonly string[], preset?: string): Option {
  const option = new Option(flags, description).default(preset).argParser(choice(list));
  // told apart from commander's own .choices(), which would not say what was probably meant
  option.argChoices = [...list];
  return option;
}

/** An argument that is one of a list. */
function oneWord(name: string, list: readonly string[]): Argument {
  const argument = new Argument(name, list.join(", ")).argParser(choice(list));
  argument.argChoices = [...list];
  return argument;
}

function examples(list: Readonly<Record<string, string>>): string {
  return `\nExamples:\n${Object.entries(list)
    .map(([line, meaning]) => `  $ ${line}\n      ${meaning}`)
    .join("\n")}`;
}
