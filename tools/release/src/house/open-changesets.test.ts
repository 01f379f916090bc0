import { changesetNames } from '@picturedesk/workspace/release'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { openChangesets } from './open-changesets.ts'

test('what counts as a changeset is what counts for the rules of the house', () => {
  const names = [
    'a.md',
    'README.md',
    'readme.md',
    'AGENTS.md',
    '.draft.md',
    'config.json',
    'pre/b.md',
  ]
  const root = temporaryFolder(
    Object.fromEntries(names.map((name) => [`.changeset/${name}`, 'A.'])),
  )
  expect(openChangesets(root)).toEqual(['a.md'])
  expect(openChangesets(root)).toEqual(changesetNames(root))
  expect(openChangesets(temporaryFolder())).toEqual([])
})
