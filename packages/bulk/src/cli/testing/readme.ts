import { readmeSections, withOptions } from '@picturedesk/command-line'
import { JOBS_COMMANDS } from '../commands/jobs/jobs.ts'
import { COMMANDS } from '../main.ts'

/** The README with the options of all commands. */
export function readmeWithOptions(readme: string): string {
  const jobs = [...JOBS_COMMANDS].map(([name, command]) => [`jobs ${name}`, command] as const)
  return withOptions(readme, readmeSections([...COMMANDS, ...jobs]))
}
