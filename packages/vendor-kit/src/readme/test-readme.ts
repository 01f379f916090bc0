import { readFileSync } from 'node:fs'
import { test } from 'vitest'
import { expectNone } from '../calls/expect-none.ts'
import type { Vendor } from '../vendor.ts'
import { readmeProblems } from './readme-problems.ts'

/**
 * Registers the test of a vendor's README: its section "What it can do" says which method is served
 * by which operation, and says what the manifest says.
 *
 * @example
 * testReadme(vendor)
 */
export function testReadme({ root, manifest }: Pick<Vendor, 'root' | 'manifest'>): void {
  test(`the README of ${manifest.id} says which method serves which operation`, () => {
    const readme = readFileSync(new URL('README.md', root), 'utf8')
    expectNone(readmeProblems(readme, manifest))
  })
}
