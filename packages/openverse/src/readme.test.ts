import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { manifest } from './index.ts'

test('the README says which method serves which operation', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
  const [, section = ''] = readme.split('## What it can do')
  const [table = '', notes = ''] = section.split(/^(?=`createToken` serves all)/m)
  const served: Record<string, string> = {}
  let capability = ''
  for (const line of table.split('\n')) {
    const [, first, method, operation] = line.split('|').map(nameIn)
    capability = first ?? capability
    if (operation !== undefined) served[operation] = `${capability}.${method}`
  }
  const { createToken, ...others } = manifest.operations
  expect(served).toEqual(others)
  expect([createToken !== undefined, notes !== '']).toEqual([true, true])
})

function nameIn(cell: string): string | undefined {
  return /`(\w+)`/.exec(cell)?.[1]
}
