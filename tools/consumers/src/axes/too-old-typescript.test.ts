import { expect, test } from 'vitest'
import { pinned } from '../place/pins.ts'
import { whyTooOld } from './too-old-typescript.ts'

const GENERIC = "a/file-content.d.ts(3,21): error TS2315: Type 'Uint8Array' is not generic."

test('the compiler that is too old is the one before the oldest that is promised', () => {
  const [major, minor] = pinned('typescript-5-oldest').version.split('.').map(Number)
  expect(pinned('typescript-5-before').version).toMatch(`${major}.${Number(minor) - 1}.`)
})

test('one reason is one, and no other', () => {
  expect(whyTooOld(`${GENERIC}\n`)).toBe('1 finding, of Uint8Array')
  expect(() => whyTooOld('')).toThrow('Lower "typescript-5-oldest" and "typescript-5-before"')
  expect(() => whyTooOld(`${GENERIC}\nb.d.ts(1,1): error TS1005: ';' expected.\n`)).toThrow(
    "b.d.ts(1,1): error TS1005: ';' expected.",
  )
})
