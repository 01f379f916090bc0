import { readmeSections, withOptions } from '@picturedesk/command-line'
import { COMMANDS } from '../main.ts'

/** The README with the options of all commands. */
export function readmeWithOptions(readme: string): string {
  return withOptions(readme, readmeSections(COMMANDS))
}
