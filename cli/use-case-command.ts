import { Command, Option } from 'commander';
import { camelCase, type UseCase } from '../shared/inputs/index.js';
import type { RawInputs } from '../shared/wiring/index.js';

export type Typed = Readonly<Record<string, unknown>>;

/** A command with the same inputs, names and defaults as its action. */
export function useCaseCommand(
  useCase: UseCase,
  run: (raw: RawInputs, command: Command) => Promise<void>,
): Command {
  const command = new Command(useCase.name).description(useCase.summary);
  if (useCase.argument) command.argument(`[${useCase.argument}]`, `the same as --${useCase.argument}`);
  for (const [name, field] of Object.entries(useCase.inputs)) {
    const flags = field.placeholder === null ? `--${name} [boolean]` : `--${name} <${field.placeholder}>`;
    const option = new Option(flags, field.description.replaceAll('`', ''));
    if (field.repeatable) {
      option.argParser(appended);
      option.description += ' Repeat the option for more than one.';
    }
    if (field.placeholder === null) option.preset('true');
    if (field.fallback) option.description += ` (default: ${field.fallback})`;
    command.addOption(option);
  }
  return command.action(async (...received: unknown[]) => {
    const argument = useCase.argument ? (received[0] as string | undefined) : undefined;
    const typed = command.opts<Typed>();
    await run(
      (name) => typedText(typed[camelCase(name)]) ?? (name === useCase.argument ? argument : undefined),
      command,
    );
  });
}

function appended(value: string, before: string | undefined): string {
  return before === undefined ? value : `${before}\n${value}`;
}

function typedText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
