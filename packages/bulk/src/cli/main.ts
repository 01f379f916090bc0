import manifest from '@picturedesk/bulk/package.json' with { type: 'json' }
import { CliError, nearestOf, usageError } from '@picturedesk/command-line'
import { InvalidArgumentError } from '@picturedesk/provider'
import { SourceError } from '../sources/source-error.ts'
import { inOptionNames } from './arguments/option-names.ts'
import type { Command } from './command.ts'
import { jobs, wantsHelp } from './commands/jobs/jobs.ts'
import { moderate } from './commands/moderate.ts'
import { tag } from './commands/tag.ts'
import { worker } from './commands/worker.ts'
import { exitCodes, exitCodesHelp } from './exit-codes.ts'
import { renderTable } from './output/render-table.ts'
import type { Shell } from './shell.ts'
import { Stop } from './stop.ts'

/** The commands by their names. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({ tag, moderate, worker, jobs }),
)

const HELP = `Usage: picturedesk-bulk <command> [options]

${renderTable([...COMMANDS].map(([name, { summary }]) => [`  ${name}`, summary]))}
picturedesk-bulk <command> --help says more, --version which one this is.

${exitCodesHelp}`

/**
 * The command line.
 *
 * @returns the exit code; nothing is thrown
 */
export async function main(shell: Shell): Promise<number> {
  try {
    return await dispatch(shell)
  } catch (thrown) {
    const { reason } = shell.stop
    if (reason instanceof Stop && reason.isQuiet) return reason.exitCode
    const error = original(thrown)
    if (error instanceof Stop) return error.exitCode
    const isOurs = error instanceof SourceError || InvalidArgumentError.isInstance(error)
    const message = error instanceof Error ? error.message : String(error)
    await shell.err.write(`picturedesk-bulk: ${inOptionNames(message)}\n`)
    if (error instanceof CliError) return error.exitCode ?? exitCodes.failed
    return isOurs ? exitCodes.usage : exitCodes.failed
  }
}

async function dispatch(shell: Shell): Promise<number> {
  const [name = '', ...rest] = shell.args
  const command = COMMANDS.get(name)
  if (name === '--version') {
    await shell.out.write(`${manifest.version}\n`)
    return exitCodes.ok
  }
  if (['', '--help', '-h', 'help'].includes(name)) {
    if (name === 'help' && rest.length > 0 && !wantsHelp(rest))
      return dispatch({ ...shell, args: [...rest, '--help'] })
    await (name === '' ? shell.err : shell.out).write(HELP)
    return name === '' ? exitCodes.usage : exitCodes.ok
  }
  if (!command) {
    const names = [...COMMANDS.keys()]
    throw name.startsWith('-')
      ? usageError(`A command comes first. Known: ${names.join(', ')}.`)
      : usageError(`There is no command ${name}. ${nearestOf(name, names)}`)
  }
  if (command !== jobs && wantsHelp(rest)) {
    await shell.out.write(command.help)
    return exitCodes.ok
  }
  return command.run(rest, shell)
}

/** What failed first, where closing the database failed after it. */
function original(error: unknown): unknown {
  // Not by its class, which Node 22 does not have.
  const isSuppressed = error instanceof Error && error.name === 'SuppressedError'
  return isSuppressed && 'suppressed' in error ? original(error.suppressed) : error
}
