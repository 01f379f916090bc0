import { readFileSync } from 'node:fs'
import { InvalidArgumentError, MissingCredentialsError } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { type Vendor, vendors } from './vendors.ts'

// Which options there are is read from the types, so that an option which a vendor gets is tried as well.

const PACKAGES = new URL('../../../packages/', import.meta.url)

function optionsIn(path: string): string[] {
  const text = readFileSync(new URL(path, PACKAGES), 'utf8')
  const [, members = ''] = text.split(/Options(?: extends TransportOptions)? \{/)
  return [...members.matchAll(/^ {2}readonly (\w+)\?:/gm)].map(([, name = '']) => name)
}

const SHARED = optionsIn('transport/src/transport-options.ts')

/** Keeps what no vendor takes for any option, and what other types are. */
const WRONG = {
  'nothing but null': null,
  'a symbol': Symbol('s'),
  'a list': ['s3cret'],
  'a number': -5,
  'no number': Number.NaN,
  'a text': 's3cret',
  'an object': { fetch: 's3cret' },
  'a date': new Date(0),
}

async function creating({ name, create }: Vendor): Promise<(options: object) => unknown> {
  const { [create]: made } = (await import(name)) as Record<string, (options: object) => unknown>
  return made as (options: object) => unknown
}

test('the options are read', () => {
  expect(SHARED).toEqual(
    expect.arrayContaining(['fetch', 'timeout', 'maxAttempts', 'beforeRequest', 'hooks', 'clock']),
  )
})

test.each(vendors)('$id: a wrong option is told when the provider is made', async (vendor) => {
  const create = await creating(vendor)
  const own = optionsIn(`${vendor.id}/src/${vendor.id}-options.ts`)
  expect(own).toContain('baseUrl')
  for (const option of [...SHARED, ...own]) {
    let refused = 0
    for (const [what, value] of Object.entries(WRONG)) {
      let thrown: unknown
      try {
        create({ [option]: value })
      } catch (error) {
        thrown = error
      }
      const told = `${option} is ${what}: ${thrown}`
      if (!InvalidArgumentError.isInstance(thrown)) {
        // It fits this option, and others are missing here.
        expect(thrown === undefined || MissingCredentialsError.isInstance(thrown), told).toBe(true)
        continue
      }
      refused++
      expect(thrown.field?.replace(/\..*/, ''), told).toBe(option)
      expect(thrown.provider, told).toBe(vendor.id)
      expect(thrown.message, told).toMatch(
        / must be .+\. Received .+\. Leave it out|URL|ISO 4217|access token/,
      )
      if (own.includes(option) && typeof value === 'object')
        expect(thrown.message, told).not.toContain('s3cret')
    }
    expect(refused, option).toBeGreaterThanOrEqual(4)
  }
})

test.each(vendors)('$id: a misspelt option is told, with those that there are', async (vendor) => {
  const create = await creating(vendor)
  expect(() => create({ maxAttemps: 1 })).toThrow(
    /unknown parameter `maxAttemps`\. Known parameters: fetch, timeout, maxAttempts, .*baseUrl/,
  )
  expect(() => create({ constructor: 1 })).toThrow('unknown parameter `constructor`.')
})
