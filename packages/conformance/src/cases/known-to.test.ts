import { expect, test } from 'vitest'
import { testProvider } from '../index.ts'
import { acmeManifest } from '../testing/acme-manifest.ts'
import { knownTo } from './known-to.ts'

test.each([
  ['0.1.0', undefined, true],
  ['0.1.0', '0.1.0', true],
  ['0.1.0', '0.2.0', false],
  ['0.10.0', '0.9.1', true],
  ['0.2.1', '0.2.2', false],
  ['1.0.0', '0.9.0', true],
  ['0.9.0', '1.0.0', false],
  ['0.2.0-next.0', '0.2.0', true],
] as const)(
  'a provider of the interface %s knows of a case since %s: %s',
  (own, since, isKnown) => {
    expect(knownTo(own)(since)).toBe(isKnown)
  },
)

test('without a version, all cases are known', () => {
  expect(knownTo(undefined)('99.0.0')).toBe(true)
})

test.each(['v1', '', '1.0', '^0.1.0'])('%j is no version', (interfaceVersion) => {
  expect(() =>
    testProvider({
      test: () => expect.unreachable(),
      manifest: acmeManifest([]),
      create: () => expect.unreachable(),
      interfaceVersion,
    }),
  ).toThrow(
    new TypeError(
      `\`interfaceVersion\` must be a version of @picturedesk/provider, such as "0.1.0". Received ${JSON.stringify(interfaceVersion)}.`,
    ),
  )
})
