import { chmodSync, globSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, delimiter, join } from 'node:path'
import { followGuide } from '../guides/follow-guide.ts'
import { installers } from '../place/installers.ts'
import { spec } from '../place/pins.ts'
import type { Place } from '../place/place.ts'
import { HOUSE } from '../place/tarballs.ts'
import type { Cell } from '../run/cell.ts'
import { command } from '../run/command.ts'
import { STRICTEST } from './typescript.ts'

const NPM = 'npm-11'
const TYPESCRIPT = 'typescript-7'
/** Needs a server of Redis. Its code has a test of its own. */
const LEFT_OUT = ['bulk-with-bullmq']
const IN_CI = ['start', 'license']

const pages = [
  'docs/start.md',
  ...globSync('docs/guides/*.md', { cwd: HOUSE })
    .filter((page) => !LEFT_OUT.includes(basename(page, '.md')))
    .sort(),
]

/** Each guide, followed in an empty folder as a reader follows it. */
export const guideCells: readonly Cell[] = pages.map((page) => ({
  axis: 'guides',
  name: page,
  with: spec(NPM),
  isInCi: IN_CI.includes(basename(page, '.md')),
  run: async (place) => {
    const own = join(place.folder, 'guides', basename(page, '.md'))
    const env = await prepare(own, place)
    const done = await followGuide(join(HOUSE, page), own, env)
    await compile(own, place, env)
    return `${done.commands} commands, ${done.files.length} files, ${done.outputs} outputs`
  },
}))

/** An empty folder, whose `npm` and `npx` are pinned and ask the registry of the place. */
async function prepare(folder: string, place: Place): Promise<Record<string, string>> {
  const programs = join(place.folder, 'guides/programs', basename(folder))
  mkdirSync(folder, { recursive: true })
  mkdirSync(programs, { recursive: true })
  const npm = await place.tool(NPM)
  for (const name of ['npm', 'npx']) {
    const file = join(npm, `bin/${name}-cli.js`)
    writeFileSync(join(programs, name), `#!/bin/sh\nexec "${process.execPath}" "${file}" "$@"\n`)
    chmodSync(join(programs, name), 0o755)
  }
  const setting = { folder, registry: place.registry.url, cache: join(place.folder, 'caches', NPM) }
  mkdirSync(setting.cache, { recursive: true })
  installers[NPM].prepare(setting)
  return {
    ...installers[NPM].env(setting),
    PATH: [programs, process.env['PATH']].join(delimiter),
  }
}

/** All code of the guide together, under the strictest flags. */
async function compile(
  folder: string,
  place: Place,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const types = `npm install --save-dev ${spec('@types/node')}`
  await command(['sh', '-c', types], { cwd: folder, env })
  const compilerOptions = {
    ...STRICTEST,
    module: 'nodenext',
    target: 'es2024',
    lib: ['es2024', 'dom', 'dom.iterable', 'dom.asynciterable', 'esnext.disposable'],
    types: ['node'],
    // Of packages that are not ours.
    skipLibCheck: true,
  }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: ['*.ts'] }),
  )
  const compiler = join(await place.tool(TYPESCRIPT), 'bin/tsc')
  await command([process.execPath, compiler, '-p', folder], { cwd: folder })
}
