import type { Argument, Command, Option } from "commander";
import type { Shell } from "./shells.js";

/** A script for a shell that completes the commands, options and values of a program. */
export function completionScript(program: Command, shell: Shell): string {
  return { bash, zsh, fish }[shell](program);
}

const commandsOf = (program: Command): readonly Command[] => program.commands.filter((command) => command.name() !== "help");

/** What may follow an option or stand as an argument: a closed list, or null where it is free. */
const choicesOf = (one: Option | Argument | undefined): readonly string[] | null => one?.argChoices ?? null;

/** Does a value follow the option? */
const takesValue = (option: Option): boolean => option.required || option.optional;

const flags = (command: Command): readonly Option[] => [
  ...command.options,
  ...command
    .createHelp()
    .visibleOptions(command)
    .filter((option) => option.long === "--help"),
];

function bash(program: Command): string {
  const words = (list: readonly string[]) => `COMPREPLY=($(compgen -W "${list.join(" ")}" -- "$cur"))`;
  const cases = commandsOf(program).map((command) => {
    const values = flags(command)
      .filter(takesValue)
      .map((option) => {
        const names = [option.short, option.long].filter(Boolean).join("|");
        const choices = choicesOf(option);
        return `          ${names}) ${choices ? words(choices) : "_claims_files"}; return ;;`;
      });
    const options = flags(command).flatMap((option) => [option.long, option.short].filter((flag) => flag !== undefined));
    const choices = choicesOf(command.registeredArguments[0]);
    return `    ${command.name()})
      case $prev in
${values.join("\n")}${values.length > 0 ? "\n" : ""}      esac
      if [[ $cur == -* ]]; then ${words(options)}; else ${choices ? words(choices) : "_claims_files"}; fi ;;`;
  });
  const names = commandsOf(program).map((command) => command.name());
  return `# bash completion for claims; made by: claims completion bash
_claims_files() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -f -- "$cur"))
}
_claims() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  # "=" is a word of its own: --format= leaves the option before it
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "${[...names, "help", "--help", "--version"].join(" ")}" -- "$cur"))
    return
  fi
  case \${COMP_WORDS[1]} in
${cases.join("\n")}
  esac
}
complete -o filenames -F _claims claims
`;
}

function zsh(program: Command): string {
  const quote = (text: string) => text.replace(/[[\]:\\]/g, "\\$&").replaceAll("'", "'\\''");
  const described = commandsOf(program).map((command) => `    '${command.name()}:${quote(command.description())}'`);
  const cases = commandsOf(program).map((command) => {
    const specs = flags(command).map((option) => {
      const names = [option.short, option.long].filter((name): name is string => Boolean(name));
      const choices = choicesOf(option);
      const value = takesValue(option) ? `:value:${choices ? `(${choices.join(" ")})` : "_files"}` : "";
      const name = names.length === 2 ? `'(${names.join(" ")})'{${names.join(",")}}` : `'${names[0]}'`;
      return `        ${name}'[${quote(option.description)}]${value}'`;
    });
    const words = choicesOf(command.registeredArguments[0]);
    const argument = command.registeredArguments.length > 0 ? [`        '*:argument:${words ? `(${words.join(" ")})` : "_files"}'`] : [];
    return `    ${command.name()})\n      _arguments \\\n${[...specs, ...argument].join(" \\\n")} ;;`;
  });
  return `#compdef claims
# made by: claims completion zsh
_claims() {
  local -a commands=(
${described.join("\n")}
  )
  if ((CURRENT == 2)); then _describe command commands; return; fi
  local command=$words[2]
  shift words; ((CURRENT--))
  case $command in
${cases.join("\n")}
  esac
}
if [[ $funcstack[1] == _claims ]]; then _claims "$@"; else compdef _claims claims; fi
`;
}

function fish(program: Command): string {
  const quote = (text: string) => `'${text.replace(/[\\']/g, "\\$&")}'`;
  const lines = ["# fish completion for claims; made by: claims completion fish"];
  for (const command of commandsOf(program)) {
    lines.push(`complete -c claims -f -n __fish_use_subcommand -a ${command.name()} -d ${quote(command.description())}`);
    const here = `-n ${quote(`__fish_seen_subcommand_from ${command.name()}`)}`;
    for (const option of flags(command)) {
      const choices = choicesOf(option);
      const value = takesValue(option) ? (choices ? ` -x -a ${quote(choices.join(" "))}` : " -r -F") : "";
      const short = option.short ? ` -s ${option.short.slice(1)}` : "";
      lines.push(`complete -c claims ${here}${short} -l ${option.long?.slice(2)}${value} -d ${quote(option.description)}`);
    }
    const words = choicesOf(command.registeredArguments[0]);
    lines.push(words ? `complete -c claims ${here} -f -a ${quote(words.join(" "))}` : `complete -c claims ${here} -F`);
  }
  return `${lines.join("\n")}\n`;
}
