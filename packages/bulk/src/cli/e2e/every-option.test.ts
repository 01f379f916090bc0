import { writeFile } from 'node:fs/promises'
import type { OptionSection, OptionTable } from '@picturedesk/command-line'
import { beforeAll, expect, test, vi } from 'vitest'
import { JOBS_COMMANDS } from '../commands/jobs/jobs.ts'
import { COMMANDS } from '../main.ts'
import { application } from '../testing/application.ts'
import { runMain } from '../testing/run-main.ts'
import type { TemporaryDirectory } from '../testing/temporary-directory.ts'

let app: TemporaryDirectory

beforeAll(async () => {
  app = await application(['omnious'])
  await writeFile(app.file('s.csv'), 'id,url\n1,https://pictures.example/1.jpg\n')
  vi.stubEnv('OMNIOUS_API_KEY', 'key')
  return () => {
    vi.unstubAllEnvs()
    return app[Symbol.asyncDispose]()
  }
})

/** Commands with what they need beside options. */
const commands = [...COMMANDS, ...[...JOBS_COMMANDS].map(inJobs)].flatMap(([name, { sections }]) =>
  sections ? [[name, optionsOf(sections)] as const] : [],
)

function inJobs([name, command]: readonly [
  string,
  { readonly sections?: readonly OptionSection[] },
]) {
  return [`jobs ${name}`, command] as const
}

function optionsOf(sections: readonly OptionSection[]): OptionTable {
  return Object.assign({}, ...sections.map(({ options }) => options))
}

/** Each option that takes a value. */
const valued = commands.flatMap(([command, options]) =>
  Object.entries(options).flatMap(([name, { type }]) =>
    type === 'string' ? [[command, name] as const] : [],
  ),
)

function wordsOf(command: string): string[] {
  if (command === 'worker' || command === 'jobs list') return command.split(' ')
  return command.startsWith('jobs ') ? [...command.split(' '), 'x'] : [command, app.file('s.csv')]
}

async function refused(command: string, ...options: string[]): Promise<string> {
  const args = [...wordsOf(command), ...options]
  const { code, out, err } = await runMain(args, { cwd: app.path })
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^picturedesk-bulk: .*[.?]\n$/)
  return err
}

test.each(valued)('%s refuses an empty --%s, and names it', async (command, name) => {
  expect(await refused(command, `--${name}=`)).toContain(`--${name} `)
})

test.each(valued)('%s refuses --%s without a value, and names it', async (command, name) => {
  expect(await refused(command, `--${name}`)).toContain(`--${name} needs a value.`)
})

test.each(
  commands.flatMap(([command, options]) =>
    Object.entries(options).map(([name, option]) => [command, name, option] as const),
  ),
)('%s refuses --%s twice, with "no-" before it, and misspelt', async (command, name, option) => {
  const value = option.type === 'string' ? '=1' : ''
  if (!option.multiple && name !== 'help')
    expect(await refused(command, `--${name}${value}`, `--${name}${value}`)).toContain(
      'is given twice.',
    )
  // Any option that might carry a secret is refused as such.
  expect(await refused(command, `--no-${name}`)).toMatch(
    /There is no option|is no option\. Credentials/,
  )
  expect(await refused(command, `--${name}x`)).toMatch(/Did you mean --|is no option\. Credentials/)
})
