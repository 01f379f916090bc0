import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const NAME = '@picturedesk/registry'

async function exported(path: string): Promise<string> {
  return readFile(new URL(import.meta.resolve(`${NAME}${path}`)), 'utf8')
}

test('the main entry runs anywhere: it needs the interface package and nothing else', async () => {
  const source = await exported('')
  const specifiers = source.matchAll(/\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g)
  expect([...new Set(Array.from(specifiers, ([, specifier]) => specifier))].sort()).toEqual([
    '@picturedesk/provider',
    '@picturedesk/provider/user',
  ])
  expect(source).not.toMatch(/\bprocess\b|\bBuffer\b|\brequire\b/)
})

test('nothing else can be reached, and no test helper is there', async () => {
  await expect(import(`${NAME}/dist/closest.js`)).rejects.toThrow(/exports|resolve|find/i)
  expect(await exported('')).not.toContain('vitest')
  expect(Object.keys(await import(`${NAME}/discover`))).toEqual(['discover'])
})
