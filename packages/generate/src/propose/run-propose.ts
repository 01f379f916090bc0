import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { propose } from './propose.ts'
import { readRecording } from './recording.ts'
import { renderPatch, renderProposals } from './render-proposals.ts'
import { SpecFiles } from './spec-files.ts'

/** Options of {@link runPropose}. */
export interface ProposeOptions {
  readonly recording: string
  /** The file that the spec starts with. */
  readonly spec: string
  /** Where `PROPOSAL.md` and `spec.patch` are written. */
  readonly directory?: string | undefined
  readonly only?: readonly string[] | undefined
  /** Whether the files of the spec are changed. */
  readonly apply: boolean
}

/**
 * Tells what a recording means for a spec, writes it to a directory, or changes the spec.
 *
 * @returns what a terminal shows
 * @throws Error saying what was expected
 */
export async function runPropose({
  recording,
  spec,
  directory,
  only,
  apply,
}: ProposeOptions): Promise<string> {
  const numbers = only?.map((text) => {
    if (!/^[1-9]\d*$/.test(text))
      throw new Error(`--only takes numbers of proposals, such as 1,3. Received ${text}.`)
    return Number(text)
  })
  const calls = await readRecording(recording)
  const files = await SpecFiles.open(spec)
  const proposals = await propose(calls, files, numbers)
  const missing = numbers?.filter(
    (one) => !proposals.proposals.some(({ number }) => number === one),
  )
  if (missing && missing.length > 0)
    throw new Error(`There is no proposal ${missing.join(', ')}. Run it without --only to see all.`)
  const text = renderProposals(proposals)
  const patch = renderPatch(files)
  if (directory !== undefined) {
    mkdirSync(directory, { recursive: true })
    writeFileSync(join(directory, 'PROPOSAL.md'), text)
    writeFileSync(join(directory, 'spec.patch'), patch)
  }
  if (!apply) return directory === undefined && patch !== '' ? `${text}\n${patch}` : text
  for (const { file, after } of files.changed()) await writeFileAtomic(file, after)
  const changed = files.changed().map(({ file }) => relative(dirname(files.root), file))
  return `${text}\nChanged: ${changed.join(', ') || 'no file'}`
}
