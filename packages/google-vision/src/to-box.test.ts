import { expect, test } from 'vitest'
import { toBox } from './to-box.ts'

test.each([
  [
    [
      { x: 0.25, y: 0.5 },
      { x: 0.75, y: 0.5 },
      { x: 0.75, y: 1 },
    ],
    [0.25, 0.5, 0.5, 0.5],
  ],
  [
    [{}, { x: 0.5 }, { x: 0.5, y: 0.25 }, { y: 0.25 }],
    [0, 0, 0.5, 0.25],
  ],
  [
    [
      { x: -0.5, y: -0.1 },
      { x: 1.5, y: 2 },
    ],
    [0, 0, 1, 1],
  ],
  [
    [
      { x: null, y: null },
      { x: 0.5, y: 0.5 },
    ],
    [0, 0, 0.5, 0.5],
  ],
])('corners %j', (normalizedVertices, [left, top, width, height]) => {
  expect(toBox({ normalizedVertices })).toEqual({ left, top, width, height })
})

test.each([undefined, null, {}, { normalizedVertices: null }, { normalizedVertices: [{ x: 1 }] }])(
  'no box: %j',
  (poly) => {
    expect(toBox(poly)).toBeUndefined()
  },
)
