import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Commands, pageSteps, regionOf, type ShownOutput } from '@picturedesk/site/check'
import { command } from '../run/command.ts'

/** Commands that need what a reader has: a vendor's key, or a document of an API. */
const OF_THE_READER = /^(?:export |npm create )|--spec my\.yaml/m

/** What was done. */
export interface Followed {
  /** Files that were saved. */
  readonly files: readonly string[]
  readonly commands: number
  readonly outputs: number
}

/**
 * Does what a page says, from its first block to its last: runs its commands, saves its code, and compares what is printed.
 * @param page the page
 * @param folder an empty folder
 * @param env the environment of the commands
 * @throws Error with the line of the page that does not hold
 */
export async function followGuide(
  page: string,
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<Followed> {
  const files: string[] = []
  let commands = 0
  let outputs = 0
  let printed = ''
  for (const step of pageSteps(readFileSync(page, 'utf8'))) {
    if (step.kind === 'file') {
      const source = join(dirname(page), step.path)
      const name = basename(source)
      appendFileSync(join(folder, name), regionOf(readFileSync(source, 'utf8'), step))
      files.push(name)
    } else if (step.kind === 'output') {
      compare(step, page, printed)
      outputs += 1
    } else if (!OF_THE_READER.test(step.lines.join('\n'))) {
      for (const line of step.lines) {
        printed = await typed(line, step, page, folder, env)
        commands += 1
      }
    }
  }
  return { files, commands, outputs }
}

async function typed(
  line: string,
  { line: at }: Commands,
  page: string,
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  try {
    return (await command(['sh', '-c', line], { cwd: folder, env })).output
  } catch (error) {
    throw new Error(`${page}:${at}\n${error instanceof Error ? error.message : error}`)
  }
}

function compare({ path, line }: ShownOutput, page: string, printed: string): void {
  const file = join(dirname(page), path)
  const shown = existsSync(file) ? readFileSync(file, 'utf8') : ''
  // A terminal shows both streams, whose lines may come in another order.
  const lines = (text: string): string[] => text.trimEnd().split('\n').sort()
  const [expected, received] = [lines(shown).join('\n'), lines(printed).join('\n')]
  if (expected !== received)
    throw new Error(`${page}:${line}\nExpected this output:\n${shown}\nReceived:\n${printed}`)
}
