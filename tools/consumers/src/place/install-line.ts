import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedPackages } from './tarballs.ts'

/** What the one install line of a README says. */
export interface InstallLine {
  readonly packages: readonly string[]
  readonly isForDevelopment: boolean
}

/** @throws Error when the package's README has no such line */
export function installLine(name: string): InstallLine {
  const found = publishedPackages().find((one) => one.name === name)
  if (found === undefined) throw new Error(`${name} is not published from here.`)
  const line = lineIn(readFileSync(join(found.directory, 'README.md'), 'utf8'))
  if (line === undefined)
    throw new Error(`The README of ${name} has no line "npm install ${name}". Add it.`)
  return line
}

/** The first install line of a README. */
export function lineIn(readme: string): InstallLine | undefined {
  const [, words] = /^npm install +(.+)$/m.exec(readme) ?? []
  if (words === undefined) return undefined
  const all = words.split(' ').filter(Boolean)
  return {
    packages: all.filter((word) => !word.startsWith('-')),
    isForDevelopment: all.some((word) => word === '--save-dev' || word === '-D'),
  }
}
