import { type Bump, type FeltChange, worstBump } from '../diff/change.ts'
import { diffDocuments } from '../diff/diff-documents.ts'
import { ByHand, type Edit, Settled } from './change/edit.ts'
import { editFor } from './change/edit-for.ts'
import { type Finding, findingsIn } from './change/finding.ts'
import { type Disagreement, TypesSeen } from './change/types-seen.ts'
import { proposeExamples, titleOf } from './example/propose-examples.ts'
import type { Recording } from './recording.ts'
import type { SpecFiles } from './spec-files.ts'
import { UneditableError } from './text/yaml-text.ts'

/** A change of the spec that a recording leads to. */
export interface Proposal {
  /** From 1. The same recording and spec give the same numbers. */
  readonly number: number
  readonly kind: 'change' | 'example'
  readonly title: string
  /** File and line, before the change. */
  readonly file: string
  readonly before: string
  readonly after: string
  readonly operations: readonly string[]
  /** Whether a document of the vendor says otherwise. */
  readonly isContradicted: boolean
  /** What it demands of the next version, and what it means for callers. */
  readonly bump: Bump
  readonly means: readonly string[]
}

/** What was seen and becomes no change. */
export interface Unresolved {
  readonly title: string
  readonly operations: readonly string[]
  readonly reason: string
}

/** What a recording means for a spec. The files hold the changes. */
export interface Proposals {
  readonly vendor: string
  readonly proposals: readonly Proposal[]
  readonly conflicts: readonly Unresolved[]
  readonly byHand: readonly Unresolved[]
}

/**
 * Changes the files of a spec, in memory, so that they say what was recorded.
 *
 * @param only numbers of the proposals to take; default: all
 */
export async function propose(
  { vendor, recorded }: Recording,
  files: SpecFiles,
  only?: readonly number[],
): Promise<Proposals> {
  const [proposals, conflicts, byHand]: [Proposal[], Unresolved[], Unresolved[]] = [[], [], []]
  const types = new TypesSeen()
  /** Calls whose responses would not be valid in the spec. */
  const open = new Set<object>()
  let document = files.document
  let number = 0
  const isTaken = (): boolean => only === undefined || only.includes(number)
  const leave = (finding: Finding, list: Unresolved[], reason: string): void => {
    const { message, operations, pointer } = finding
    list.push({ title: `${pointer}: ${message}`.trim(), operations, reason })
    if (pointer.startsWith('/response')) for (const call of finding.calls) open.add(call)
  }

  for (const finding of findingsIn(recorded, files)) {
    const conflict = disagreement(finding, recorded, types)
    if (conflict) {
      leave(finding, conflicts, told(conflict))
      continue
    }
    const undo = files.mark()
    let edit: Edit
    let file: string
    try {
      edit = editFor(files, finding)
      file = files.describe(edit.place)
      number += 1
      if (!isTaken()) {
        for (const call of finding.calls) open.add(call)
        continue
      }
      edit.write()
    } catch (error) {
      undo()
      if (error instanceof Settled) continue
      if (!(error instanceof ByHand || error instanceof UneditableError)) throw error
      leave(finding, byHand, error.message)
      continue
    }
    const next = await files.bundle()
    const changes = diffDocuments(document, next).changes
    document = next
    proposals.push({
      ...{ number, kind: 'change', title: edit.title, file },
      ...{ before: edit.before, after: edit.after, operations: finding.operations },
      isContradicted: finding.seems === 'vendor',
      ...meaning(changes),
    })
  }

  const shownCalls = recorded.filter((call) => !open.has(call))
  for (const example of proposeExamples(files, shownCalls)) {
    number += 1
    if (!isTaken()) continue
    const undo = files.mark()
    const title = titleOf(example)
    const operations = [example.operation]
    try {
      const file = example.write()
      proposals.push({
        ...{ number, kind: 'example', title, file, operations, isContradicted: false },
        ...{ before: 'nothing', after: `the example ${example.name}`, bump: 'fix', means: [] },
      })
    } catch (error) {
      undo()
      if (!(error instanceof UneditableError)) throw error
      byHand.push({ title, operations, reason: error.message })
    }
  }
  return { vendor, proposals, conflicts, byHand }
}

function meaning(changes: readonly FeltChange[]): Pick<Proposal, 'bump' | 'means'> {
  const felt = changes.filter(({ bump }) => bump === 'breaking' || bump === 'feature')
  return {
    bump: worstBump(changes),
    means: [...new Set((felt.length > 0 ? felt : changes.slice(0, 1)).map(({ means }) => means))],
  }
}

/** Kinds that say which values there are: calls that have others may contradict each other. */
const ABOUT_TYPES = new Set(['extra-field', 'wrong-type'])

function disagreement(
  { kind, pointer, operations, status }: Finding,
  recorded: Recording['recorded'],
  types: TypesSeen,
): Disagreement | undefined {
  if (!ABOUT_TYPES.has(kind) || !pointer.startsWith('/response')) return undefined
  const calls = recorded.filter(
    (call) => call.status === status && operations.includes(call.operation ?? call.path),
  )
  return types.disagreement(calls, pointer.slice('/response'.length))
}

function told({ pointer, calls, types }: Disagreement): string {
  const [one, other] = calls.map(
    ({ method, path, at }, index) =>
      `${method} ${path} (${new Date(at).toISOString()}) has ${types[index]}`,
  )
  return `Calls disagree at ${pointer}: ${one}, and ${other}. Record more calls, or decide by hand what holds.`
}
