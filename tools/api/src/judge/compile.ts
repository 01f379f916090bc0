import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { API_REPORTS } from '@picturedesk/workspace/release'

/** What the compiler says of a line. */
export interface Finding {
  readonly file: string
  readonly line: number
  readonly code: number
  /** The innermost reason. */
  readonly message: string
}

const home = join(import.meta.dirname, '../..')

/**
 * Lets the compiler look at modules that import packages of the house by their reports, and others as anything.
 * @param files The text of each module by its path.
 * @param specifiers The modules that these import.
 */
export async function compile(
  root: string,
  files: ReadonlyMap<string, string>,
  specifiers: readonly string[],
): Promise<Finding[]> {
  mkdirSync(join(home, 'node_modules'), { recursive: true })
  const folder = mkdtempSync(join(home, 'node_modules/.judge-'))
  try {
    const paths = reportPaths(root)
    const others = specifiers.filter((name) => /^[^.#]/.test(name) && paths[name] === undefined)
    const all = new Map([
      ...files,
      ['anything.d.ts', anything(files)],
      ['others.d.ts', [...new Set(others)].map((name) => `declare module '${name}'\n`).join('')],
      [
        'tsconfig.json',
        JSON.stringify({ compilerOptions: { ...OPTIONS, paths }, include: ['**/*.ts'] }),
      ],
    ])
    for (const [path, text] of all) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return findings(await tsc(folder))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const OPTIONS = {
  target: 'es2024',
  lib: ['es2024', 'esnext.disposable', 'dom', 'dom.iterable', 'dom.asynciterable'],
  module: 'preserve',
  moduleResolution: 'bundler',
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['node'],
} as const

function reportPaths(root: string): Record<string, string[]> {
  return Object.fromEntries(
    globSync('**/*.d.ts', { cwd: join(root, API_REPORTS) }).map((path) => [
      path.replace(/\.d\.ts$/, '').replace(/\/index$/, ''),
      [join(root, API_REPORTS, path)],
    ]),
  )
}

/** Every name that is imported from `../anything.js`, as any. */
function anything(files: ReadonlyMap<string, string>): string {
  const names = [...files.values()].flatMap((text) =>
    [...text.matchAll(/import (?:type )?\{([^}]*)\} from '\.\.\/anything\.js'/g)].flatMap(
      ([, list = '']) =>
        list.split(',').map(
          (one) =>
            one
              .trim()
              .replace(/^type /, '')
              .split(/\s/)[0] ?? '',
        ),
    ),
  )
  return `${[...new Set(names)]
    .filter((name) => name !== '')
    .map((name) => `export type ${name} = any\nexport declare const ${name}: any\n`)
    .join('')}export {}\n`
}

async function tsc(folder: string): Promise<string> {
  const { resolve } = createRequire(import.meta.url)
  const program = join(dirname(resolve('typescript/package.json')), 'bin/tsc')
  const child = spawn(process.execPath, [program, '-p', folder, '--pretty', 'false'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const parts: Buffer[] = []
  const errors: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => parts.push(part))
  child.stderr.on('data', (part: Buffer) => errors.push(part))
  const [code] = (await once(child, 'close')) as [number | null]
  const output = Buffer.concat(parts).toString()
  if (code !== 0 && !/error TS\d+/.test(output))
    throw new Error(`The compiler ended with ${code}. ${Buffer.concat(errors).toString().trim()}`)
  return output
}

function findings(output: string): Finding[] {
  return output.split(/^(?=\S)/m).flatMap((part) => {
    const found = /^(.+?)\((\d+),\d+\): error TS(\d+): ([\s\S]*)$/.exec(part.trim())
    if (found === null) return []
    const [, file = '', line, code, text = ''] = found
    const reasons = text.split('\n').map((one) => one.trim())
    return [{ file, line: Number(line), code: Number(code), message: reasons.at(-1) ?? '' }]
  })
}
