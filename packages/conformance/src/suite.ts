import { readFileSync } from 'node:fs'

/** This package, as a report names it. */
export const suite: { readonly name: string; readonly version: string } = readSuite()

function readSuite(): { name: string; version: string } {
  // One directory up from here, in `src` and in `dist`.
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  const { name, version } = JSON.parse(text) as { name: string; version: string }
  return { name, version }
}
