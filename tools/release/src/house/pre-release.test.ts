import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { preRelease } from './pre-release.ts'
import { Stop } from './stop.ts'

function read(text: string | undefined): ReturnType<typeof preRelease> {
  const root = mkdtempSync(join(tmpdir(), 'release-pre-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  mkdirSync(join(root, '.changeset'))
  if (text !== undefined) writeFileSync(join(root, '.changeset/pre.json'), text)
  return preRelease(root)
}

test('without the file no pre-release is under way', () => {
  expect(read(undefined)).toBeUndefined()
  expect(read('{"mode":"pre","tag":"next","x":1}')).toEqual({ mode: 'pre', tag: 'next' })
})

test.each(['v1', 'latest', 'Next', 'next.1', ''])(
  'a pre-release with the name "%s" stops with the remedy, and can be left',
  (tag) => {
    const text = (mode: string) => JSON.stringify({ mode, tag })
    expect(() => read(text('pre'))).toThrow(Stop)
    expect(() => read(text('pre'))).toThrow(
      /^The pre-release has the name "[^"]*" .* Expected a name .*pnpm changeset pre enter <name>/s,
    )
    expect(read(text('exit'))).toEqual({ mode: 'exit', tag })
  },
)

test.each(['', '{"mode":', 'null', '[]', '{"mode":"other","tag":"next"}', '{"mode":"pre"}'])(
  'a broken file stops, with its name and the remedy: %s',
  (text) => {
    expect(() => read(text)).toThrow(Stop)
    expect(() => read(text)).toThrow(
      /^\.changeset\/pre\.json .*git checkout -- \.changeset\/pre\.json/s,
    )
  },
)
