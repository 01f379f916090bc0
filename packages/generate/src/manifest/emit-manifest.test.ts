import { expect, test } from 'vitest'
import type { SpecDocument } from '../spec/document.ts'
import { emitManifest } from './emit-manifest.ts'

const document = (version: string): SpecDocument =>
  ({
    openapi: '3.1.0',
    info: { title: 'One', version },
    'x-provider': { id: 'one', name: 'One', kinds: ['image'] },
    paths: {},
  }) as unknown as SpecDocument

test('a new version of the spec changes no type', () => {
  const text = emitManifest(document('1.2.0'))
  expect(text).toContain('spec: { version: "1.2.0" as string },')
  expect(text).toContain('id: "one",')
})

test('a version with odd characters stays a value', () => {
  expect(emitManifest(document("1 } 'x'"))).toMatch(/spec: \{ version: .* as string \},/)
})
