import { nearestOf, usageError } from '@picturedesk/command-line'
import type { Command } from '../../command.ts'
import { exitCodes } from '../../exit-codes.ts'
import { renderTable } from '../../output/render-table.ts'
import { cancel, pause, remove, resume } from './change-state.ts'
import { failed } from './failed.ts'
import { list } from './list.ts'
import { results } from './results.ts'
import { show } from './show.ts'

/** The commands about jobs by their names. */
export const JOBS_COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({ list, show, results, failed, pause, resume, cancel, remove }),
)

const HELP = `Usage: picturedesk-bulk jobs <command> [options]

${renderTable([...JOBS_COMMANDS].map(([name, { summary }]) => [`  ${name}`, summary]))}
picturedesk-bulk jobs <command> --help says more. A job is named by its id or its name.
`

/** What is known of jobs, and what can be done with them. */
export const jobs: Command = {
  summary: 'lists, shows, pauses, resumes and cancels jobs; writes their results and what failed',
  help: HELP,
  run: async (args, shell) => {
    const [name = '', ...rest] = args[0] === 'help' ? [...args.slice(1), '--help'] : args
    const command = JOBS_COMMANDS.get(name)
    if (command) {
      if (!wantsHelp(rest)) return command.run(rest, shell)
      await shell.out.write(command.help)
      return exitCodes.ok
    }
    if (name === '--help' || name === '-h') {
      await shell.out.write(HELP)
      return exitCodes.ok
    }
    const names = [...JOBS_COMMANDS.keys()]
    if (name === '' || name.startsWith('-'))
      throw usageError(`jobs needs a command. Known: ${names.join(', ')}.`)
    throw usageError(`There is no command jobs ${name}. ${nearestOf(name, names)}`)
  },
}

/** Whether help is asked for, wherever it stands before `--`. */
export function wantsHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h')
}
