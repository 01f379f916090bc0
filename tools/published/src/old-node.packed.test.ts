import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { publishedHere } from './published-here.ts'

// Real ones: Node 20 has not even the names that some packages import of its modules.
const require = createRequire(import.meta.url)
const node = join(dirname(require.resolve('node-20/package.json')), 'bin/node')

const needy = publishedHere().filter(({ least }) => least > 20 && least !== 22)

async function said(...words: string[]): Promise<{ code: number; text: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(node, words, { cwd: import.meta.dirname })
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

describe.each(needy)('$name on Node 20', ({ name, directory, entries, bins }) => {
  test.each(entries)('%s says which Node is needed', async (entry) => {
    const { code, text } = await said('--input-type=module', '--eval', `import '${name}${entry}'`)
    expect(text).toMatch(/Error: \S+ needs Node \d+(\.\d+)? or later\. This is Node 20\.\d+\.\d+\./)
    expect(code).toBe(1)
  })

  test.each(bins)('its command %s says so in one line', async (path) => {
    const { engines } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
    const { code, text } = await said(join(directory, path), '--help')
    expect(text).toMatch(/^\S+ needs Node \d+(\.\d+)? or later\. This is Node 20\.\d+\.\d+\. Install a newer Node, then run this again\.\n$/)
    expect(text).toContain(engines.node.replace('>=', 'Node '))
    expect(code).toBe(1)
  })
})
