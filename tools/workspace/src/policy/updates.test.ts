import { execFile } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { localRegistry } from '@picturedesk/local-registry'
import { describe, expect, test } from 'vitest'
import type { Step } from '../spec-diff/changesets.ts'
import { type PackageManager, packageManagers } from './package-managers.ts'
import { publishHouse } from './publish-house.ts'
import { giveChangeset, scratchHouse } from './scratch-house.ts'
import { versionPackages } from './version-packages.ts'

const house = fileURLToPath(new URL('../../../..', import.meta.url))

const WANTED = [
  '@picturedesk/provider',
  '@picturedesk/registry',
  '@picturedesk/ogq',
  '@picturedesk/hellorf',
]

interface Outcome {
  readonly code: number
  readonly output: string
}

/** An application that was installed before a release, and its package manager. */
async function afterRelease(
  { program = [], settings, env }: PackageManager,
  steps: Readonly<Record<string, Step>>,
  use: (
    run: (...args: string[]) => Promise<Outcome>,
    installed: () => Record<string, string[]>,
  ) => Promise<void>,
): Promise<void> {
  using scratch = scratchHouse(house, () => '0.3.1')
  await using registry = await localRegistry()
  await publishHouse(scratch.root, registry)
  const application = mkdtempSync(join(tmpdir(), 'application-'))
  try {
    const dependencies = Object.fromEntries(WANTED.map((name) => [name, '^0.3.1']))
    writeFileSync(
      join(application, 'package.json'),
      JSON.stringify({ name: 'application', dependencies }),
    )
    for (const [file, text] of Object.entries(settings(application, registry.url)))
      writeFileSync(join(application, file), text)
    // A script of a package manager carries settings of its own in its environment.
    const inherited = Object.entries(process.env).filter(
      ([name]) => !/^(npm|pnpm|yarn|bun)_/i.test(name),
    )
    const run = (...args: string[]): Promise<Outcome> =>
      new Promise((done) => {
        const options = {
          cwd: application,
          env: { ...Object.fromEntries(inherited), ...env?.(application) },
        }
        const [file = '', ...words] = [...program, ...args]
        execFile(file, words, options, (error, stdout, stderr) => {
          const code = typeof error?.code === 'number' ? error.code : error === null ? 0 : 1
          done({ code, output: stdout + stderr })
        })
      })
    const first = await run('install')
    expect(first.code, first.output).toBe(0)
    for (const [name, step] of Object.entries(steps))
      giveChangeset(scratch, name.replace(/.*\//, ''), { [name]: step }, 'It changed.')
    const { isDone, output } = await versionPackages(scratch.root, [])
    expect(isDone, output).toBe(true)
    await publishHouse(scratch.root, registry)
    // Days later, nothing remembers what the registry had.
    rmSync(join(application, '.cache'), { recursive: true, force: true })
    await use(run, () => versionsOf(application))
  } finally {
    rmSync(application, { recursive: true })
  }
}

/** Every version of the house's packages below `node_modules`. */
function versionsOf(application: string): Record<string, string[]> {
  const versions: Record<string, string[]> = {}
  const files = globSync('node_modules/**/@picturedesk/*/package.json', { cwd: application })
  const hidden = globSync('node_modules/.pnpm/*/node_modules/@picturedesk/*/package.json', {
    cwd: application,
  })
  for (const file of new Set([...files, ...hidden])) {
    if (!existsSync(join(application, file))) continue
    const { name, version } = JSON.parse(readFileSync(join(application, file), 'utf8'))
    versions[name] = [...new Set([...(versions[name] ?? []), version])].sort()
  }
  return versions
}

describe.each(packageManagers)('$name', (manager) => {
  const { name: called, program, update: toUpdate, add: toAdd } = manager
  const hasManager = program !== undefined
  const title = hasManager ? '' : ` (skipped: there is no ${called} here)`

  test.skipIf(!hasManager)(`brings no break by an update${title}`, async () => {
    await afterRelease(manager, { '@picturedesk/provider': 'minor' }, async (run, installed) => {
      const update = await run(...toUpdate)
      expect(update.code, update.output).toBe(0)
      for (const name of WANTED) expect(installed()[name], name).toEqual(['0.3.1'])
    })
  })

  test.skipIf(!hasManager)(
    `installs a vendor of after a break beside those of before${title}`,
    async () => {
      await afterRelease(manager, { '@picturedesk/provider': 'minor' }, async (run, installed) => {
        const add = await run(...toAdd, '@picturedesk/ogq@^0.4.0')
        expect(add.code, add.output).toBe(0)
        expect(add.output).not.toMatch(/ERESOLVE|unmet peer|missing peer/i)
        const versions = installed()
        expect(versions['@picturedesk/ogq']).toContain('0.4.0')
        expect(versions['@picturedesk/hellorf']).toEqual(['0.3.1'])
        expect(versions['@picturedesk/provider']).toEqual(['0.3.1', '0.4.0'])
      })
    },
  )

  test.skipIf(!hasManager)(
    `brings fixes and additions by an update, and one interface for all${title}`,
    async () => {
      const steps = { '@picturedesk/provider': 'patch', '@picturedesk/ogq': 'patch' } as const
      await afterRelease(manager, steps, async (run, installed) => {
        const update = await run(...toUpdate)
        expect(update.code, update.output).toBe(0)
        const versions = installed()
        expect(versions['@picturedesk/ogq'], update.output).toContain('0.3.2')
        expect(versions['@picturedesk/provider']).toContain('0.3.2')
        expect(versions['@picturedesk/hellorf']).toEqual(['0.3.1'])
        if (called === 'npm') expect(versions['@picturedesk/provider']).toEqual(['0.3.2'])
      })
    },
  )
})
