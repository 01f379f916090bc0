import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { publishedPackages } from '@picturedesk/workspace/release'
import { describe, expect, test } from 'vitest'
import { apiReports, staleReports } from './api-reports.ts'
import { entriesOf } from './entries.ts'
import { parseModule } from './parse-module.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

const reports = await apiReports(root)

test('the reports are what the declarations say', () => {
  expect(staleReports(root, reports)).toEqual([])
})

/** The values that a report exports, those that another package hands on included. */
function valuesIn(path: string): string[] {
  const { exported, handedOn } = parseModule(reports.get(path) ?? '')
  const own = [...exported].filter(([, { isType }]) => !isType).map(([name]) => name)
  const others = handedOn.flatMap((from) => {
    const inHouse = [`${from}.d.ts`, `${from}/index.d.ts`].map((one) => `tools/api/types/${one}`)
    return inHouse.filter((one) => reports.has(one)).flatMap(valuesIn)
  })
  return [...new Set([...own, ...others])]
}

const handsOn = (path: string): boolean => parseModule(reports.get(path) ?? '').handedOn.length > 0

describe('a report has the values that the entry exports at run time', () => {
  const entries = publishedPackages(root).flatMap((one) =>
    entriesOf(root, one).map(({ name }) => ({ one, name })),
  )
  // Its file calls vitest as it is loaded.
  const loadable = entries.filter(({ name }) => name !== 'vitest')
  test.each(loadable.map((entry) => ({ ...entry, title: `${entry.one.name}/${entry.name}` })))(
    '$title',
    async ({ one, name }) => {
      const { exports } = JSON.parse(readFileSync(join(root, one.folder, 'package.json'), 'utf8'))
      const { default: file } = exports[name === 'index' ? '.' : `./${name}`]
      const loaded: object = await import(pathToFileURL(join(root, one.folder, file)).href)
      const path = `tools/api/types/${one.name}/${name}.d.ts`
      const values = valuesIn(path)
      const known = Object.keys(loaded)
      expect(values.filter((value) => !known.includes(value))).toEqual([])
      // Entries that share one file have there what belongs to the others, and hand it on.
      const sharing = Object.values(exports).filter(
        (entry) => (entry as { readonly default?: string }).default === file,
      )
      if (sharing.length === 1 && !handsOn(path))
        expect(known.filter((value) => !values.includes(value))).toEqual([])
    },
  )
})
