import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeAll } from '../render/write-all.ts'

const behaviour = new URL('../fixtures/postcards-behaviour.txt', import.meta.url)

/** Edits of one file, each of a text that the scaffold has. */
type Edits = readonly (readonly [before: string | RegExp, after: string])[]

const edits: Readonly<Record<string, Edits>> = {
  'packages/postcards/src/manifest.ts': [
    ["// 'search.assets',", "'search.assets',"],
    ["// 'assets.get',", "'assets.get',"],
  ],
  'packages/postcards/src/conformance.test.ts': [
    ['nothing: { text', "text: 'harbour',\n    nothing: { text"],
  ],
  // The formatter decides how wide the table is.
  'packages/postcards/README.md': [
    [
      /\| capability \|.*\n\|[ -|]+\n/,
      '$&| `search` | `assets` | `searchCards` |\n| `assets` | `get` | `cardsRetrieve` |\n',
    ],
  ],
}

/**
 * Fills in the methods of the postcards that a house has, as somebody would: what is guessed is confirmed, its marks are
 * removed, and the mock gets a memory.
 * @returns how many lines are written by hand
 */
export async function fillIn(root: string): Promise<number> {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8')
  const filled = Object.entries(edits).map(([path, changes]) => {
    const text = changes.reduce((whole, [before, after]) => {
      if (whole.replace(before, '') === whole) throw new Error(`${path} has no ${before}.`)
      return whole.replace(before, after)
    }, read(path))
    return [path, text] as const
  })
  filled.push(['mocks/postcards/src/postcards-behaviour.ts', readFileSync(behaviour, 'utf8')])
  const written = filled.reduce((sum, [path, text]) => sum + newLines(read(path), text), 0)
  await writeAll(root, Object.fromEntries(filled))
  for (const path of ['search', 'assets', 'to-asset'].map(
    (one) => `packages/postcards/src/${one}.ts`,
  )) {
    const lines = read(path).split('\n')
    await writeAll(root, { [path]: lines.filter((line) => !line.includes('TODO(')).join('\n') })
  }
  return written
}

function newLines(before: string, after: string): number {
  const old = new Set(before.split('\n').map((line) => line.trim()))
  return after.split('\n').filter((line) => !old.has(line.trim())).length
}
