import { CliError, splitCommand, usageError } from '@picturedesk/command-line'
import manifest from '@picturedesk/mocks/package.json' with { type: 'json' }
import { InvalidSpecError } from '../spec/invalid-spec-error.ts'
import { check } from './check.ts'
import type { Command, Terminal } from './command.ts'
import { drift } from './drift.ts'
import { exec } from './exec.ts'
import { exitCodes } from './exit-codes.ts'
import { list } from './list.ts'
import { serve } from './serve.ts'

/** The commands by their names. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({ serve, list, exec, drift, check }),
)

const usage = `Usage: picturedesk-mocks [command] [options]

  picturedesk-mocks [vendor…]           serves mock vendors until interrupted
  picturedesk-mocks list [vendor…]      shows their scenarios, and the faults
  picturedesk-mocks check [vendor…]     lists what is wrong with their specs
  picturedesk-mocks exec -- <command>   runs a command against them; fails on a violation of a spec
  picturedesk-mocks drift <vendor> --upstream <url> -- <command>
                                        records what a command calls at a real vendor, and reports
                                        where vendor and spec differ

picturedesk-mocks <command> --help says more, --version which one this is.
`

/**
 * The command line.
 *
 * @returns the exit code; nothing is thrown
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const { own } = splitCommand(args)
  try {
    return await dispatch(args, terminal)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const hint =
      error instanceof InvalidSpecError && own.includes('--strict')
        ? '\n--strict refuses a spec with problems. Without it, what can be served is served.'
        : ''
    terminal.err(`picturedesk-mocks: ${message}${hint}\n`)
    return (error instanceof CliError ? error.exitCode : undefined) ?? exitCodes.failed
  }
}

function dispatch(args: readonly string[], terminal: Terminal): Promise<number> {
  const { own } = splitCommand(args)
  const [first = ''] = args
  const named = COMMANDS.get(first)
  const rest = named ? args.slice(1) : args
  if (own.includes('--version')) {
    terminal.out(`${manifest.version}\n`)
    return Promise.resolve(exitCodes.ok)
  }
  if (own.includes('--help') || own.includes('-h') || first === 'help') {
    terminal.out(named?.help ?? `${usage}\n${serve.help}`)
    return Promise.resolve(exitCodes.ok)
  }
  if (named) return named.run(rest, terminal)
  if (own.includes('--list')) return list.run(without(rest, '--list'), terminal)
  if (own.length < args.length)
    throw usageError("Nothing is run by 'serve'; did you mean: picturedesk-mocks exec -- …?")
  return serve.run(rest, terminal)
}

function without(args: readonly string[], option: string): string[] {
  return args.filter((arg) => arg !== option)
}
