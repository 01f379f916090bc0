import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { spec } from '../place/pins.ts'
import { HOUSE, publishedPackages } from '../place/tarballs.ts'
import { codeBlocks } from '../readmes/code-blocks.ts'
import { oneModule } from '../readmes/one-module.ts'
import type { Cell } from '../run/cell.ts'
import { command } from '../run/command.ts'
import { allPackages } from './all-packages.ts'
import { STRICTEST } from './typescript.ts'

/** What each README leaves to the reader: a folder of files, where `prelude.ts` declares names. */
const READERS = fileURLToPath(new URL('../../programs/readmes', import.meta.url))

/** What a stranger reads first. It belongs to no package. */
const FRONT_PAGE = 'README.md'

const PIN = 'typescript-7'

/** The code of every README that users read, against what is installed. */
export const readmeCells: readonly Cell[] = [
  {
    axis: 'readmes',
    name: 'the code of every README, under the strictest flags',
    with: spec(PIN),
    isInCi: true,
    run: async (place) => {
      const application = await allPackages(place)
      const folder = application.cell('readmes', [])
      const count = writeReadmes(folder)
      const compilerOptions = {
        ...STRICTEST,
        erasableSyntaxOnly: true,
        noImplicitReturns: true,
        noFallthroughCasesInSwitch: true,
        noUncheckedSideEffectImports: true,
        allowUnreachableCode: false,
        module: 'nodenext',
        moduleResolution: 'nodenext',
        resolveJsonModule: true,
        target: 'es2024',
        lib: ['es2024', 'dom', 'dom.iterable', 'dom.asynciterable', 'esnext.disposable'],
        types: ['node'],
      }
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
      const compiler = join(await place.tool(PIN), 'bin/tsc')
      await command([process.execPath, compiler, '-p', folder], { cwd: folder })
      return `${count} blocks`
    },
  },
  {
    axis: 'readmes',
    name: 'the code of the README of this repository, run against the mocks',
    with: spec('npm-11'),
    isInCi: true,
    run: async (place) => {
      const application = await allPackages(place)
      const folder = application.cell('front-page', [])
      const blocks = codeBlocks(readFileSync(join(HOUSE, FRONT_PAGE), 'utf8'))
      writeFileSync(join(folder, 'readme.ts'), oneModule(blocks, FRONT_PAGE, ''))
      const exec = ['exec', '--', 'picturedesk-mocks', 'exec', '--', process.execPath, 'readme.ts']
      const { stdout } = await application.manager(exec, folder)
      return `${stdout.trimEnd().split('\n').length} lines printed`
    },
  },
]

/**
 * Writes a folder for each README, with its code as `src/readme.ts` beside the reader's own files.
 * @returns how many blocks of code there are
 */
export function writeReadmes(folder: string): number {
  let count = 0
  for (const directory of [HOUSE, ...publishedPackages().map((one) => one.directory)]) {
    const title = relative(HOUSE, join(directory, 'README.md'))
    const blocks = codeBlocks(readFileSync(join(HOUSE, title), 'utf8'))
    if (blocks.length === 0) continue
    count += blocks.length
    const own =
      directory === HOUSE ? 'front-page' : `${basename(dirname(directory))}-${basename(directory)}`
    const reader = join(READERS, own)
    mkdirSync(join(folder, own, 'src'), { recursive: true })
    const files = { recursive: true, filter: (path: string) => !path.endsWith('prelude.ts') }
    if (existsSync(reader)) cpSync(reader, join(folder, own), files)
    const prelude = join(reader, 'prelude.ts')
    const given = existsSync(prelude) ? readFileSync(prelude, 'utf8') : ''
    writeFileSync(join(folder, own, 'src/readme.ts'), oneModule(blocks, title, given))
  }
  return count
}
