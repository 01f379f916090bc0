import fc from 'fast-check'
import { mergeHeaders } from 'openapi-fetch'
import { expect, test } from 'vitest'
import { joinHeaders } from './join-headers.ts'

const value = fc.oneof(
  fc.constantFrom('a', '', null, undefined, true),
  fc.integer(),
  fc.array(fc.constantFrom('b', 'c')),
)
const record = fc.dictionary(fc.constantFrom('X-A', 'x-a', 'Accept', 'Content-Type'), value)

test('headers are joined as openapi-fetch joins them', () => {
  fc.assert(
    fc.property(fc.array(fc.option(record, { nil: undefined })), (parts) => {
      expect([...joinHeaders(...parts)]).toEqual([...mergeHeaders(...(parts as never[]))])
    }),
  )
})
