import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { oldNode } from '@picturedesk/old-node'
import { describe, expect, test } from 'vitest'
import { publishedHere } from './published-here.ts'

// A real one: Node 20 has not even the names that some packages import of its modules.

/** Those for Node 22 run on Node 20, too, but for what has a check. */
const needy = publishedHere().filter(
  ({ least, directory }) => least > 22 || existsSync(join(directory, 'dist/node-check.js')),
)

async function said(...words: string[]): Promise<{ code: number; text: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(oldNode, words, {
      cwd: import.meta.dirname,
    })
    return { code: 0, text: stdout + stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, text: stdout + stderr }
  }
}

test('this Node is an old one, and some packages need a newer one', async () => {
  expect((await said('--version')).text).toMatch(/^v20\./)
  expect(needy.length).toBeGreaterThan(10)
})

test('the journal on disk says on Node 20 what it needs, and the others run', async () => {
  const code = (call: string): string => `import * as journal from '@picturedesk/journal/sqlite'
import '@picturedesk/journal'
${call}`
  const run = (call: string): ReturnType<typeof said> =>
    said('--input-type=module', '--eval', code(call))
  expect(await run('')).toEqual({ code: 0, text: '' })
  const { text } = await run(`journal.sqliteJournal('/tmp/none.db')`)
  expect(text).toMatch(
    /Error: sqliteJournal needs Node 22\.16 or later\. This is Node 20\.\d+\.\d+\./,
  )
})

describe.each(needy)('$name on Node 20', ({ name, directory, range, entries, bins }) => {
  test.each(entries)('%s says which Node is needed', async (entry) => {
    const { code, text } = await said('--input-type=module', '--eval', `import '${name}${entry}'`)
    const [, own, least] =
      /Error: (\S+) needs Node (\S+) or later\. This is Node 20\./.exec(text) ?? []
    // The package that was imported: a user knows no other.
    expect({ own, needs: `>=${least}` }, text).toEqual({ own: name, needs: range })
    expect(text).toContain('Install a newer Node, then run this again.')
    expect(code).toBe(1)
  })

  test.each(bins)('its command %s says so in one line', async (path) => {
    const { code, text } = await said(join(directory, path), '--help')
    expect(text).toMatch(
      /^\S+ needs Node \d+(\.\d+)? or later\. This is Node 20\.\d+\.\d+\. Install a newer Node, then run this again\.\n$/,
    )
    expect(text).toContain(range.replace('>=', `${name} needs Node `))
    expect(code).toBe(2)
  })
})
