import assert from 'node:assert/strict'
import type { Bench } from '../../bench/bench.ts'
import { claimsSomething } from '../../calls/calls.ts'
import { everyResult } from '../../calls/every-result.ts'
import { wrongDates, wrongEnds } from '../../checks/dates.ts'
import { equalData } from '../../checks/equal-data.ts'
import { objectsIn } from '../../checks/objects-in.ts'
import type { ConformanceCase } from '../conformance-case.ts'

/** So far may an aspect ratio be from width by height, which vendors round. */
const ROUNDING = 0.02

export const valuesCases: readonly ConformanceCase[] = [
  {
    id: 'values/dates',
    title: 'dates are RFC 3339, after 1800 and before tomorrow',
    applies: claimsSomething,
    run: (bench) =>
      eachResult(bench, (name, result, now) =>
        equalData(wrongDates(result, now), [], `${name}: dates that cannot be.`),
      ),
  },
  {
    id: 'values/expiry',
    title: 'links end, and allotments are renewed, after they are given, and within ten years',
    applies: claimsSomething,
    run: (bench) =>
      eachResult(bench, (name, result, now) =>
        equalData(wrongEnds(result, now), [], `${name}: ends that cannot be.`),
      ),
  },
  {
    id: 'values/shape',
    title: 'an aspect ratio is width divided by height',
    applies: claimsSomething,
    run: (bench) =>
      eachResult(bench, (name, result) => {
        for (const [path, { width, height, aspectRatio }] of objectsIn(result)) {
          if (!isSize(width) || !isSize(height) || typeof aspectRatio !== 'number') continue
          const ratio = width / height
          assert.ok(
            Math.abs(aspectRatio - ratio) <= ratio * ROUNDING,
            `${name}${path}: ${width} x ${height} has the ratio ${ratio}. Received ${aspectRatio}.`,
          )
        }
      }),
  },
  {
    id: 'values/scores',
    title: 'scores and confidences are fractions from 0 to 1, boxes parts of the picture',
    applies: claimsSomething,
    run: (bench) =>
      eachResult(bench, (name, result) => {
        for (const [path, object] of objectsIn(result)) {
          const isBox = 'left' in object && 'top' in object
          const names = isBox ? ['left', 'top', 'width', 'height'] : ['score', 'confidence']
          for (const member of names) {
            const value = object[member]
            const isFraction = typeof value === 'number' && value >= 0 && value <= 1
            assert.ok(
              value === undefined || isFraction,
              `${name}${path}/${member}: expected a number from 0 to 1. Received ${value}.`,
            )
          }
        }
      }),
  },
]

/** Hands over the result of every claimed call; of a listing, its first page. */
async function eachResult(
  bench: Bench,
  judge: (name: string, result: unknown, now: number) => void,
): Promise<void> {
  for (const { name, result, now } of (await everyResult(bench)).results) judge(name, result, now)
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && value > 0
}
