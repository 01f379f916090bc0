import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { importsFrom } from '@picturedesk/all-vendors'

const here = import.meta.dirname
const tsc = resolve(here, '../../node_modules/.bin/tsc')

/**
 * Compiles samples as an application with all vendors would.
 * @param sources programs by the name of their file, without `.ts`
 * @returns the compiler's complaints, a line each; none where all is well
 */
export function compileSamples(sources: ReadonlyMap<string, string>): string[] {
  const dist = resolve(here, '../../dist')
  mkdirSync(dist, { recursive: true })
  const folder = mkdtempSync(join(dist, 'samples-'))
  try {
    symlinkSync(resolve(importsFrom, '../node_modules'), join(folder, 'node_modules'), 'dir')
    for (const [name, source] of sources) writeFileSync(join(folder, `${name}.ts`), source)
    const config = {
      extends: '../../../../tsconfig.base.json',
      compilerOptions: { types: ['node'], noUnusedLocals: false },
      include: ['*.ts'],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const { stdout, stderr, status } = spawnSync(tsc, ['-p', folder, '--pretty', 'false'], {
      encoding: 'utf8',
    })
    const lines = `${stdout}${stderr}`.split('\n').filter((line) => line.trim() !== '')
    if (status !== 0 && lines.length === 0) throw new Error(`tsc ended with exit code ${status}.`)
    return lines
  } finally {
    rmSync(folder, { recursive: true })
  }
}
