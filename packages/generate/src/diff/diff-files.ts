import { bundleSpecFiles } from '../spec/bundle-spec.ts'
import type { FeltChange, Spot } from './change.ts'
import { diffDocuments, type SpecDiff } from './diff-documents.ts'
import { SourceLines } from './report/source-lines.ts'

/**
 * Compares two specs in files, whole or split over several, and tells file and line of each change.
 * @throws Error naming each file that cannot be read
 */
export async function diffFiles(base: string, next: string): Promise<SpecDiff> {
  const [before, after] = await Promise.all([bundleSpecFiles(base), bundleSpecFiles(next)])
  const { bump, changes } = diffDocuments(before.document, after.document)
  const [baseLines, nextLines] = [new SourceLines(base), new SourceLines(next)]
  return {
    bump,
    changes: changes.map(
      (change): FeltChange => ({
        ...change,
        ...(change.base && { base: withLine(change.base, baseLines) }),
        ...(change.next && { next: withLine(change.next, nextLines) }),
      }),
    ),
  }
}

function withLine(spot: Spot, lines: SourceLines): Spot {
  const file = lines.find(spot)
  return file === undefined ? spot : { ...spot, file }
}
