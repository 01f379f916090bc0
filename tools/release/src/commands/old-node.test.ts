import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { oldNode } from '@picturedesk/old-node'
import { expect, test } from 'vitest'

const folder = new URL('../cli/', import.meta.url)
const commands = readdirSync(folder).filter((name) => /^[a-z]+\.ts$/.test(name))

test('every command of a release is here', () => {
  const others = readdirSync(new URL('./', import.meta.url))
  expect(others).toEqual(expect.arrayContaining(commands))
  expect(commands).toEqual(expect.arrayContaining(['pending.ts', 'publish.ts', 'tag.ts']))
})

test.each(commands)('an old Node that runs %s says what it needs, and nothing else', (name) => {
  const path = new URL(name, folder)
  const { status, stdout, stderr } = spawnSync(oldNode, [path.pathname, 'folder'], {
    encoding: 'utf8',
  })
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(
      /^Stopped\. A release needs Node 24 or later\. This is Node 20\.[\d.]+\. Install the Node of \.nvmrc, then run this again\.\n$/,
    ),
  })
})

test.each(commands)('%s is nothing but a door, which every Node can read', (name) => {
  const code = readFileSync(new URL(name, folder), 'utf8').replaceAll(/^\/\/.*\n/gm, '')
  expect(code).toBe(`require('./needs-node.cjs')\nvoid import('../commands/${name}')\n`)
})
