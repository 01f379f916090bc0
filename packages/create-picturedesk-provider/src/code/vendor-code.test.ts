import { expect, test } from 'vitest'
import { importCode, readCode } from './vendor-code.ts'

test('what the types have is read as a member, and all else by its names', () => {
  const known = new Set(['a', 'a\nb-c', 'x-y'])
  expect(readCode('wire', ['a'], known)).toBe('wire.a')
  expect(readCode('wire', ['a', 'b-c'], known)).toBe("wire.a?.['b-c']")
  expect(readCode('wire', ['x-y'], known)).toBe("wire['x-y']")
  expect(readCode('wire', ['a', 'z'], known)).toBe("memberOf(wire, 'a', 'z')")
  expect(readCode('wire', ["it's\n"])).toBe("memberOf(wire, 'it\\'s\\n')")
  expect(readCode('wire', [], known)).toBe('wire')
})

test('names that the code uses are imported, and no members or texts of the same name', () => {
  const names = ['type Asset', 'rawOf', 'toText']
  expect(importCode('const a: Asset = rawOf(b)', 'x', names)).toBe(
    "import { type Asset, rawOf } from 'x'\n",
  )
  expect(importCode('let a: Asset', 'x', names)).toBe("import type { Asset } from 'x'\n")
  expect(importCode("a.rawOf('toText')", 'x', names)).toBe('')
  expect(importCode('[...rawOf(a)]', 'x', names)).toBe("import { rawOf } from 'x'\n")
})
