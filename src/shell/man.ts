import type { Command, Option } from "commander";

/** The man page (groff's man macros) of a program, from the same declarations as its --help. */
export function manPage(program: Command, version: string): string {
  const commands = program.commands.filter((command) => command.name() !== "help");
  const lines = [
    `.TH CLAIMS 1 "" "claims ${version}" "User Commands"`,
    ".SH NAME",
    `claims \\- ${roff(lowered(program.description()))}`,
    ".SH SYNOPSIS",
    ...commands.flatMap((command) => [".br", `.B claims ${command.name()}`, roff(command.usage())]),
    ".SH DESCRIPTION",
    roff(program.description()),
    ".SH COMMANDS",
    ...commands.flatMap(commandLines),
    ".SH EXIT STATUS",
    ...Object.entries(STATUS).flatMap(([status, meaning]) => [".TP", `.B ${status}`, roff(meaning)]),
    ".SH ENVIRONMENT",
    ...Object.entries(ENVIRONMENT).flatMap(([name, meaning]) => [".TP", `.B ${name}`, roff(meaning)]),
    ".SH FILES",
    ".TP",
    ".B claims.config.json",
    "Options, gazetteers and metrics of the user's own, in the working folder; its schema is written by",
    '.BR "claims schema config" .',
  ];
  return `${lines.join("\n")}\n`;
}

const STATUS = {
  "0": "Done, also when there are no claims or the reader closed the pipe.",
  "1": "A verdict against: of check, or of --fail-on-empty.",
  "2": "Wrong usage or configuration, an input that failed, or output that could not be written.",
  "3": "An internal error.",
  "130, 143": "Interrupted.",
};

const ENVIRONMENT = {
  "NO_COLOR, FORCE_COLOR": "No colour, or colour also where no terminal reads.",
  CI: "Where it is set, check --update is refused.",
  GITHUB_ACTIONS: "Where it is set, check writes annotations too.",
};

function commandLines(command: Command): string[] {
  const help = command.createHelp();
  const options = help.visibleOptions(command).filter((option) => option.long !== "--help");
  return [
    `.SS claims ${command.name()} ${roff(command.usage())}`,
    roff(sentence(command.description())),
    ...command.registeredArguments.flatMap((argument) => [".TP", `.I ${roff(argument.name())}`, roff(sentence(argument.description))]),
    ...options.flatMap((option: Option) => [".TP", `.B ${roff(option.flags)}`, roff(sentence(help.optionDescription(option)))]),
  ];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, "");
}

/** Text in which nothing is a request or an escape. */
function roff(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^([.'])/gm, "\\&$1");
}
